import { formatDate, formatPercent, formatValue } from '@concord/charts';
import { progressWords } from '../../components/words.ts';
import type { GoalDetails } from './goal-details.ts';

type Standing = Pick<GoalDetails, 'metric' | 'progress'>;

/**
 * How a goal stands, as the title of its chart.
 *
 * @example
 * sayGoalProgress(goal); // "At risk: 8.2 days on 1 February 2026, 20 % of the way where 40 % was planned"
 */
export function sayGoalProgress({ metric, progress }: Standing): string {
  const { status, current, lastCheckIn, progress: covered, expected, kept, met } = progress;
  const word = met ? 'Target met' : progressWords[status];
  if (current == null) return `${word}: nothing measured so far`;
  const measured = formatValue(current, metric?.unit ?? '');
  const when = lastCheckIn == null ? '' : ` on ${formatDate(lastCheckIn)}`;
  if (kept != null) return `${word}: ${measured}${when}, ${kept ? 'inside' : 'outside'} what it should keep`;
  if (covered == null) return `${word}: ${measured}${when}`;
  const plan = expected == null ? '' : ` where ${formatPercent(expected)} was planned`;
  return `${word}: ${measured}${when}, ${formatPercent(covered)} of the way${plan}`;
}

/**
 * How sure the owner is, what that amounts to, and whether the numbers say otherwise.
 *
 * @example
 * sayConfidence(progress); // "90 %, which is on track; the numbers say: off track"
 */
export function sayConfidence({
  confidence,
  statedStatus,
  statedDiffers,
  status,
}: Pick<GoalDetails['progress'], 'confidence' | 'statedStatus' | 'statedDiffers' | 'status'>): string {
  if (confidence == null) return 'Not stated';
  const amounts = statedStatus == null ? '' : `, which is ${progressWords[statedStatus].toLowerCase()}`;
  const numbers = statedDiffers ? `; the numbers say: ${progressWords[status].toLowerCase()}` : '';
  return `${formatPercent(confidence)}${amounts}${numbers}`;
}
