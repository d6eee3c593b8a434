import { readFileSync } from 'node:fs';
import { flawsOfSchema } from './schema-rules.ts';

const schema = readFileSync(new URL('../../libs/graphql-contract/schema.graphql', import.meta.url), 'utf8');

it('is a schema as graphql-eslint wants it', async () => {
  expect(await flawsOfSchema(schema)).toEqual([]);
});

const SMALL = `
"""What can be asked."""
type Query {
  """The goals."""
  goals(
    """Read on behind this cursor."""
    after: String

    """How many."""
    first: Int!
  ): GoalConnection!
}

"""A page of goals."""
type GoalConnection {
  """With their cursors."""
  edges: [GoalEdge!]!

  """Where it stands."""
  pageInfo: PageInfo!
}

"""A goal in its place."""
type GoalEdge {
  """Where."""
  cursor: String!

  """The goal."""
  node: Goal!
}

"""A goal."""
type Goal {
  """How it stands."""
  status: GoalStatus!
}

"""How a goal stands."""
enum GoalStatus {
  """It is worked on."""
  ACTIVE
}

"""Where a page stands."""
type PageInfo {
  """The last cursor."""
  endCursor: String

  """Whether more follows."""
  hasNextPage: Boolean!

  """Whether something stands before."""
  hasPreviousPage: Boolean!

  """The first cursor."""
  startCursor: String
}
`;

it('could be small', async () => {
  expect(await flawsOfSchema(SMALL)).toEqual([]);
});

it.each([
  ['require-description', '  """How it stands."""\n', ''],
  ['no-hashtag-description', '"""A goal."""', '# A goal'],
  ['naming-convention', 'ACTIVE', 'notYet'],
  [
    'no-unreachable-types',
    '"""A goal."""',
    '"""Lonely."""\ntype Island {\n  """Its id."""\n  id: ID!\n}\n\n"""A goal."""',
  ],
  ['no-typename-prefix', '  status: ', '  goalStatus: '],
  ['relay-connection-types', '  edges: [GoalEdge!]!', '  edges: Int!'],
  ['relay-edge-types', '  cursor: String!', '  cursor: GoalStatus!'],
  ['relay-page-info', '  endCursor: String\n', '  endCursor: String!\n'],
  ['relay-arguments', '    first: Int!\n', '    many: Int!\n'],
])('would be told by %s', async (rule, from, to) => {
  const worse = SMALL.replace(from, to);
  expect(worse).not.toBe(SMALL);
  expect(await flawsOfSchema(worse)).toContainEqual(expect.stringContaining(rule));
});
