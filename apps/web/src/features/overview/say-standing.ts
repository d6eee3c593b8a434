import { formatPoints } from '@concord/charts';
import { say } from '@concord/texts';

interface Standing {
  readonly headline: number;
  readonly overall: number;
  readonly conflictLoad: number;
  readonly outcomeCount: number;
}

/**
 * Where the organisation stands, as one sentence: the number and what weighs most on it.
 *
 * @example
 * sayStanding({ headline: 61.06, overall: 0.42, conflictLoad: 0.14, outcomeCount: 1 });
 * // "Alignment stands at 61.1 of 100; conflicts between departments cost 9.9 points"
 */
export function sayStanding({ headline, overall, conflictLoad, outcomeCount }: Standing): string {
  if (outcomeCount === 0) return say('Alignment cannot be told before there are outcomes');
  const lost = ((100 * (1 + overall)) / 2) * conflictLoad;
  const points = formatPoints(headline);
  return lost < 0.05
    ? say('Alignment stands at {points} of 100; no conflict between departments takes anything away', { points })
    : say('Alignment stands at {points} of 100; conflicts between departments cost {lost} points', {
        points,
        lost: formatPoints(lost),
      });
}
