import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { GoalRow } from './entities/index.ts';
import { GOAL_TABLES, type GoalRows, type PlanTable } from './plan-tables.ts';
import { prepared } from './prepared-statements.ts';
import { readOrder, readRows } from './sync-rows.ts';

/** Goal rows as stored: with version, times and archive. */
export type StoredGoalRows = Omit<GoalRows, 'goal'> & { readonly goal: readonly GoalRow[] };

type Part = keyof StoredGoalRows;

const PARTS = Object.keys(GOAL_TABLES) as Part[];

/** The rows of all goals of an organisation. */
export async function readAllGoalRows(manager: EntityManager, organisationId: string): Promise<StoredGoalRows> {
  const rows: Partial<Record<Part, readonly ObjectLiteral[]>> = {};
  for (const part of PARTS) rows[part] = await readRows(manager, organisationId, tableOf(part));
  return rows as unknown as StoredGoalRows;
}

/**
 * The rows of the goals with these keys, by one statement however many goals: what one goal says lies in
 * several tables, and a statement costs more than the few rows that it reads.
 */
export async function readGoalRows(
  manager: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<StoredGoalRows> {
  const rows = Object.fromEntries(PARTS.map((part) => [part, []])) as unknown as Record<Part, ObjectLiteral[]>;
  const selects = PARTS.map((part) => selectPart(manager, part)).join(' UNION ALL ');
  const read = await manager.query<{ part: Part; row: JsonRow }[]>(
    prepared(`SELECT part, row FROM (${selects}) parts ORDER BY part, place`),
    [organisationId, keys],
  );
  const toRow = new Map(PARTS.map((part) => [part, rowReader(manager, part)]));
  for (const { part, row } of read) rows[part].push(toRow.get(part)?.(row) ?? row);
  return rows as unknown as StoredGoalRows;
}

/** By the names of the database's columns. */
type JsonRow = Readonly<Record<string, unknown>>;

function tableOf(part: Part): PlanTable<ObjectLiteral> {
  return GOAL_TABLES[part] as PlanTable<ObjectLiteral>;
}

function selectPart(manager: EntityManager, part: Part): string {
  const metadata = manager.dataSource.getMetadata(tableOf(part).entity);
  const nameOf = (property: string) => metadata.findColumnWithPropertyName(property)?.databaseName ?? property;
  const order = readOrder(manager, tableOf(part)).map(nameOf).join(', ');
  const key = nameOf(part === 'goal' ? 'key' : 'goalKey');
  return `SELECT '${part}' AS part, row_number() OVER (ORDER BY ${order}) AS place, row_to_json(one) AS row
    FROM ${metadata.tableName} one WHERE organisation_id = $1 AND ${key} = ANY($2)`;
}

/** Gives the columns the names and types that the row's class has; JSON knows no times. */
function rowReader(manager: EntityManager, part: Part): (row: JsonRow) => ObjectLiteral {
  const columns = manager.dataSource.getMetadata(tableOf(part).entity).columns.map((column) => ({
    from: column.databaseName,
    to: column.propertyName,
    isTime: column.type === 'timestamptz',
  }));
  return (row) =>
    Object.fromEntries(
      columns.map(({ from, to, isTime }) => {
        const value = row[from];
        return [to, isTime && value !== null ? new Date(value as string) : value];
      }),
    );
}
