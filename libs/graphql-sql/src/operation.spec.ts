import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import type { Parameters, SqlModel } from './model.ts';
import { expressionOf, filledIn, planOperation, variablesOf } from './operation.ts';
import { Row } from './row.ts';

const schema = buildSchema(`
  type Query { shop(key: ID!): Shop also: Shop }
  type Mutation { close: Shop }
  type Shop { name: String! mood: String owner: Person books(first: Int = 2, after: String, like: String): BookConnection!
    book(id: ID!): Book
    bookOf(ids: [ID!]!, like: String!): Book }
  type Person { name: String! }
  type Book { title: String! pages: Int! }
  type BookConnection { nodes: [Book!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);

const column = (name: string) => ({ kind: 'value', sql: (row: Row) => row.column(name) }) as const;

const MODEL: SqlModel = {
  Shop: {
    name: column('name'),
    owner: {
      kind: 'object',
      rows: (shop) => ({ from: 'person', where: (row) => `${row.column('id')} = ${shop.column('owner_id')}` }),
    },
    book: {
      kind: 'object',
      rows: (_, parameters, { id }) => ({
        from: 'book',
        where: (row) => `${row.column('id')} = ${parameters.add(id, 'text')}`,
      }),
    },
    bookOf: {
      kind: 'object',
      rows: (_, parameters, { ids, like }) => ({
        from: 'book',
        where: (row) =>
          `${row.column('id')} = ANY (${parameters.add(ids, 'text[]')}) AND title ~ ${parameters.add(like, 'text')}`,
      }),
    },
    books: {
      kind: 'page',
      page: (shop, parameters, { first, like }) => ({
        from: 'book',
        first: Number(first),
        where: (row) => `${row.column('shop')} = ${shop.column('id')} AND title ~ ${parameters.add(like, 'text')}`,
        order: (row) => row.column('id'),
        cursor: (row) => row.column('id'),
      }),
    },
  },
  Person: { name: column('name') },
  Book: { title: column('title'), pages: column('pages') },
};

function statementOf(text: string, given: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const planned = planOperation(schema, MODEL, ['shop'], document, operation);
  const variables = variablesOf(schema, operation, given);
  const values: unknown[] = [];
  const parameters: Parameters = { add: (value, type) => `$${String(values.push(value))}::${type}` };
  const sql = planned && variables && expressionOf(planned, variables, new Row('shop'), parameters);
  return { sql, values: variables && filledIn(values, variables), keys: planned && [...planned.keys] };
}

it.each([
  ['what is not in the model', '{ shop(key: "a") { name mood } }'],
  ['something below that is not', '{ shop(key: "a") { owner { name } books { nodes { title } } mood } }'],
  ['a root field that it was not asked to', '{ also { name } }'],
  ['more than one root field', '{ shop(key: "a") { name } also { name } }'],
  ['a mutation', 'mutation { close { name } }'],
  ['a directive that is nobody’s', '{ shop(key: "a") { name @upper } }'],
])('leaves alone %s', (_, text) => {
  expect(statementOf(text).sql).toBeUndefined();
});

it('leaves alone variables that do not fit', () => {
  expect(statementOf('query ($n: Int!) { shop(key: "a") { books(first: $n) { totalCount } } }', { n: 'x' }).sql).toBe(
    undefined,
  );
});

it('writes nothing into a statement that the question calls by a name of its own, or asks for', () => {
  const { sql, values } = statementOf(
    `query ($like: String) { shop(key: "secret") { evil: name owner { worse: name } books(like: $like) { worst: nodes { title } } } }`,
    { like: `'; DROP TABLE book; --` },
  );
  expect(sql).not.toMatch(/evil|worse|worst|DROP|secret/);
  expect(values).toEqual(expect.arrayContaining(['evil', 'worse', 'worst', `'; DROP TABLE book; --`]));
});

it('is the same text whatever the variables are, so that it is planned once', () => {
  const text =
    'query ($n: Int, $like: String) { shop(key: "a") { books(first: $n, like: $like) { nodes { title } } } }';
  const [one, other] = [statementOf(text, { n: 1, like: 'a' }), statementOf(text, { n: 7, like: 'b' })];
  expect(one.sql).toBe(other.sql);
  expect(one.values).not.toEqual(other.values);
});

it('reads no more columns of a page than are asked for', () => {
  const { sql } = statementOf('{ shop(key: "a") { books(first: 3) { nodes { pages } } } }');
  expect(sql).toContain('"pages"');
  expect(sql).not.toContain('"title"');
});

it('counts only where that is asked', () => {
  const counted = (parts: string) => statementOf(`{ shop(key: "a") { books { ${parts} } } }`).sql;
  expect(counted('nodes { title }')).not.toContain('count(*)');
  expect(counted('totalCount')).toContain('count(*)::int');
});

it('knows variables that say keys and nothing else, and fills them in', () => {
  const { sql, values, keys } = statementOf(
    `query ($shop: ID!, $one: ID!, $both: ID!, $like: String!) { shop(key: $shop) {
      book(id: $one) { title } fixed: book(id: "fixed") { title }
      other: book(id: $both) { title } among: bookOf(ids: [$both], like: $like) { title } } }`,
    { shop: 'corner', one: 'moby-dick', both: 'sea', like: 'whale' },
  );
  expect(keys).toEqual(['one']);
  expect(sql).not.toMatch(/moby|whale|sea/);
  expect(values).toEqual(expect.arrayContaining(['moby-dick', 'fixed', 'sea', ['sea'], 'whale']));
});
