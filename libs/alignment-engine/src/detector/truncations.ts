import { byText } from '../order.ts';
import type { ConflictRule, Truncation } from '../report.ts';
import { plainNumber } from '../wording.ts';
import type { Tally } from './most-urgent.ts';

/**
 * A report lists at most so many conflicts, the most urgent ones. Nobody reads as many, and a plan of
 * 10,000 goals about one metric may hold 25 million.
 */
export const MOST_CONFLICTS = 10_000;

const KINDS: Readonly<Record<ConflictRule, string>> = {
  'opposed-targets': 'conflicts of opposed targets',
  'inconsistent-promise': 'conflicts of differing promises',
  'incompatible-targets': 'conflicts of targets that cannot hold together',
  'trade-off': 'conflicts over what customers get',
  'over-capacity': 'conflicts over capacity',
  'schedule-clash': 'conflicts of dates',
};

/** Of every kind of conflict of which some are left out, how many. */
export function truncationsOf(tallies: ReadonlyMap<ConflictRule, Tally>): Truncation[] {
  return [...tallies]
    .filter(([, { found, kept }]) => kept < found)
    .sort(([a], [b]) => byText(a, b))
    .map(([rule, tally]) => ({ rule, about: [], explanation: inWords(rule, tally) }));
}

function inWords(rule: ConflictRule, { found, kept }: Tally): string {
  const listed = kept === 0 ? 'none is' : `the ${plainNumber(kept)} most urgent are`;
  return `Of ${plainNumber(found)} ${KINDS[rule]}, ${listed} listed: a report has room for ${plainNumber(MOST_CONFLICTS)}.`;
}
