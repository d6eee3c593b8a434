import { formatPercent, formatValue } from '@concord/charts';
import { say } from '@concord/texts';

interface Covered {
  readonly current?: number | null;
  readonly progress?: number | null;
  readonly expected?: number | null;
  readonly kept?: boolean | null;
  readonly met: boolean;
}

/**
 * How far a goal has come, in words.
 *
 * @example
 * sayCovered({ current: 7.5, progress: 0.25, expected: 0.33, met: false }, 'days'); // "7.5 days: 25 % covered, 33 % expected"
 */
export function sayCovered(covered: Covered, unit: string): string {
  const { current } = covered;
  const now = current == null ? '' : formatValue(current, unit);
  const way = sayWay(covered);
  if (now === '') return way === '' ? say('Nothing measured so far') : way;
  return way === '' ? now : `${now}: ${way}`;
}

function sayWay({ progress, expected, kept, met }: Omit<Covered, 'current'>): string {
  if (kept != null) return say(kept ? 'kept' : 'not kept');
  if (met) return say('target met');
  if (progress == null) return '';
  const share = formatPercent(progress);
  return expected == null
    ? say('{share} covered', { share })
    : say('{share} covered, {expected} expected', { share, expected: formatPercent(expected) });
}

interface Standing extends Covered {
  readonly status: string;
  readonly statedDiffers: boolean;
}

/**
 * What a page of goals as bars shows.
 *
 * @param total goals on all pages
 * @example
 * sayBullets(shown, 31); // "Of 25 goals shown (of 31), 4 have met their targets and 6 are behind their plans"
 */
export function sayBullets(shown: readonly Standing[], total: number): string {
  return say(
    '{shown, plural, one {Of one goal} other {Of # goals}}{hidden, plural, =0 {} other { shown (of {total, number})}}, ' +
      '{met, plural, one {# has met its target} other {# have met their targets}} and ' +
      '{behind, plural, one {# is behind its plan} other {# are behind their plans}}' +
      '{differing, plural, =0 {} other {; of # the owner says otherwise than the numbers}}',
    {
      shown: shown.length,
      hidden: total - shown.length,
      total,
      met: shown.filter((goal) => goal.met).length,
      behind: shown.filter(({ status }) => status === 'AT_RISK' || status === 'OFF_TRACK').length,
      differing: shown.filter(({ statedDiffers }) => statedDiffers).length,
    },
  );
}
