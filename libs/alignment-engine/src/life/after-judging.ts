import { clearlyLess } from '../numbers.ts';
import type { IsoDate, Metric } from '../plan.ts';
import { dateInWords, plainNumber, quoted } from '../wording.ts';
import { isSettled, type ConflictLife, type ConflictState } from './conflict-life.ts';
import { askInWords, asksForSomethingElse, type GoalAsk } from './goal-ask.ts';

/** What a judging says of one conflict. */
export interface Judged {
  readonly today: IsoDate;
  /** 0 to 1; missing where the engine no longer finds the conflict. */
  readonly severity?: number;
  /** What its goals ask now, with their titles and metrics for the words. */
  readonly asks: readonly NamedAsk[];
}

export interface NamedAsk extends GoalAsk {
  readonly title: string;
  readonly measures?: Pick<Metric, 'name' | 'unit'>;
}

/** A move of a conflict that nobody made by hand. */
export interface LifeStep {
  readonly step: 'resolved' | 'reopened';
  readonly to: ConflictState;
  /** In words, why. */
  readonly because: string;
}

/**
 * What a judging makes of a conflict with a history: it is resolved when it is no longer found, and comes
 * back when it is found again, weighs more than was accepted, rests on other targets than were decided on,
 * or is due for review.
 *
 * @returns nothing where it stays as it is
 * @example
 * afterJudging({ state: 'accepted', acceptedUpTo: 0.3 }, { today: '2026-11-16', severity: 0.42, asks: [] })
 * // { step: 'reopened', to: 'open', because: 'Its severity is 0.42 now; it was accepted up to 0.3.' }
 */
export function afterJudging(life: ConflictLife, judged: Judged): LifeStep | undefined {
  if (judged.severity === undefined) {
    return life.state === 'resolved'
      ? undefined
      : { step: 'resolved', to: 'resolved', because: 'The goals go together now.' };
  }
  if (life.state === 'resolved') return reopened('It was resolved, and is found again.');
  if (!isSettled(life.state)) return undefined;
  const why = tooSevere(life, judged.severity) ?? otherTarget(life, judged) ?? dueForReview(life, judged);
  return why === undefined ? undefined : reopened(why);
}

function reopened(because: string): LifeStep {
  return { step: 'reopened', to: 'open', because };
}

function tooSevere({ state, acceptedUpTo }: ConflictLife, severity: number): string | undefined {
  if (state !== 'accepted' || acceptedUpTo === undefined || !clearlyLess(acceptedUpTo, severity)) return undefined;
  return `Its severity is ${plainNumber(severity)} now; it was accepted up to ${plainNumber(acceptedUpTo)}.`;
}

function otherTarget({ basis = [] }: ConflictLife, { asks }: Judged): string | undefined {
  const before = new Map(basis.map((ask) => [ask.goal, ask]));
  const changed = asks.find((ask) => {
    const was = before.get(ask.goal);
    return was !== undefined && asksForSomethingElse(was, ask);
  });
  const was = changed && before.get(changed.goal);
  if (changed === undefined || was === undefined) return undefined;
  return (
    `${quoted(changed.title)} asks for ${askInWords(changed, changed.measures)} now; ` +
    `when this was settled, it asked for ${askInWords(was, was.metric === changed.metric ? changed.measures : undefined)}.`
  );
}

function dueForReview({ reviewOn }: ConflictLife, { today }: Judged): string | undefined {
  if (reviewOn === undefined || today < reviewOn) return undefined;
  return `It was to be looked at again on ${dateInWords(reviewOn)}.`;
}
