import { formatDate } from '@concord/charts';

interface Miss {
  readonly goal: { readonly title: string };
  readonly due: string;
  readonly daysLate: number;
}

interface Misses {
  readonly misses: readonly Miss[];
  readonly missCount: number;
}

/**
 * Which goals miss their targets at their present pace, in words.
 *
 * @example
 * sayMisses({ misses: [{ goal: { title: 'Short lead time' }, due: '2027-01-31', daysLate: 34 }], missCount: 3 });
 * // "At this pace 3 goals miss their targets, “Short lead time” by most: 34 days after 31 January 2027"
 */
export function sayMisses({ misses, missCount }: Misses): string {
  const [worst] = misses;
  if (worst === undefined) return 'No goal misses its target at its present pace, as far as check-ins can tell';
  const late = `${worst.daysLate} ${worst.daysLate === 1 ? 'day' : 'days'} after ${formatDate(worst.due)}`;
  if (missCount === 1) return `At this pace “${worst.goal.title}” misses its target: it gets there ${late}`;
  return `At this pace ${missCount} goals miss their targets, “${worst.goal.title}” by most: ${late}`;
}

interface Standing {
  readonly statuses: readonly { readonly status: string; readonly count: number }[];
  readonly statedDiffering: number;
}

/**
 * How goals stand against their plans, in words.
 *
 * @example
 * sayStandings(outlook); // "14 of 31 goals are on track, 9 are at risk or off track, of 8 there is no news"
 */
export function sayStandings({ statuses, statedDiffering }: Standing): string {
  const of = (...names: string[]) =>
    statuses.filter(({ status }) => names.includes(status)).reduce((sum, { count }) => sum + count, 0);
  const all = statuses.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'No goal is on the way';
  const [good, behind, silent] = [of('ON_TRACK'), of('AT_RISK', 'OFF_TRACK'), of('PENDING', 'OUTDATED')];
  const says = `${good} of ${all} ${all === 1 ? 'goal' : 'goals'} ${good === 1 ? 'is' : 'are'} on track`;
  return [
    says,
    ...(behind === 0 ? [] : [`${behind} ${behind === 1 ? 'is' : 'are'} at risk or off track`]),
    ...(silent === 0 ? [] : [`of ${silent} there is no news`]),
    ...(statedDiffering === 0 ? [] : [`of ${statedDiffering} the owner says otherwise than the numbers`]),
  ].join(', ');
}
