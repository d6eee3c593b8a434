import { importance, quoted } from '../wording.ts';
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
  if (outcome === undefined) return 'None of these goals says yet which outcome for customers it serves.';
  return `At stake is ${quoted(outcome.statement)}, ${importance(outcome, weight(outcome.key))}.`;
}

/** The department that a goal belongs to, by name. */
export function departmentOf(goal: string, plan: Vocabulary): string {
  const key = plan.goalByKey.get(goal)?.goal.department ?? '';
  return plan.departmentByKey.get(key)?.name ?? key;
}

/** A goal's title, quoted. */
export function titleOf(goal: string, plan: Vocabulary): string {
  return quoted(plan.goalByKey.get(goal)?.goal.title ?? goal);
}

/** @example ownerAndTitle('promise-5', plan) // 'Sales (“Promise delivery within 5 days”)' */
export function ownerAndTitle(goal: string, plan: Vocabulary): string {
  return `${departmentOf(goal, plan)} (${titleOf(goal, plan)})`;
}
