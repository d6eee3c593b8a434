import {
  type ConflictEventRow,
  type ConflictRow,
  conflictsById,
  eventsOfRevision,
  type FoundConflict,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';

/** A conflict as a judging has just told it, or as it is stored. */
export type ToldConflict = FoundConflict | ConflictRow;

/** What a write did to conflicts. */
export interface WrittenEffect {
  readonly opened: readonly ToldConflict[];
  readonly closed: readonly ToldConflict[];
}

/** What an earlier write did to conflicts, read from its events; each conflict as it is stored now, worst first. */
export async function effectLeftBehind(
  manager: EntityManager,
  organisationId: string,
  revision: number,
): Promise<WrittenEffect> {
  const events = await eventsOfRevision(manager, organisationId, revision);
  const ids = events.map(({ conflictId }) => conflictId);
  const rows = (await conflictsById(manager, organisationId, ids)).sort(worstFirst);
  const those = (belongs: (event: ConflictEventRow) => boolean): ConflictRow[] => {
    const chosen = new Set(events.filter(belongs).map(({ conflictId }) => conflictId));
    return rows.filter(({ id }) => chosen.has(id));
  };
  return { opened: those(isOpening), closed: those(({ kind }) => kind === 'resolved') };
}

/** What was settled and is opened again was there all the time. */
function isOpening({ kind, fromState }: ConflictEventRow): boolean {
  return kind === 'found' || (kind === 'reopened' && fromState === 'resolved');
}

function worstFirst(a: ConflictRow, b: ConflictRow): number {
  return a.tierOrder - b.tierOrder || b.urgency - a.urgency || (a.id < b.id ? -1 : 1);
}
