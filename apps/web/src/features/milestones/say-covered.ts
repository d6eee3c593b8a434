import { formatPercent, formatValue } from '@concord/charts';

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
  if (now === '') return way === '' ? 'Nothing measured so far' : way;
  return way === '' ? now : `${now}: ${way}`;
}

function sayWay({ progress, expected, kept, met }: Omit<Covered, 'current'>): string {
  if (kept != null) return kept ? 'kept' : 'not kept';
  if (met) return 'target met';
  if (progress == null) return '';
  const plan = expected == null ? '' : `, ${formatPercent(expected)} expected`;
  return `${formatPercent(progress)} covered${plan}`;
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
  const met = shown.filter((goal) => goal.met).length;
  const behind = shown.filter(({ status }) => status === 'AT_RISK' || status === 'OFF_TRACK').length;
  const differing = shown.filter(({ statedDiffers }) => statedDiffers).length;
  const of =
    shown.length === 1
      ? 'Of one goal'
      : `Of ${shown.length} goals${shown.length < total ? ` shown (of ${total})` : ''}`;
  const says = `${of}, ${met} ${met === 1 ? 'has met its target' : 'have met their targets'} and ${behind} ${behind === 1 ? 'is behind its plan' : 'are behind their plans'}`;
  if (differing === 0) return says;
  return `${says}; of ${differing} the owner says otherwise than the numbers`;
}
