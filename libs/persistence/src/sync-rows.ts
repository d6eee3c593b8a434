import type { EntityManager, ObjectLiteral } from 'typeorm';
import { insertion, overwriting, type RowWrite } from './bulk-rows.ts';
import type { Content, PlanTable } from './plan-tables.ts';

/** A statement may carry 65,535 parameters, and an identity has up to four columns. */
const ROWS_A_STATEMENT = 2_000;

/** What has to be written so that a table holds exactly the wanted rows. */
export interface RowChanges<Row> {
  readonly added: readonly Content<Row>[];
  /** There already, and otherwise from now on. */
  readonly changed: readonly Content<Row>[];
  readonly removed: readonly Content<Row>[];
}

/**
 * Compares rows by identity and then by value.
 *
 * @example
 * differingRows(MODEL_TABLES.department, [{ key: 'sales', name: 'Sale', position: 0 }], [{ key: 'sales', name: 'Sales', position: 0 }])
 * // { added: [], changed: [{ key: 'sales', name: 'Sales', position: 0 }], removed: [] }
 */
export function differingRows<Row>(
  { identity }: PlanTable<Row>,
  stored: readonly Content<Row>[],
  wanted: readonly Content<Row>[],
): RowChanges<Row> {
  const identityOf = (row: Content<Row>) => JSON.stringify(identity.map((column) => row[column]));
  const before = new Map(stored.map((row) => [identityOf(row), row]));
  const after = new Set(wanted.map(identityOf));
  return {
    added: wanted.filter((row) => !before.has(identityOf(row))),
    changed: wanted.filter((row) => {
      const was = before.get(identityOf(row));
      return was !== undefined && !sameContent(was, row);
    }),
    removed: stored.filter((row) => !after.has(identityOf(row))),
  };
}

function sameContent(stored: object, wanted: object): boolean {
  const values = stored as Record<string, unknown>;
  return Object.entries(wanted).every(([column, value]) => isSame(values[column], value));
}

/** Lists, and what a column holds as JSON, are the same if what is in them is. */
function isSame(stored: unknown, wanted: unknown): boolean {
  if (Object.is(stored, wanted)) return true;
  if (!isComposed(stored) || !isComposed(wanted) || Array.isArray(stored) !== Array.isArray(wanted)) return false;
  return Object.keys(stored).length === Object.keys(wanted).length && sameContent(stored, wanted);
}

function isComposed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** Rows of one organisation on their way into their table. */
export function rowsToWrite<Row extends ObjectLiteral>(
  manager: EntityManager,
  organisationId: string,
  { entity, identity }: PlanTable<Row>,
  { added, changed }: Pick<RowChanges<Row>, 'added' | 'changed'>,
): RowWrite[] {
  const owned = (rows: readonly Content<Row>[]) => rows.map((row) => ({ ...row, organisationId }) as ObjectLiteral);
  return [
    insertion<ObjectLiteral>(manager, entity, owned(added)),
    overwriting<ObjectLiteral>(manager, entity, ['organisationId', ...identity], owned(changed)),
  ];
}

/** Deletes rows of one organisation, told by their identity. */
export async function removeRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  organisationId: string,
  { entity, identity }: PlanTable<Row>,
  rows: readonly Content<Row>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_A_STATEMENT);
    const criteria = chunk.map((row) => ({
      organisationId,
      ...Object.fromEntries(identity.map((column) => [column, row[column]])),
    }));
    await manager.delete(entity, criteria as never);
  }
}

/** Reads rows of one organisation in their order. */
export function readRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  organisationId: string,
  table: PlanTable<Row>,
): Promise<Row[]> {
  return manager.find(table.entity, {
    where: { organisationId } as never,
    order: Object.fromEntries(readOrder(manager, table).map((column) => [column, 'ASC'])) as never,
  });
}

/** What rows of a table are ordered by: their position if they have one, then what tells them apart. */
export function readOrder<Row extends ObjectLiteral>(
  manager: EntityManager,
  { entity, identity }: PlanTable<Row>,
): string[] {
  const { propertiesMap } = manager.dataSource.getMetadata(entity);
  return [...('position' in propertiesMap ? ['position'] : []), ...identity];
}
