import type { Dialect } from '../contender.ts';
import type { OperationName } from '../operations.ts';
import { moment, spoken } from '../words.ts';

const COUNTS = `goalsDraft goalsActive goalsDone goalsCancelled milestones milestonesDone
  conflictsProven conflictsStated conflictsPossible`;

const DEPARTMENT = 'department: departmentByOrganisationIdAndDepartmentKey { key name }';

const ROWS = `query ($key: String!, $first: Int!) { organisation: organisationByKey(key: $key) {
  goalRows: goalsByOrganisationId(first: $first, condition: { archivedAt: null }, orderBy: [UPDATED_AT_ASC, KEY_ASC]) { nodes {
    id: key title department: departmentKey owner: ownerKey metric: metricKey status commitment targetKind targetLow targetHigh
    due: dueDate version updatedAt } pageInfo { hasNextPage endCursor } } } }`;

const QUERIES: Readonly<Record<OperationName, string>> = {
  list50: `query ($key: String!) { organisation: organisationByKey(key: $key) {
    goals: goalsByOrganisationId(first: 50, condition: { archivedAt: null }, orderBy: [POSITION_ASC, KEY_ASC]) { nodes {
      key title status due: dueDate ${DEPARTMENT}
      serves: goalOutcomesByOrganisationIdAndGoalKeyList { effect outcome: customerOutcomeByOrganisationIdAndOutcomeKey { key statement } }
      milestones: milestonesByOrganisationIdAndGoalKeyList { key title due: dueDate done: doneDate }
      latestCheckIn: checkInsByOrganisationIdAndGoalKeyList(first: 1, condition: { correctedBy: null }, orderBy: [ON_DATE_DESC, POSITION_DESC]) {
        on: onDate value confidence } } pageInfo { hasNextPage endCursor } } } }`,
  rows1k: ROWS,
  rows10k: ROWS,
  overview: `query ($key: String!) { organisation: organisationByKey(key: $key) {
    overview: organisationOverviewByOrganisationId { ${COUNTS} }
    departments: departmentsByOrganisationIdList(orderBy: [POSITION_ASC]) { key name
      overview: departmentOverviewByOrganisationIdAndDepartmentKey { ${COUNTS} } } } }`,
  conflict: `query ($organisationId: UUID!, $id: String!) { conflict: conflictByOrganisationIdAndRowId(organisationId: $organisationId, rowId: $id) {
    id: rowId rule tier headline explanation severity confidence
    goals: conflictGoalsByOrganisationIdAndConflictIdList { goal: goalByOrganisationIdAndGoalKey {
      key title status due: dueDate targetKind targetLow targetHigh ${DEPARTMENT} } } } }`,
};

/** @param organisationId it is told at once where others look it up */
export function postgraphile(organisationId: string): Dialect {
  return {
    path: () => '/graphql',
    headers: { 'content-type': 'application/json' },
    body: (operation, variables) =>
      JSON.stringify({
        query: QUERIES[operation],
        variables: operation === 'conflict' ? { organisationId, id: variables['id'] } : variables,
      }),
    dataOf: (operation, { data }) => ({ organisation: OF[operation](data) }),
  };
}

type Object = Record<string, unknown>;
interface Page {
  nodes: Object[];
  pageInfo: Object;
}

const rows = ({ organisation: { goalRows } }: { organisation: { goalRows: Page } }) => ({
  goalRows: { ...goalRows, nodes: goalRows.nodes.map((row) => ({ ...row, updatedAt: moment(row['updatedAt']) })) },
});

const OF: Readonly<Record<OperationName, (data: never) => unknown>> = {
  list50: ({ organisation: { goals } }: { organisation: { goals: Page } }) => ({
    goals: {
      ...goals,
      nodes: goals.nodes.map((goal) => ({
        ...goal,
        status: spoken(goal['status']),
        latestCheckIn: (goal['latestCheckIn'] as Object[])[0] ?? null,
      })),
    },
  }),
  rows1k: rows,
  rows10k: rows,
  overview: ({
    organisation,
  }: {
    organisation: { overview: Object; departments: (Object & { overview: Object })[] };
  }) => ({
    overview: {
      ...organisation.overview,
      departments: organisation.departments.map(({ overview, ...department }) => ({ department, ...overview })),
    },
  }),
  conflict: ({ conflict }: { conflict: Object & { goals: { goal: Object }[] } }) => ({
    conflict: {
      ...conflict,
      rule: spoken(conflict['rule']),
      tier: spoken(conflict['tier']),
      goals: conflict.goals.map(({ goal: { targetKind, targetLow, targetHigh, ...goal } }) => ({
        ...goal,
        status: spoken(goal['status']),
        target: targetKind === null ? null : { kind: spoken(targetKind), low: targetLow, high: targetHigh },
      })),
    },
  }),
};
