import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Makes those rows of a table that have the values of `within` equal to `wanted`, in two statements: writes those that
 * differ, deletes the others, and leaves those alone that are the same.
 *
 * @example await makeEqual(manager, AdviceRow, { organisationId }, rows)
 */
export async function makeEqual<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  within: Partial<Row>,
  wanted: readonly Row[],
): Promise<void> {
  const { tableName: table, columns } = manager.dataSource.getMetadata(entity);
  const written = columns.filter(({ isInsert }) => isInsert);
  const list = (some: typeof columns, row?: string) =>
    some.map(({ databaseName }) => (row === undefined ? databaseName : `${row}.${databaseName}`)).join(', ');
  const same = (some: typeof columns, a: string, b: string) => `(${list(some, a)}) = (${list(some, b)})`;
  const identity = written.filter(({ isPrimary }) => isPrimary);
  const rest = written.filter(({ isPrimary }) => !isPrimary);
  const given = `jsonb_populate_recordset(NULL::${table}, $1::jsonb) given`;
  const rows = JSON.stringify(
    wanted.map((row) =>
      Object.fromEntries(written.map((one) => [one.databaseName, one.getEntityValue(row) as unknown])),
    ),
  );
  await manager.query(
    `INSERT INTO ${table} AS stored (${list(written)}) SELECT ${list(written, 'given')} FROM ${given}
     WHERE NOT EXISTS (SELECT FROM ${table} known WHERE ${same(written, 'known', 'given')})
     ON CONFLICT (${list(identity)}) DO UPDATE SET ${rest.map(({ databaseName: name }) => `${name} = EXCLUDED.${name}`).join(', ')}`,
    [rows],
  );
  const chosen = columns.filter(({ propertyName }) => propertyName in within);
  await manager.query(
    `DELETE FROM ${table} stored WHERE ${chosen.map(({ databaseName }, i) => `${databaseName} = $${i + 2}`).join(' AND ')}
     AND NOT EXISTS (SELECT FROM ${given} WHERE ${same(identity, 'stored', 'given')})`,
    [rows, ...chosen.map((one) => one.getEntityValue(within) as unknown)],
  );
}
