import type { Dialect } from '../contender.ts';
import type { OperationName } from '../operations.ts';
import { renamed, spoken } from '../words.ts';

const COUNTS = `goalsDraft goalsActive goalsDone goalsCancelled milestones milestonesDone
  conflictsProven conflictsStated conflictsPossible`;

const ROWS = `query ($key: ID!, $first: Int!) { goalRows(key: $key, first: $first) { nodes {
  key title departmentKey ownerKey metricKey status commitment targetKind targetLow targetHigh due version updatedAt }
  hasNextPage endCursor } }`;

const QUERIES: Readonly<Record<OperationName, string>> = {
  list50: `query ($key: ID!) { goals(key: $key, first: 50) { nodes { key title status due department { key name }
    serves { effect outcome { key statement } } milestones { key title due done } latestCheckIn { on value confidence } }
    hasNextPage endCursor } }`,
  rows1k: ROWS,
  rows10k: ROWS,
  overview: `query ($key: ID!) { overview(key: $key) { ${COUNTS} departments { department { key name } ${COUNTS} } } }`,
  conflict: `query ($key: ID!, $id: ID!) { conflict(key: $key, id: $id) { id rule tier headline explanation severity confidence
    goals { goal { key title status due targetKind targetLow targetHigh department { key name } } } } }`,
};

type Page = { nodes: Record<string, unknown>[]; hasNextPage: boolean; endCursor: string | null };
interface Clash {
  rule: string;
  tier: string;
  goals: { goal: Record<string, unknown> }[];
}

const page = ({ nodes, ...pageInfo }: Page, of: (node: Record<string, unknown>) => unknown) => ({
  nodes: nodes.map(of),
  pageInfo,
});

export const NAIVE: Dialect = {
  path: () => '/graphql',
  headers: { 'content-type': 'application/json' },
  body: (operation, variables) => JSON.stringify({ query: QUERIES[operation], variables }),
  dataOf: (operation, { data }) => ({ organisation: OF[operation](data) }),
};

const rows = ({ goalRows }: { goalRows: Page }) => ({
  goalRows: page(goalRows, (row) =>
    renamed(row, { key: 'id', departmentKey: 'department', ownerKey: 'owner', metricKey: 'metric' }),
  ),
});

const OF: Readonly<Record<OperationName, (data: never) => unknown>> = {
  list50: ({ goals }: { goals: Page }) => ({
    goals: page(goals, (goal) => ({ ...goal, status: spoken(goal['status']) })),
  }),
  rows1k: rows,
  rows10k: rows,
  overview: (data) => data,
  conflict: ({ conflict }: { conflict: Clash }) => ({
    conflict: {
      ...conflict,
      rule: spoken(conflict.rule),
      tier: spoken(conflict.tier),
      goals: conflict.goals.map(({ goal: { targetKind, targetLow, targetHigh, ...goal } }) => ({
        ...goal,
        status: spoken(goal['status']),
        target: targetKind === null ? null : { kind: spoken(targetKind), low: targetLow, high: targetHigh },
      })),
    },
  }),
};
