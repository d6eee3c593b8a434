import { readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { costOf } from './cost-of.ts';

const CONTRACT = new URL('../../../../libs/graphql-contract/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(CONTRACT, 'utf8'));

const cost = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  return costOf(schema, { document, operation: document.definitions[0] as OperationDefinitionNode, variables });
};
const inDemo = (text: string) => `{ organisation(key: "demo") { ${text} } }`;

it.each([
  ['an object', '{ organisation(key: "demo") { key name vision asOf } }', 1],
  ["an organisation's list", inDemo('departments { key }'), 26],
  ['a short list', inDemo('goal(key: "x") { milestones { key } }'), 6],
  ['a long list', '{ administration(organisation: "demo") { members { id } } }', 26],
  ['a page', inDemo('goals(first: 50) { totalCount nodes { key department { key } } }'), 102],
  ['a page by its edges', inDemo('goals(first: 50) { edges { cursor node { key } } }'), 102],
  ['a page of the usual size', inDemo('goals { nodes { key } }'), 52],
  ['a page larger than any may be', inDemo('goals(first: 2000000000) { nodes { key } }'), 102],
  ['a negative page', inDemo('goals(first: -2000000000) { nodes { key } }'), 3],
  [
    'lists within pages',
    inDemo('goals(first: 10) { nodes { conflicts { goals { key } } } }'),
    1 + 1 + 10 * (1 + 4 * 5),
  ],
  ['the same thing under two names', inDemo('a: departments { key } b: departments { key }'), 51],
  ['the schema', '{ __schema { types { fields { type { name } } } } }', 1_000],
  ['the name of a type', '{ __typename }', 0],
  ['a write', 'mutation { removeView(organisation: "demo", view: "1") { __typename } }', 101],
  ['a plan judged as it would be', inDemo('whatIf(goal: { title: "x", department: "y" }) { __typename }'), 102],
])('counts %s', (_, text, expected) => {
  expect(cost(text)).toBe(expected);
});

it('takes the size of a page from a variable, or else from its default', () => {
  const text = 'query ($n: Int = 7) { organisation(key: "demo") { goals(first: $n) { nodes { key } } } }';
  expect([cost(text, { n: 20 }), cost(text)]).toEqual([22, 9]);
  expect(cost('query ($n: Int) { organisation(key: "demo") { goals(first: $n) { nodes { key } } } }')).toBe(52);
});

it('counts the largest page where a variable is no number', () => {
  const text = 'query ($n: Int) { organisation(key: "demo") { goals(first: $n) { nodes { key } } } }';
  expect(cost(text, { n: 'a thousand' })).toBe(102);
});

it('counts a fragment as often as it is spread, with the page it stands in', () => {
  const fragment = 'fragment Nodes on GoalConnection { nodes { key } }';
  const twice = `{ organisation(key: "demo") { a: goals(first: 5) { ...Nodes } b: goals(first: 6) { ... on GoalConnection { ...Nodes } } } }`;
  expect(cost(`${twice} ${fragment}`)).toBe(1 + 6 + 7);
});

it('is quick about fragments that hold each other twice, whose number doubles at every step', () => {
  const steps = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Goal { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
  );
  const text = `{ organisation(key: "demo") { goal(key: "x") { ...F0 } } } ${steps.join(' ')} fragment F40 on Goal { key }`;
  expect(cost(text)).toBe(2 + 2 * (2 ** 40 - 1));
});
