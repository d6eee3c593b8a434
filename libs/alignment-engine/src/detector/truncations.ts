import type { AdviceRule } from '../advice.ts';
import { byText } from '../order.ts';
import type { ConflictRule, Truncation } from '../report.ts';
import { plainNumber } from '../wording.ts';
import type { Tally } from './rule-tallies.ts';

/**
 * A report lists at most so many conflicts, the most urgent ones, and so many pieces of advice. Nobody
 * reads as many, and a plan of 10,000 goals about one metric may hold 25 million.
 */
export const MOST_CONFLICTS = 10_000;
export const MOST_ADVICE = 10_000;

const KINDS: Readonly<Record<ConflictRule | AdviceRule, string>> = {
  'opposed-targets': 'conflicts of opposed targets',
  'inconsistent-promise': 'conflicts of differing promises',
  'incompatible-targets': 'conflicts of targets that cannot hold together',
  'trade-off': 'conflicts over what customers get',
  'over-capacity': 'conflicts over capacity',
  'schedule-clash': 'conflicts of dates',
  'impossible-target': 'targets that nobody can reach',
  'inner-conflict': 'conflicts within one department',
  'contradictory-laws': 'contradictions in how the business works',
  'duplicate-effort': 'groups of goals that do the same work twice',
  'priority-mismatch': 'departments whose priorities differ from the customers’',
  'uncovered-outcome': 'outcomes that no goal helps',
  'orphan-goal': 'goals that serve no outcome',
  'vague-goal': 'goals that leave something open',
  'unbacked-dependence': 'goals that depend on others’ work without their help',
  'ambiguous-effect': 'goals that both help and hurt an outcome',
  'conditional-plan': 'expectations that the plan does not hold for',
};

/** Of every kind of conflict or advice of which some are left out, how many. */
export function truncationsOf(tallies: ReadonlyMap<ConflictRule | AdviceRule, Tally>): Truncation[] {
  return [...tallies]
    .filter(([, { found, kept }]) => kept < found)
    .sort(([a], [b]) => byText(a, b))
    .map(([rule, tally]) => ({ rule, about: [], explanation: inWords(rule, tally) }));
}

function inWords(rule: ConflictRule | AdviceRule, { found, kept }: Tally): string {
  const all = `Of ${plainNumber(found)} ${KINDS[rule]}`;
  if (kept === 0) return `${all}, none is listed: others weigh more.`;
  return `${all}, the ${plainNumber(kept)} most urgent are listed.`;
}
