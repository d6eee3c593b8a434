import { type EntityManager, Any, LessThanOrEqual, MoreThan } from 'typeorm';
import {
  AuthorityRow,
  type ConflictEventKind,
  ConflictEventRow,
  CustomerOutcomeRow,
  GoalChangeRow,
  type RevisionKind,
  RevisionRow,
  ServicePromiseRow,
  StoryCarrierRow,
  StoryPartRow,
} from '../entities/index.ts';

/** The number of the last write before the first one after a moment; nothing where none came after it. */
export async function revisionBeforeFirstAfter(
  manager: EntityManager,
  organisationId: string,
  moment: Date,
): Promise<number | undefined> {
  const [first] = await manager.find(RevisionRow, {
    where: { organisationId, at: MoreThan(moment) },
    order: { number: 'ASC' },
    take: 1,
  });
  return first && first.number - 1;
}

/** The last write up to a number, which may have been taken back; nothing where there was none yet. */
export async function lastRevisionUpTo(
  manager: EntityManager,
  organisationId: string,
  number: number,
): Promise<RevisionRow | undefined> {
  const [found] = await manager.find(RevisionRow, {
    where: { organisationId, number: LessThanOrEqual(number) },
    order: { number: 'DESC' },
    take: 1,
  });
  return found;
}

/** Up to `limit` writes of these kinds after the one with this number, the latest first. */
export function revisionsAfter(
  manager: EntityManager,
  organisationId: string,
  number: number,
  { kinds, limit }: { readonly kinds: readonly RevisionKind[]; readonly limit: number },
): Promise<RevisionRow[]> {
  return manager.find(RevisionRow, {
    where: { organisationId, number: MoreThan(number), kind: Any([...kinds]) },
    order: { number: 'DESC' },
    take: limit,
  });
}

/** Up to `limit` changes of goals after a write, the latest first. */
export function goalChangesAfter(
  manager: EntityManager,
  organisationId: string,
  number: number,
  limit: number,
): Promise<GoalChangeRow[]> {
  return manager.find(GoalChangeRow, {
    where: { organisationId, revision: MoreThan(number) },
    order: { revision: 'DESC', goalKey: 'ASC', field: 'ASC' },
    take: limit,
  });
}

/** Up to `limit` steps of these kinds in the lives of conflicts after a write, the latest first. */
export function conflictEventsAfter(
  manager: EntityManager,
  organisationId: string,
  number: number,
  { kinds, limit }: { readonly kinds: readonly ConflictEventKind[]; readonly limit: number },
): Promise<ConflictEventRow[]> {
  return manager.find(ConflictEventRow, {
    where: { organisationId, revision: MoreThan(number), kind: Any([...kinds]) },
    order: { revision: 'DESC', conflictId: 'ASC', kind: 'ASC' },
    take: limit,
  });
}

/** Keys of what was written after a moment, added or changed: history tells that only of goals field by field. */
export interface ModelNews {
  readonly outcomes: readonly string[];
  readonly promises: readonly string[];
  readonly authorities: readonly string[];
}

export async function modelNewsAfter(manager: EntityManager, organisationId: string, moment: Date): Promise<ModelNews> {
  const where = { organisationId, updatedAt: MoreThan(moment) };
  const [outcomes, parts, carriers, promises, authorities] = await Promise.all([
    manager.find(CustomerOutcomeRow, { where, select: { key: true } }),
    manager.find(StoryPartRow, { where, select: { outcomeKey: true } }),
    manager.find(StoryCarrierRow, { where, select: { outcomeKey: true } }),
    manager.find(ServicePromiseRow, { where, select: { key: true } }),
    manager.find(AuthorityRow, { where, select: { key: true } }),
  ]);
  const ofStories = [...parts, ...carriers].map(({ outcomeKey }) => outcomeKey);
  return {
    outcomes: [...new Set([...outcomes.map(({ key }) => key), ...ofStories])],
    promises: promises.map(({ key }) => key),
    authorities: authorities.map(({ key }) => key),
  };
}
