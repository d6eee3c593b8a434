import { type ColumnType, SQL_TYPES } from './column.ts';
import { type DataSet, partAsText } from './data-set.ts';

/** Under which names a relation has what tells its rows apart. */
export function identityNames({ identity }: DataSet): string[] {
  return identity.map((_, i) => `@${String(i)}`);
}

/**
 * A data set as a relation: a `SELECT` with its columns under their names, `@organisation`, and what tells rows apart
 * as `@0`, `@1` … It has no sub-select that PostgreSQL could not see through, so that conditions and orders on it find
 * the indexes of the table.
 *
 * @param withDeleted rows that were put away too, and what is remembered of rows that were deleted: their id, and when
 */
export function relation(dataSet: DataSet, { withDeleted }: { readonly withDeleted: boolean }): string {
  const { table, putAwayAt } = dataSet;
  const columns = dataSet.columns.map(({ name, type, sql }) => `${typed(sql, type)} AS "${name}"`);
  const identity = dataSet.identity.map(
    ({ column, type }, i) => `one.${column}::${SQL_TYPES[type]} AS "${identityNames(dataSet)[i] ?? ''}"`,
  );
  const kept = `SELECT one.organisation_id AS "@organisation", ${[...identity, ...columns].join(', ')} FROM ${table} one`;
  if (withDeleted) return `${kept} UNION ALL ${deleted(dataSet)}`;
  return putAwayAt === undefined ? kept : `${kept} WHERE ${putAwayAt} IS NULL`;
}

/** Only nothing needs to be told of which type it is. PostgreSQL sees an index through a name, but not through a cast. */
function typed(sql: string, type: ColumnType): string {
  return sql === 'NULL' ? `NULL::${SQL_TYPES[type]}` : sql;
}

/** What is remembered of deleted rows, unless there is one again. */
function deleted(dataSet: DataSet): string {
  const part = (i: number, type: string) => `gone.identity[${String(i + 1)}]::${type}`;
  const identity = dataSet.identity.map(({ type }, i) => `${part(i, SQL_TYPES[type])} AS "@${String(i)}"`);
  const known: Readonly<Record<string, string>> = {
    id: `array_to_string(gone.identity, '/')`,
    updatedAt: 'gone.deleted_at',
    deletedAt: 'gone.deleted_at',
  };
  const columns = dataSet.columns.map(({ name, type }) => `${typed(known[name] ?? 'NULL', type)} AS "${name}"`);
  const same = dataSet.identity.map((one, i) => `${partAsText(one)} = gone.identity[${String(i + 1)}]`);
  return `SELECT gone.organisation_id AS "@organisation", ${[...identity, ...columns].join(', ')} FROM deleted_row gone
    WHERE gone.table_name = '${dataSet.table}' AND NOT EXISTS (SELECT FROM ${dataSet.table} one
      WHERE one.organisation_id = gone.organisation_id AND ${same.join(' AND ')})`;
}
