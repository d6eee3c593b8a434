import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';

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
  if (worst === undefined) return say('No goal misses its target at its present pace, as far as check-ins can tell');
  const values = { goal: worst.goal.title, days: worst.daysLate, due: formatDate(worst.due) };
  return missCount === 1
    ? say(
        'At this pace “{goal}” misses its target: it gets there {days, plural, one {# day} other {# days}} after {due}',
        values,
      )
    : say(
        'At this pace {count, number} goals miss their targets, “{goal}” by most: ' +
          '{days, plural, one {# day} other {# days}} after {due}',
        { count: missCount, ...values },
      );
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
  if (all === 0) return say('No goal is on the way');
  return say(
    '{good, number} of {all, plural, one {# goal} other {# goals}} {good, plural, one {is} other {are}} on track' +
      '{behind, plural, =0 {} one {, # is at risk or off track} other {, # are at risk or off track}}' +
      '{silent, plural, =0 {} other {, of # there is no news}}' +
      '{differing, plural, =0 {} other {, of # the owner says otherwise than the numbers}}',
    {
      all,
      good: of('ON_TRACK'),
      behind: of('AT_RISK', 'OFF_TRACK'),
      silent: of('PENDING', 'OUTDATED'),
      differing: statedDiffering,
    },
  );
}
