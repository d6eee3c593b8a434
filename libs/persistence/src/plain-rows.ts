import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * The columns of a table under the names that its class gives them, for a SELECT: the driver makes of them what the
 * class says, and nothing is left for TypeORM to do, which takes longer for many rows than reading them.
 *
 * @example
 * manager.query(`SELECT ${asProperties(manager, FactRow, 'fact')} FROM fact`)
 */
export function asProperties<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  alias: string,
): string {
  const { columns } = manager.dataSource.getMetadata(entity);
  return columns.map(({ databaseName, propertyName }) => `${alias}.${databaseName} AS "${propertyName}"`).join(', ');
}
