import type { EntityManager, ObjectLiteral } from 'typeorm';
import { writeTogether } from '../bulk-rows.ts';
import type { CheckInRow, GoalRow } from '../entities/index.ts';
import { groupBy } from '../group-by.ts';
import { type Content, GOAL_TABLES, type GoalRows, type PlanTable } from '../plan-tables.ts';
import type { StoredGoalRows } from '../rows-of-goals.ts';
import { differingRows, removeRows, rowsToWrite } from '../sync-rows.ts';

/** Those of one goal among the rows of several. */
export function rowsOfGoal(rows: StoredGoalRows, key: string): StoredGoalRows {
  const its = (name: keyof StoredGoalRows) =>
    (rows[name] as readonly ObjectLiteral[]).filter((row) => (row['goalKey'] ?? row['key']) === key);
  const names = Object.keys(GOAL_TABLES) as (keyof StoredGoalRows)[];
  return Object.fromEntries(names.map((name) => [name, its(name)])) as unknown as StoredGoalRows;
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
  const differing = (Object.keys(GOAL_TABLES) as (keyof typeof GOAL_TABLES)[]).map((name) => {
    const table = GOAL_TABLES[name] as PlanTable<ObjectLiteral>;
    return { name, table, ...differingRows<ObjectLiteral>(table, stored[name], placed[name]) };
  });
  const touched = new Set(
    differing.flatMap(({ added, changed, removed }) =>
      [...added, ...changed, ...removed].map((row) => (row['goalKey'] ?? row['key']) as string),
    ),
  );
  const goals = versioned(
    stored.goal,
    wanted.goal.filter(({ key }) => touched.has(key)),
  );
  await writeTogether(
    manager,
    differing.flatMap(({ name, table, ...changes }) =>
      rowsToWrite(manager, organisationId, table, name === 'goal' ? goals : changes),
    ),
  );
  for (const { table, removed } of differing.toReversed()) await removeRows(manager, organisationId, table, removed);
  return touched.size > 0;
}

/** Goals as the next version of what is stored. */
function versioned(stored: readonly GoalRow[], wanted: readonly Content<GoalRow>[]) {
  const versions = new Map(stored.map(({ key, version }) => [key, version]));
  const next = wanted.map((row): ObjectLiteral => ({ ...row, version: (versions.get(row.key) ?? 0) + 1 }));
  const isNew = ({ version }: ObjectLiteral) => version === 1;
  return { added: next.filter(isNew), changed: next.filter((row) => !isNew(row)) };
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
