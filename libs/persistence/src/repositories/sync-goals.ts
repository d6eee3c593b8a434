import { type EntityManager, Any, type ObjectLiteral } from 'typeorm';
import { type CheckInRow, GoalRow } from '../entities/index.ts';
import { groupBy } from '../group-by.ts';
import { type Content, GOAL_TABLES, type GoalRows, type PlanTable } from '../plan-tables.ts';
import { differingRows, readRows, removeRows, writeRows } from '../sync-rows.ts';

/** Goal rows as stored: with version, times and archive. */
export type StoredGoalRows = Omit<GoalRows, 'goal'> & { readonly goal: readonly GoalRow[] };

/** The rows of the goals with these keys, or of all goals: one statement a table, however many goals. */
export async function readGoalRows(
  manager: EntityManager,
  organisationId: string,
  keys?: readonly string[],
): Promise<StoredGoalRows> {
  const read = <Row extends ObjectLiteral>(table: PlanTable<Row>) =>
    readRows(
      manager,
      organisationId,
      table,
      keys && { column: (table.entity as unknown) === GoalRow ? 'key' : 'goalKey', keys },
    );
  return {
    goal: await read(GOAL_TABLES.goal),
    goalScope: await read(GOAL_TABLES.goalScope),
    goalOutcome: await read(GOAL_TABLES.goalOutcome),
    goalDepartment: await read(GOAL_TABLES.goalDepartment),
    goalCapacity: await read(GOAL_TABLES.goalCapacity),
    milestone: await read(GOAL_TABLES.milestone),
    need: await read(GOAL_TABLES.need),
    checkIn: await read(GOAL_TABLES.checkIn),
  };
}

/** Those of one goal among the rows of several. */
export function rowsOfGoal(rows: StoredGoalRows, key: string): StoredGoalRows {
  const its = <Row extends { readonly goalKey: string }>(all: readonly Row[]) =>
    all.filter(({ goalKey }) => goalKey === key);
  return {
    goal: rows.goal.filter((row) => row.key === key),
    goalScope: its(rows.goalScope),
    goalOutcome: its(rows.goalOutcome),
    goalDepartment: its(rows.goalDepartment),
    goalCapacity: its(rows.goalCapacity),
    milestone: its(rows.milestone),
    need: its(rows.need),
    checkIn: its(rows.checkIn),
  };
}

/**
 * Writes what differs between the stored and the wanted rows of the same goals, and raises the
 * version of every goal that existed and changed in any part.
 * @returns false if nothing differed.
 */
export async function syncGoals(
  manager: EntityManager,
  organisationId: string,
  stored: StoredGoalRows,
  wanted: GoalRows,
): Promise<boolean> {
  const placed = { ...wanted, checkIn: placedCheckIns(stored.checkIn, wanted.checkIn) };
  const touched = new Set<string>();
  const removals: (() => Promise<void>)[] = [];
  for (const name of Object.keys(GOAL_TABLES) as (keyof typeof GOAL_TABLES)[]) {
    const table = GOAL_TABLES[name] as PlanTable<ObjectLiteral>;
    const { written, removed } = differingRows<ObjectLiteral>(table, stored[name], placed[name]);
    for (const row of [...written, ...removed]) touched.add((row['goalKey'] ?? row['key']) as string);
    await writeRows(manager, organisationId, table, written);
    removals.unshift(() => removeRows(manager, organisationId, table, removed));
  }
  for (const remove of removals) await remove();
  const known = stored.goal.map(({ key }) => key).filter((key) => touched.has(key));
  if (known.length > 0) await raiseVersions(manager, organisationId, known);
  return touched.size > 0;
}

/**
 * Check-ins as they are to be stored: one that is recorded keeps its place, new ones come last, and one that was
 * corrected stays.
 */
function placedCheckIns(
  stored: readonly Content<CheckInRow>[],
  wanted: readonly Content<CheckInRow>[],
): Content<CheckInRow>[] {
  const recorded = groupBy(stored, ({ goalKey }) => goalKey);
  const placed = [...groupBy(wanted, ({ goalKey }) => goalKey)].flatMap(([goalKey, checkIns]) => {
    const rows = recorded.get(goalKey) ?? [];
    const current = rows.filter(({ correctedBy }) => correctedBy === null);
    let last = rows.reduce((most, { position }) => Math.max(most, position), -1);
    return checkIns.map((checkIn) => {
      const at = current.findIndex((row) => saysTheSame(row, checkIn));
      const [known] = at === -1 ? [] : current.splice(at, 1);
      return known ?? { ...checkIn, position: (last += 1) };
    });
  });
  return [...placed, ...stored.filter(({ correctedBy }) => correctedBy !== null)];
}

function saysTheSame(a: Content<CheckInRow>, b: Content<CheckInRow>): boolean {
  return a.onDate === b.onDate && a.value === b.value && a.confidence === b.confidence && a.note === b.note;
}

async function raiseVersions(manager: EntityManager, organisationId: string, keys: readonly string[]): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(GoalRow)
    .set({ version: () => 'version + 1', updatedAt: () => 'now()' })
    .where({ organisationId, key: Any([...keys]) })
    .execute();
}
