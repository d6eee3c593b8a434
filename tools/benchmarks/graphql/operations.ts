/** What is asked, in the words of the product's schema. */
export interface Operation {
  readonly name: OperationName;
  readonly query: string;
  /** Of the n-th time that it is asked. */
  readonly variables: (about: Company, n: number) => Readonly<Record<string, unknown>>;
}

export type OperationName = 'list50' | 'rows1k' | 'rows10k' | 'overview' | 'conflict';

/** Whom operations are about. */
export interface Company {
  readonly key: string;
  readonly organisationId: string;
  /** Ids of some. */
  readonly conflicts: readonly string[];
}

const COUNTS = `goalsDraft goalsActive goalsDone goalsCancelled milestones milestonesDone
  conflictsProven conflictsStated conflictsPossible`;

const ROWS = `query ($key: ID!, $first: Int!) { organisation(key: $key) { goalRows(first: $first) { nodes {
  id title department owner metric status commitment targetKind targetLow targetHigh due version updatedAt }
  pageInfo { hasNextPage endCursor } } } }`;

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'list50',
    query: `query ($key: ID!) { organisation(key: $key) { goals(first: 50) { nodes {
      key title status due department { key name } serves { effect outcome { key statement } }
      milestones { key title due done } latestCheckIn { on value confidence } } pageInfo { hasNextPage endCursor } } } }`,
    variables: ({ key }) => ({ key }),
  },
  { name: 'rows1k', query: ROWS, variables: ({ key }) => ({ key, first: 1_000 }) },
  { name: 'rows10k', query: ROWS, variables: ({ key }) => ({ key, first: 10_000 }) },
  {
    name: 'overview',
    query: `query ($key: ID!) { organisation(key: $key) { overview { ${COUNTS}
      departments { department { key name } ${COUNTS} } } } }`,
    variables: ({ key }) => ({ key }),
  },
  {
    name: 'conflict',
    query: `query ($key: ID!, $id: ID!) { organisation(key: $key) { conflict(id: $id) {
      id rule tier headline explanation severity confidence
      goals { key title status due target { kind low high } department { key name } } } } }`,
    variables: ({ key, conflicts }, n) => ({ key, id: conflicts[n % conflicts.length] }),
  },
];

/**
 * What answers have to agree in: everything but what a cursor says and in which order lists come that have none. Lists
 * of pages have one.
 */
export function comparable(data: unknown, of = ''): unknown {
  if (of === 'endCursor') return data !== null;
  if (Array.isArray(data)) {
    const entries = data.map((one) => comparable(one));
    return of === 'nodes' ? entries : entries.map((one) => JSON.stringify(one)).sort();
  }
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, comparable(value, name)]),
  );
}
