import { Any, type EntityManager } from 'typeorm';
import { NoSuccessorRow } from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

/** Of goals with these keys, those that shall have no successor. */
export function noSuccessorsOf(
  manager: EntityManager,
  organisationId: string,
  goals: readonly string[],
): Promise<NoSuccessorRow[]> {
  return manager.findBy(NoSuccessorRow, { organisationId, goalKey: Any([...goals]) });
}

/** Says that a goal shall have no successor; said again, the last reason counts. */
export async function addNoSuccessor(
  manager: EntityManager,
  { organisationId, number }: Revision,
  goalKey: string,
  because: string,
): Promise<void> {
  await manager.upsert(NoSuccessorRow, { organisationId, goalKey, because, revision: number }, [
    'organisationId',
    'goalKey',
  ]);
}

/** Takes it back: the goal asks for its successor again. */
export async function removeNoSuccessor(
  manager: EntityManager,
  organisationId: string,
  goalKey: string,
): Promise<void> {
  await manager.delete(NoSuccessorRow, { organisationId, goalKey });
}
