import { type EntityManager, Any, type SelectQueryBuilder } from 'typeorm';
import {
  ConflictAcknowledgementRow,
  type ConflictEventKind,
  ConflictEventRow,
  ConflictGoalRow,
  ConflictRow,
} from '../entities/index.ts';
import { conflictConditions, type ConflictFilter } from './conflict-conditions.ts';
import { conflictsCounted } from './overview.repository.ts';

/** Where a page begins: after this conflict. */
export interface ConflictPlace {
  readonly tierOrder: number;
  readonly urgency: number;
  readonly id: string;
}

/** Up to `limit` conflicts by tier, then urgency; all that fit if there is no limit. */
export function conflictsMatching(
  manager: EntityManager,
  organisationId: string,
  filter: ConflictFilter,
  { limit, after }: { limit?: number; after?: ConflictPlace | undefined } = {},
): Promise<ConflictRow[]> {
  const query = matching(manager, organisationId, filter)
    .orderBy('conflict.tierOrder')
    .addOrderBy('conflict.urgency', 'DESC')
    .addOrderBy('conflict.id');
  if (limit !== undefined) query.limit(limit);
  if (after !== undefined) {
    query.andWhere(
      '(conflict.tierOrder, -conflict.urgency, conflict.id) > (:tierOrder::smallint, -:urgency::integer, :id)',
      after,
    );
  }
  return query.getMany();
}

/** How many conflicts fit. What TypeORM counts by itself are different keys, which takes three times as long. */
export async function countConflicts(
  manager: EntityManager,
  organisationId: string,
  filter: ConflictFilter,
): Promise<number> {
  const counted = await conflictsCounted(manager, organisationId, filter);
  if (counted !== undefined) return counted;
  const found = await matching(manager, organisationId, filter)
    .select('count(*)::integer', 'count')
    .getRawOne<{ count: number }>();
  return found?.count ?? 0;
}

/** The conflicts with these ids, in no order. */
export function conflictsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ConflictRow[]> {
  return manager.findBy(ConflictRow, { organisationId, id: Any([...ids]) });
}

/** Conflicts that are there about any of these capacities, worst first. */
export function conflictsOnCapacities(
  manager: EntityManager,
  organisationId: string,
  capacities: readonly string[],
): Promise<ConflictRow[]> {
  return matching(manager, organisationId, { rules: ['over-capacity'] })
    .andWhere('conflict.capacityKey = ANY (:capacities::text[])', { capacities })
    .orderBy('conflict.urgency', 'DESC')
    .addOrderBy('conflict.id')
    .getMany();
}

/** How many conflicts that are there each of some goals is in, by its key; a goal in none is left out. */
export async function countConflictsOfGoals(
  manager: EntityManager,
  organisationId: string,
  goals: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await matching(manager, organisationId, {})
    .innerJoin(
      ConflictGoalRow,
      'about',
      'about.organisationId = conflict.organisationId AND about.conflictId = conflict.id',
    )
    .andWhere('about.goalKey = ANY (:goals::text[])', { goals })
    .select('about.goalKey', 'goal')
    .addSelect('count(*)::integer', 'count')
    .groupBy('about.goalKey')
    .getRawMany<{ goal: string; count: number }>();
  return new Map(counts.map(({ goal, count }) => [goal, count]));
}

/** In which order one write takes steps: it decides, and the conflict is resolved by that. */
const WITHIN_A_WRITE: readonly ConflictEventKind[] = [
  'found',
  'changed',
  'acknowledged',
  'decided',
  'accepted',
  'dismissed',
  'resolved',
  'reopened',
];

/** What happened to conflicts, the latest first. */
export async function eventsOfConflicts(
  manager: EntityManager,
  organisationId: string,
  conflictIds: readonly string[],
): Promise<ConflictEventRow[]> {
  const events = await manager.findBy(ConflictEventRow, { organisationId, conflictId: Any([...conflictIds]) });
  const place = ({ kind }: ConflictEventRow) => WITHIN_A_WRITE.indexOf(kind);
  return events.sort((a, b) => b.revision - a.revision || place(b) - place(a));
}

/** What a write did to conflicts. */
export function eventsOfRevision(
  manager: EntityManager,
  organisationId: string,
  revision: number,
): Promise<ConflictEventRow[]> {
  return manager.findBy(ConflictEventRow, { organisationId, revision });
}

export function acknowledgementsOf(
  manager: EntityManager,
  organisationId: string,
  conflictIds: readonly string[],
): Promise<ConflictAcknowledgementRow[]> {
  return manager.find(ConflictAcknowledgementRow, {
    where: { organisationId, conflictId: Any([...conflictIds]) },
    order: { revision: 'ASC', departmentKey: 'ASC' },
  });
}

function matching(
  manager: EntityManager,
  organisationId: string,
  filter: ConflictFilter,
): SelectQueryBuilder<ConflictRow> {
  const query = manager
    .createQueryBuilder(ConflictRow, 'conflict')
    .where('conflict.organisationId = :organisationId', { organisationId });
  for (const { sql, given } of conflictConditions(filter)) query.andWhere(sql, given);
  return query;
}
