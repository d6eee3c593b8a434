import type { ConflictState, GoalAsk, IsoDate } from '@concord/alignment-engine';
import type { EntityManager } from 'typeorm';
import {
  ConflictAcknowledgementRow,
  ConflictEventRow,
  type ConflictEventKind,
  ConflictRow,
} from '../entities/index.ts';
import { eventOf } from './judged-conflict.ts';
import type { Revision } from './revision.repository.ts';

/** A department has seen a conflict; `to` is `acknowledged` when it is the last one concerned. */
export async function acknowledgeConflict(
  manager: EntityManager,
  { organisationId, number, at }: Revision,
  { id, state, version }: ConflictRow,
  { department, to }: { readonly department: string; readonly to: ConflictState },
): Promise<void> {
  await manager.insert(ConflictAcknowledgementRow, {
    organisationId,
    conflictId: id,
    departmentKey: department,
    revision: number,
  });
  await manager.update(ConflictRow, { organisationId, id }, { state: to, version: version + 1, updatedAt: at });
  const about = { organisationId, revision: number, conflictId: id, kind: 'acknowledged' as const };
  await manager.insert(
    ConflictEventRow,
    eventOf({ ...about, fromState: state, toState: to, departmentKey: department }),
  );
}

/** What people settled: everything that they said before is over. */
export interface Settlement {
  readonly to: Extract<ConflictState & ConflictEventKind, 'decided' | 'accepted' | 'dismissed'>;
  readonly decisionId: string;
  readonly acceptedUpTo: number | null;
  readonly reviewOn: IsoDate | null;
  /** What its goals ask, to notice when they ask for something else. */
  readonly basis: readonly GoalAsk[];
  readonly because: string;
}

export async function settleConflict(
  manager: EntityManager,
  { organisationId, number, at }: Revision,
  { id, state, version }: ConflictRow,
  { to, decisionId, acceptedUpTo, reviewOn, basis, because }: Settlement,
): Promise<void> {
  const settled = { state: to, decisionId, acceptedUpTo, reviewOn, basis: [...basis], reopenedBecause: null };
  await manager.update(ConflictRow, { organisationId, id }, { ...settled, version: version + 1, updatedAt: at });
  const about = { organisationId, revision: number, conflictId: id, kind: to };
  await manager.insert(ConflictEventRow, eventOf({ ...about, fromState: state, toState: to, decisionId, because }));
}

/** Somebody opens a settled conflict again. */
export async function reopenConflict(
  manager: EntityManager,
  { organisationId, number, at }: Revision,
  { id, state, version }: ConflictRow,
  because: string,
): Promise<void> {
  const open = { state: 'open' as const, decisionId: null, acceptedUpTo: null, reviewOn: null, basis: null };
  await manager.update(
    ConflictRow,
    { organisationId, id },
    { ...open, reopenedBecause: because, version: version + 1, updatedAt: at },
  );
  await manager.delete(ConflictAcknowledgementRow, { organisationId, conflictId: id });
  const about = { organisationId, revision: number, conflictId: id, kind: 'reopened' as const };
  await manager.insert(ConflictEventRow, eventOf({ ...about, fromState: state, toState: 'open', because }));
}
