import { NotInSql, type Row, type SqlField, type SqlType } from '@concord/graphql-sql';
import { goalConditions } from '@concord/persistence';
import type { GraphQLEnumType } from 'graphql';
import type { GoalFilter } from '../goal/goal.graphql-types.ts';
import { placeOfGoal, storedPart } from '../goal/goal-page.ts';
import { type PageArgs, pageSize } from '../graphql/page.ts';
import { conditionsSql } from './asked-conditions.ts';
import { cursorSql, quotedSql, toJson } from './to-json.ts';
import { ORGANISATION } from './types-of-entities.ts';

/** The goals of an organisation, in the order of the plan. */
export const GOALS: SqlField = {
  kind: 'page',
  page(organisation, parameters, args) {
    const { filter, ...page } = args as unknown as PageArgs & { filter?: GoalFilter };
    const { outcomes, progress } = filter ?? {};
    // What a goal reaches and how it stands is worked out, not stored.
    if (outcomes || progress) throw new NotInSql();
    const place = page.after == null ? undefined : placeOfGoal(page.after);
    const conditions = goalConditions(storedPart(filter ?? { archived: false }));
    return {
      from: 'goal',
      first: pageSize(page),
      where: (row) => `${ofOrganisation(row, organisation)} AND ${conditionsSql(conditions, 'goal', row, parameters)}`,
      order: (row) => `${row.column('position')}, ${row.column('key')}`,
      behind:
        place &&
        ((row) =>
          `(${row.column('position')}, ${row.column('key')}) > (${parameters.add(place.position, 'integer')}, ${parameters.add(place.key, 'text')})`),
      cursor: (row) => cursorSql([row.column('position'), quotedSql(row.column('key'))]),
    };
  },
};

/** What is told of a goal beside its columns. */
export function goalFields(kinds: GraphQLEnumType): SqlType {
  return {
    target: targetIn('target', kinds),
    stretch: targetIn('stretch', kinds),
    scope: {
      kind: 'list',
      rows: (goal) => ({
        from: `(SELECT dimension_key, json_agg(value_key ORDER BY position, value_key) AS value_keys
          FROM goal_scope WHERE ${partOf(goal)} GROUP BY dimension_key)`,
        where: () => 'true',
        order: (row) => row.column('dimension_key'),
      }),
    },
    sharedWith: {
      kind: 'list',
      rows: (goal) => ({
        from: `(SELECT department.*, shared.position AS place FROM goal_department shared
          JOIN department ON department.organisation_id = shared.organisation_id AND department.key = shared.department_key
          WHERE shared.organisation_id = ${goal.column(ORGANISATION)} AND shared.goal_key = ${goal.column('key')})`,
        where: () => 'true',
        order: (row) => `${row.column('place')}, ${row.column('key')}`,
      }),
    },
    needs: {
      kind: 'value',
      sql: (goal) => needsSql(`${partOf(goal)} AND milestone_key IS NULL`),
    },
    checkIns: { kind: 'list', rows: (goal) => ({ from: 'check_in', where: its(goal), order: latestFirst }) },
    latestCheckIn: {
      kind: 'object',
      rows: (goal) => ({
        from: 'check_in',
        where: (row) => `${its(goal)(row)} AND ${row.column('corrected_by')} IS NULL`,
        order: latestFirst,
      }),
    },
    children: {
      kind: 'list',
      rows: (goal) => ({
        from: 'goal',
        where: (row) =>
          `${ofOrganisation(row, goal)} AND ${row.column('parent_key')} = ${goal.column('key')} AND ${row.column('archived_at')} IS NULL`,
        order: (row) => `${row.column('position')}, ${row.column('key')}`,
      }),
    },
  };
}

export const SCOPE_FIELDS: SqlType = {
  dimension: { kind: 'value', sql: (row) => row.column('dimension_key') },
  values: { kind: 'value', sql: (row) => row.column('value_keys') },
};

export const MILESTONE_FIELDS: SqlType = {
  // Where it names nobody, who owns the goal answers for it.
  owner: {
    kind: 'object',
    rows: (milestone) => ({
      from: 'person',
      where: (row) =>
        `${ofOrganisation(row, milestone)} AND ${row.column('key')} = coalesce(${milestone.column('owner_key')},
          (SELECT goal.owner_key FROM goal WHERE goal.${ORGANISATION} = ${milestone.column(ORGANISATION)}
            AND goal.key = ${milestone.column('goal_key')}))`,
    }),
  },
  needs: {
    kind: 'value',
    sql: (milestone) =>
      needsSql(
        `need.organisation_id = ${milestone.column(ORGANISATION)} AND need.goal_key = ${milestone.column('goal_key')} AND need.milestone_key = ${milestone.column('key')}`,
      ),
  },
  late: {
    kind: 'value',
    // An answer is only given where the conflicts are those of today: the day by which they were judged is the day.
    sql: (milestone) =>
      `(${milestone.column('done_date')} IS NULL AND ${milestone.column('due_date')} < (SELECT organisation.judged_on
        FROM organisation WHERE organisation.organisation_id = ${milestone.column(ORGANISATION)}))`,
  },
};

export const CHECK_IN_FIELDS: SqlType = {
  id: { kind: 'value', sql: (row) => `${row.column('goal_key')} || ':' || ${row.column('position')}` },
  correctedBy: { kind: 'value', sql: (row) => `${row.column('goal_key')} || ':' || ${row.column('corrected_by')}` },
};

/** Targets lie in the row of their goal. */
function targetIn(part: 'target' | 'stretch', kinds: GraphQLEnumType): SqlField {
  return {
    kind: 'object',
    rows: (goal) => ({
      from: `(SELECT ${toJson(kinds)(goal.column(`${part}_kind`))} AS kind, ${goal.column(`${part}_low`)} AS low,
        ${goal.column(`${part}_high`)} AS high)`,
      where: (row) => `${row.column('kind')} IS NOT NULL`,
    }),
  };
}

export const TARGET_FIELDS: SqlType = Object.fromEntries(
  ['kind', 'low', 'high'].map((name) => [name, { kind: 'value', sql: (row: Row) => row.column(name) }] as const),
);

export function ofOrganisation(row: Row, other: Row): string {
  return `${row.column(ORGANISATION)} = ${other.column(ORGANISATION)}`;
}

function its(goal: Row): (row: Row) => string {
  return (row) => `${ofOrganisation(row, goal)} AND ${row.column('goal_key')} = ${goal.column('key')}`;
}

/** In a statement of its own on a table of parts of goals. */
function partOf(goal: Row): string {
  return `organisation_id = ${goal.column(ORGANISATION)} AND goal_key = ${goal.column('key')}`;
}

function latestFirst(row: Row): string {
  return `${row.column('on_date')} DESC, ${row.column('position')} DESC`;
}

function needsSql(which: string): string {
  return `(SELECT coalesce(json_agg(concat_ws('.', needed_goal_key, needed_milestone_key) ORDER BY position), '[]')
    FROM need WHERE ${which})`;
}
