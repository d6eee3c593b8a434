import { type Attack, GOALS, inDemo, posted, times } from './attack.ts';

/** Fields that are compared with each other pair by pair, level by level. */
const doubled = (levels: number): string =>
  levels === 0 ? 'key' : times(2, () => `parent { ${doubled(levels - 1)} }`);
const doublingFragments = (count: number) =>
  `${inDemo('goal(key: "promise-5") { ...F0 }')} ${times(count, (i) => `fragment F${i} on Goal { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`)} fragment F${count} on Goal { key }`;
const INTROSPECTION_IN_CIRCLES = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;

/** Documents that ask for too much, or for what is not there. */
export const ATTACKS_BY_DOCUMENT: readonly Attack[] = [
  [
    'an alias 500 times',
    posted(`{ ${times(500, (i) => `a${i}: __typename`)} }`),
    400,
    'QUERY_TOO_LARGE',
    /alias.* 30 times/,
  ],
  [
    'an unknown directive 900 times',
    posted(`{ __typename ${times(900, () => '@aa')} }`),
    400,
    'QUERY_TOO_LARGE',
    /900 directives and may hold 30/,
  ],
  [
    'a known directive 200 times',
    posted(`{ __typename ${times(200, () => '@include(if: true)')} }`),
    400,
    'QUERY_TOO_LARGE',
    /200 directives/,
  ],
  [
    'a field 1,000 times',
    posted(`{ ${times(1_000, () => '__typename')} }`),
    400,
    'QUERY_TOO_LARGE',
    /asks 999 times .* may do so 30 times/,
  ],
  [
    'fields that double at every level',
    posted(inDemo(`goal(key: "x") { ${doubled(8)} }`)),
    400,
    'QUERY_TOO_LARGE',
    /Name each field and fragment once/,
  ],
  [
    'a fragment spread 900 times',
    posted(`{ ${times(900, () => '...F')} } fragment F on Query { __typename }`),
    400,
    'QUERY_TOO_LARGE',
    /899 times/,
  ],
  [
    '100 fragments that ask for the same',
    posted(
      `{ ${times(100, (i) => `...F${i}`)} } ${times(100, (i) => `fragment F${i} on Query { organisations { key } }`)}`,
    ),
    400,
    'QUERY_TOO_LARGE',
    /100 fragments and may define 50/,
  ],
  [
    'a circle of fragments',
    posted('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot spread fragment "A" within itself/,
  ],
  [
    'fragments whose number doubles at every step',
    posted(doublingFragments(40)),
    400,
    'QUERY_TOO_LARGE',
    /levels deep/,
  ],
  ['fragments that double eight times', posted(doublingFragments(8)), 200, '', /^$/],
  [
    'thousands of fields',
    posted(`{ ${times(3_000, (i) => `f${i} { g }`)} }`),
    400,
    'QUERY_TOO_LARGE',
    /more than 2000 words and signs/,
  ],
  [
    '600 levels',
    posted(`${times(600, () => 'a {')} b ${times(600, () => '}')}`.replace(/^a/, '')),
    400,
    'QUERY_TOO_LARGE',
    /levels deep and may be 12/,
  ],
  [
    'introspection in circles',
    posted(INTROSPECTION_IN_CIRCLES),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /Maximum introspection depth exceeded/,
  ],
  [
    'lists within pages within pages',
    posted(inDemo('goals(first: 100) { nodes { conflicts { goals { conflicts { goals { key } } } } } }')),
    400,
    'QUERY_TOO_EXPENSIVE',
    /costs \d+ and may cost 30000\. Ask for smaller pages/,
  ],
  ['a page of a million', posted(GOALS, { first: 1_000_000 }), 200, 'BAD_USER_INPUT', /between 1 and 100/],
  [
    'a mistyped field',
    posted(inDemo('goal(key: "x") { titel }')),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "titel" on type "Goal"\.$/,
  ],
  [
    'a mistyped argument',
    posted('{ organisation(kay: "demo") { key } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /^(?!.*Did you mean)/,
  ],
  [
    'a mistyped value',
    posted(`query ($filter: GoalFilter) { organisation(key: "demo") { goals(filter: $filter) { totalCount } } }`, {
      filter: { statuses: ['ACTIV'] },
    }),
    400,
    'BAD_USER_INPUT',
    /^(?!.*Did you mean)/,
  ],
  [
    'an operation that is not there',
    { body: JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }) },
    400,
    'OPERATION_RESOLUTION_FAILURE',
    /Unknown operation named "B"/,
  ],
  [
    'a query by a hash that nobody has sent',
    { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) },
    200,
    'PERSISTED_QUERY_NOT_FOUND',
    /./,
  ],
];
