import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import type { GoalDetails } from './goal-details.ts';

export type PartsOfGoal = NonNullable<GoalDetails['parts']>;
type Part = PartsOfGoal['parts'][number];

/**
 * How far the parts of a goal have come together.
 *
 * @example
 * sayParts(parts); // 'Its 2 parts have covered 45 % of their way together; 52 % was planned'
 */
export function sayParts({ parts, covered, planned }: PartsOfGoal): string {
  const count = parts.length;
  if (covered == null || planned == null)
    return say('{count, plural, one {It has # part} other {It has # parts}}; nothing can be told of how far it is', {
      count,
    });
  return say(
    '{count, plural, one {Its part has covered {covered} of its way} other {Its # parts have covered {covered} of their way together}}; {planned} was planned',
    { count, covered: formatPercent(covered), planned: formatPercent(planned) },
  );
}

/**
 * How far a part has come, and what that counts.
 *
 * @example
 * sayPart(part); // '27 % of the way · counts 50 %'
 */
export function sayPart({ weight, goal: { progress } }: Part): string {
  const counts = weight == null ? say('counts nothing yet') : say('counts {share}', { share: formatPercent(weight) });
  return `${sayWay(progress)} · ${counts}`;
}

function sayWay({ progress, kept }: Part['goal']['progress']): string {
  if (kept != null) return kept ? say('kept@@a value inside its target') : say('not kept@@a value outside its target');
  return progress == null ? say('nothing measured yet') : say('{share} of the way', { share: formatPercent(progress) });
}
