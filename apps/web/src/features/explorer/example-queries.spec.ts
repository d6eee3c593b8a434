import { exampleQueries } from './example-queries.ts';

it('has each example ask for the organisation that it is given, under a name of its own', () => {
  const queries = exampleQueries('demo').map(({ query }) => query);
  for (const query of queries) expect(query).toContain('organisation(key: "demo")');
  const names = queries.map((query) => /query (\w+)/.exec(query)?.[1]);
  expect(new Set(names).size).toBe(queries.length);
});

it('takes a key for what it is, whatever signs it has', () => {
  const [{ query } = { query: '' }] = exampleQueries('$& "x"');
  expect(query).toContain(String.raw`organisation(key: "$& \"x\"")`);
});
