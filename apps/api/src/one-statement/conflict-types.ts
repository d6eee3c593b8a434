import type { Row, SqlField, SqlType } from '@concord/graphql-sql';
import { conflictConditions } from '@concord/persistence';
import type { ConflictFilter } from '../conflict/conflict.graphql-types.ts';
import { withoutNulls } from '../conflict/conflict.resolver.ts';
import { placeOfConflict } from '../conflict/conflict-reader.ts';
import { type PageArgs, pageSize } from '../graphql/page.ts';
import { conditionsSql } from './asked-conditions.ts';
import { ofOrganisation } from './goal-types.ts';
import { cursorSql, quotedSql, roundedSql } from './to-json.ts';
import { ORGANISATION } from './types-of-entities.ts';

/** The conflicts of an organisation, worst first. */
export const CONFLICTS: SqlField = {
  kind: 'page',
  page(organisation, parameters, args) {
    const { filter, ...page } = args as unknown as PageArgs & { filter?: ConflictFilter };
    const conditions = conflictConditions(withoutNulls(filter ?? {}));
    const place = page.after == null ? undefined : placeOfConflict(page.after);
    const order = ({ column }: { column: (name: string) => string }) =>
      `${column('tier_order')}, ${column('urgency')} DESC, ${column('id')}`;
    return {
      from: 'conflict',
      first: pageSize(page),
      where: (row) =>
        `${ofOrganisation(row, organisation)} AND ${conditionsSql(conditions, 'conflict', row, parameters)}`,
      order: (row) => order({ column: (name) => row.column(name) }),
      behind:
        place &&
        ((row) =>
          `(${row.column('tier_order')}, -${row.column('urgency')}, ${row.column('id')}) > (${parameters.add(place.tierOrder, 'smallint')}, ${parameters.add(-place.urgency, 'integer')}, ${parameters.add(place.id, 'text')})`),
      cursor: (row) => cursorSql([row.column('tier_order'), row.column('urgency'), quotedSql(row.column('id'))]),
    };
  },
};

/** One conflict by its id. */
export const CONFLICT: SqlField = {
  kind: 'object',
  rows: (organisation, parameters, { id }) => ({
    from: 'conflict',
    where: (row) => `${ofOrganisation(row, organisation)} AND ${row.column('id')} = ${parameters.add(id, 'text')}`,
  }),
};

const NUMBERS = ['severity', 'stake', 'magnitude', 'exposure', 'confidence'];

/** What is told of a conflict beside its columns. */
export const CONFLICT_FIELDS: SqlType = {
  ...Object.fromEntries(
    NUMBERS.map((name) => [name, { kind: 'value', sql: (row: Row) => roundedSql(row.column(name)) }] as const),
  ),
  goals: inOrderOf('goals', 'goal'),
  departments: inOrderOf('departments', 'department'),
  outcomes: inOrderOf('outcomes', 'customer_outcome'),
};

/** The rows of which a conflict names the keys; one that is gone is left out. */
function inOrderOf(column: string, table: string): SqlField {
  return {
    kind: 'list',
    rows: (conflict) => ({
      from: `(SELECT ${table}.*, named.place FROM unnest(${conflict.column(column)}) WITH ORDINALITY AS named (key, place)
        JOIN ${table} ON ${table}.organisation_id = ${conflict.column(ORGANISATION)} AND ${table}.key = named.key)`,
      where: () => 'true',
      order: (row) => row.column('place'),
    }),
  };
}
