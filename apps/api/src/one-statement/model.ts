import { DATA_SETS, rowsField, rowType } from '@concord/data-sets';
import type { SqlModel, ValueField } from '@concord/graphql-sql';
import { type GraphQLSchema, isEnumType } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Principal } from '../access/principal.ts';
import { CONFLICT, CONFLICT_FIELDS, CONFLICTS } from './conflict-types.ts';
import { CHECK_IN_FIELDS, goalFields, GOALS, MILESTONE_FIELDS, SCOPE_FIELDS, TARGET_FIELDS } from './goal-types.ts';
import { DEPARTMENT_OVERVIEW_FIELDS, OVERVIEW, OVERVIEW_FIELDS } from './overview-types.ts';
import { fieldsOfSet, rowsOfSet } from './row-sets.ts';
import { toJson } from './to-json.ts';
import { type ReadFrom, typesOfEntities } from './types-of-entities.ts';

/** What of the schema is told by single statements. @param kind who asks */
export function modelOf(schema: GraphQLSchema, source: DataSource, kind: Principal['kind']): SqlModel {
  const kinds = schema.getType('TargetKind');
  if (!isEnumType(kinds)) throw new Error('The schema has no kinds of targets.');
  const rows = Object.fromEntries(DATA_SETS.map((dataSet) => [rowsField(dataSet), rowsOfSet(dataSet, kind)]));
  const readings: readonly ReadFrom[] = [
    {
      type: 'Organisation',
      table: 'organisation',
      more: {
        timeZone: { kind: 'value', sql: (row) => `coalesce(${row.column('time_zone')}, 'UTC')` },
        asOf: { kind: 'value', sql: (row) => row.column('judged_on') },
        asOfFixed: { kind: 'value', sql: (row) => `${row.column('as_of')} IS NOT NULL` },
        goals: GOALS,
        conflicts: CONFLICTS,
        conflict: CONFLICT,
        overview: OVERVIEW,
        ...rows,
      },
    },
    { type: 'Department', table: 'department' },
    { type: 'Overview', table: 'organisation_overview', more: OVERVIEW_FIELDS },
    { type: 'DepartmentOverview', table: 'department_overview', more: DEPARTMENT_OVERVIEW_FIELDS },
    { type: 'CustomerOutcome', table: 'customer_outcome', more: { for: audience(schema) } },
    { type: 'Metric', table: 'metric' },
    { type: 'Person', table: 'person' },
    { type: 'Capacity', table: 'capacity' },
    { type: 'Goal', table: 'goal', more: goalFields(kinds) },
    { type: 'Serves', table: 'goal_outcome' },
    { type: 'CapacityUse', table: 'goal_capacity' },
    { type: 'Milestone', table: 'milestone', more: MILESTONE_FIELDS },
    { type: 'CheckIn', table: 'check_in', more: CHECK_IN_FIELDS },
    { type: 'Conflict', table: 'conflict', more: CONFLICT_FIELDS },
  ];
  return {
    ...typesOfEntities(schema, source, readings),
    GoalScope: SCOPE_FIELDS,
    Target: TARGET_FIELDS,
    ...Object.fromEntries(DATA_SETS.map((dataSet) => [rowType(dataSet), fieldsOfSet(dataSet)])),
  };
}

function audience(schema: GraphQLSchema): ValueField {
  const audiences = schema.getType('Audience');
  if (!isEnumType(audiences)) throw new Error('The schema has no audiences.');
  const told = toJson(audiences);
  return { kind: 'value', sql: (row) => told(row.column('audience')) };
}
