import { type Conflict, type ConflictState, rankOf, TIER_ORDER } from '@concord/alignment-engine';
import type { ConflictEventRow, ConflictRow } from '../entities/index.ts';

/** A conflict without its evidence, which is not stored: the engine tells it of what is there. */
export type FoundConflict = Omit<Conflict, 'evidence'>;

/** What a judging says of a conflict, as columns. */
export type JudgedColumns = Pick<
  ConflictRow,
  | 'tier'
  | 'headline'
  | 'explanation'
  | 'severity'
  | 'stake'
  | 'magnitude'
  | 'exposure'
  | 'confidence'
  | 'tierOrder'
  | 'urgency'
  | 'goals'
  | 'departments'
  | 'outcomes'
  | 'laws'
  | 'capacityKey'
  | 'promiseKey'
>;

export function judgedColumns(conflict: FoundConflict): JudgedColumns {
  const { tier, headline, explanation, severity, stake, magnitude, exposure, confidence } = conflict;
  return {
    tier,
    headline,
    explanation,
    severity,
    stake,
    magnitude,
    exposure,
    confidence,
    tierOrder: TIER_ORDER[tier],
    urgency: rankOf(conflict),
    goals: [...conflict.goals],
    departments: [...conflict.departments],
    outcomes: [...conflict.outcomes],
    laws: [...conflict.laws],
    capacityKey: conflict.capacity ?? null,
    promiseKey: conflict.promise ?? null,
  };
}

/** Whether a row says already what a judging says. */
export function saysTheSame(row: JudgedColumns, now: JudgedColumns): boolean {
  return (Object.keys(now) as (keyof JudgedColumns)[]).every((column) => {
    const [was, is] = [row[column], now[column]];
    return Array.isArray(is) ? Array.isArray(was) && was.join('\n') === is.join('\n') : was === is;
  });
}

/** An event with the columns that most events leave empty. */
export function eventOf(
  event: Pick<ConflictEventRow, 'organisationId' | 'revision' | 'conflictId' | 'kind' | 'toState'> &
    Partial<ConflictEventRow> & { readonly fromState?: ConflictState | null },
): ConflictEventRow {
  return {
    fromState: null,
    fromSeverity: null,
    toSeverity: null,
    departmentKey: null,
    decisionId: null,
    because: null,
    ...event,
  };
}
