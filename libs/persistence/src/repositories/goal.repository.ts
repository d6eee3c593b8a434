import type { Goal } from '@concord/alignment-engine';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CheckInRow, GoalRow } from '../entities/index.ts';
import { groupBy } from '../group-by.ts';
import { goalsToRows, rowsToGoals } from '../goal-rows.ts';
import { readGoalRows, type StoredGoalRows } from '../rows-of-goals.ts';
import { goalConditions, type GoalFilter } from './goal-conditions.ts';
import { rowsOfGoal, syncGoals } from './sync-goals.ts';

/** A goal and what only the database knows of it. */
export interface StoredGoal extends ShownGoal {
  /** Its rows, as they were read. */
  readonly rows: () => StoredGoalRows;
}

/** The same of a goal that may not be stored. */
export interface ShownGoal {
  readonly goal: Goal;
  /** Everything that was checked in, also what was corrected, in the order in which it was recorded. */
  readonly record: readonly RecordedCheckIn[];
  readonly version: number;
  readonly position: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A check-in with its place in the record of its goal. */
export type RecordedCheckIn = Pick<CheckInRow, 'position' | 'onDate' | 'value' | 'confidence' | 'note' | 'correctedBy'>;

/** Where a page begins: after this goal. */
export interface GoalPlace {
  readonly position: number;
  readonly key: string;
}

/** Up to `limit` goals in the plan's order. */
export async function pageOfGoals(
  manager: EntityManager,
  organisationId: string,
  filter: GoalFilter,
  { limit, after }: { limit: number; after?: GoalPlace | undefined },
): Promise<StoredGoal[]> {
  const query = matching(manager, organisationId, filter)
    .select('goal.key', 'key')
    .orderBy('goal.position')
    .addOrderBy('goal.key')
    .limit(limit);
  if (after) query.andWhere('(goal.position, goal.key) > (:position, :key)', after);
  const page = await query.getRawMany<{ key: string }>();
  return goalsByKey(
    manager,
    organisationId,
    page.map(({ key }) => key),
  );
}

export function countGoals(manager: EntityManager, organisationId: string, filter: GoalFilter): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

/** The goals with these keys, in the plan's order; a key without a goal is left out. */
export async function goalsByKey(
  manager: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<StoredGoal[]> {
  if (keys.length === 0) return [];
  const rows = await readGoalRows(manager, organisationId, keys);
  const goals = new Map(rowsToGoals(rows).map((goal) => [goal.key, goal]));
  const records = groupBy(rows.checkIn, ({ goalKey }) => goalKey);
  return rows.goal.flatMap(({ key, version, position, archivedAt, createdAt, updatedAt }) => {
    const goal = goals.get(key);
    return goal
      ? [
          {
            goal,
            rows: () => rowsOfGoal(rows, key),
            record: records.get(key) ?? [],
            version,
            position,
            archivedAt,
            createdAt,
            updatedAt,
          },
        ]
      : [];
  });
}

/** Keys of the goals that contribute to each of these goals; archived ones do not count. */
export function goalsContributingTo(
  manager: EntityManager,
  organisationId: string,
  parents: readonly string[],
): Promise<{ key: string; parentKey: string }[]> {
  return manager
    .createQueryBuilder(GoalRow, 'goal')
    .select('goal.key', 'key')
    .addSelect('goal.parentKey', 'parentKey')
    .where('goal.organisationId = :organisationId AND goal.parentKey IN (:...parents) AND goal.archivedAt IS NULL', {
      organisationId,
      parents,
    })
    .orderBy('goal.position')
    .addOrderBy('goal.key')
    .getRawMany();
}

/** Adds a goal behind all others. */
export async function addGoal(manager: EntityManager, organisationId: string, goal: Goal): Promise<void> {
  const last = await manager.maximum(GoalRow, 'position', { organisationId });
  const none = await readGoalRows(manager, organisationId, [goal.key]);
  await syncGoals(manager, organisationId, none, goalsToRows([goal], (last ?? -1) + 1));
}

/** Replaces a goal, whole. The caller holds the organisation's lock since it read the goal, so nobody has changed it. */
export async function replaceGoal(
  manager: EntityManager,
  organisationId: string,
  { rows, position }: StoredGoal,
  goal: Goal,
): Promise<void> {
  await syncGoals(manager, organisationId, rows(), goalsToRows([goal], position));
}

/**
 * Says that a check-in was wrong, and that the next one recorded says it right.
 * @returns the goal with its record as it is now; the one given must not be written any more
 */
export async function correctCheckIn(
  manager: EntityManager,
  organisationId: string,
  stored: StoredGoal,
  position: number,
): Promise<StoredGoal> {
  const correctedBy = Math.max(...stored.record.map((checkIn) => checkIn.position)) + 1;
  await manager.update(CheckInRow, { organisationId, goalKey: stored.goal.key, position }, { correctedBy });
  const rows = stored.rows();
  const checkIn = rows.checkIn.map((row) => (row.position === position ? { ...row, correctedBy } : row));
  return { ...stored, rows: () => ({ ...rows, checkIn }) };
}

/**
 * Archives a goal, or brings it back, if nobody has changed it since `version`.
 * @returns false when somebody has; then nothing is written.
 */
export async function setArchived(
  manager: EntityManager,
  organisationId: string,
  { key, version, archived }: { key: string; version: number; archived: boolean },
): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(GoalRow)
    .set({ archivedAt: () => (archived ? 'now()' : 'NULL'), version: () => 'version + 1' })
    .where({ organisationId, key, version })
    .execute();
  return affected === 1;
}

function matching(manager: EntityManager, organisationId: string, filter: GoalFilter): SelectQueryBuilder<GoalRow> {
  const query = manager
    .createQueryBuilder(GoalRow, 'goal')
    .where('goal.organisationId = :organisationId', { organisationId });
  for (const { sql, given } of goalConditions(filter)) query.andWhere(sql, given);
  return query;
}
