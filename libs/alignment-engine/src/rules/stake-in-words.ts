import type { CustomerOutcome } from '../plan.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Vocabulary } from './rule.ts';

/**
 * Which outcome is at stake and how much it matters: of several, the weightiest.
 *
 * @example 'At stake is “I get my order quickly”, what customers care about most.'
 */
export function atStake(outcomes: readonly string[], plan: Vocabulary): string {
  const weight = (key: string): number => plan.weightOf.get(key) ?? 0;
  const first = [...outcomes]
    .sort()
    .reduce<string | undefined>(
      (best, key) => (best === undefined || weight(key) > weight(best) ? key : best),
      undefined,
    );
  const outcome = first === undefined ? undefined : plan.outcomeByKey.get(first);
  const { none, some } = SENTENCES[plan.wording.language];
  return outcome === undefined ? none : some(outcome, weight(outcome.key));
}

interface Sentences {
  readonly none: string;
  some(outcome: CustomerOutcome, weight: number): string;
}

const SENTENCES: InEachLanguage<Sentences> = {
  en: {
    none: 'None of these goals says yet which outcome for customers it serves.',
    some: (outcome, weight) => `At stake is ${en.quoted(outcome.statement)}, ${en.importance(outcome, weight)}.`,
  },
  de: {
    none: 'Keines dieser Ziele sagt bisher, welcher Kundenwirkung es dient.',
    some: (outcome, weight) =>
      `Auf dem Spiel steht ${de.quoted(outcome.statement)}, ${de.importance(outcome, weight)}.`,
  },
};

/** The department that a goal belongs to, by name. */
export function departmentOf(goal: string, plan: Vocabulary): string {
  const key = plan.goalByKey.get(goal)?.goal.department ?? '';
  return plan.departmentByKey.get(key)?.name ?? key;
}

/** A goal's title, quoted. */
export function titleOf(goal: string, plan: Vocabulary): string {
  return plan.wording.quoted(plan.goalByKey.get(goal)?.goal.title ?? goal);
}

/** @example ownerAndTitle('promise-5', plan) // 'Sales (“Promise delivery within 5 days”)' */
export function ownerAndTitle(goal: string, plan: Vocabulary): string {
  return `${departmentOf(goal, plan)} (${titleOf(goal, plan)})`;
}
