import { formatDate, formatPercent, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
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
  const word = met ? say('Target met') : progressWords[status];
  if (current == null) return say('{word}: nothing measured so far', { word });
  const reading = sayReading(formatValue(current, metric?.unit ?? ''), lastCheckIn);
  if (kept != null)
    return kept
      ? say('{word}: {reading}, inside what it should keep', { word, reading })
      : say('{word}: {reading}, outside what it should keep', { word, reading });
  if (covered == null) return `${word}: ${reading}`;
  const way = formatPercent(covered);
  return expected == null
    ? say('{word}: {reading}, {way} of the way', { word, reading, way })
    : say('{word}: {reading}, {way} of the way where {plan} was planned', {
        word,
        reading,
        way,
        plan: formatPercent(expected),
      });
}

function sayReading(value: string, lastCheckIn: string | null | undefined): string {
  return lastCheckIn == null ? value : say('{value} on {day}', { value, day: formatDate(lastCheckIn) });
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
  if (confidence == null) return say('Not stated');
  const share = formatPercent(confidence);
  if (statedStatus == null) return share;
  const amounts = say(
    '{share}, which is {status, select, ON_TRACK {on track} AT_RISK {at risk} OFF_TRACK {off track} ' +
      'PENDING {no check-in yet} other {check-in overdue}}',
    { share, status: statedStatus },
  );
  if (!statedDiffers) return amounts;
  return say(
    '{amounts}; the numbers say: {status, select, ON_TRACK {on track} AT_RISK {at risk} OFF_TRACK {off track} ' +
      'PENDING {no check-in yet} other {check-in overdue}}',
    { amounts, status },
  );
}
