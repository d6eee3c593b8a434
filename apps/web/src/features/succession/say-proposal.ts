import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { sayTarget } from '../../components/say-target.ts';
import type { GoalSuccessionQuery } from '../../graphql/operations.ts';

type Goal = NonNullable<NonNullable<GoalSuccessionQuery['organisation']>['goal']>;

/** A goal that may ask for its successor. */
export type Succeeded = Pick<Goal, 'key' | 'title' | 'department' | 'owner' | 'metric' | 'proposedSuccessor'>;

/**
 * What is proposed to come next, in a sentence.
 *
 * @example sayProposal(goal); // "Time to the first answer at most 2 hours, from 4 hours, between 1 January and 30 June 2027."
 */
export function sayProposal({ metric, proposedSuccessor: next }: Succeeded): string {
  if (next == null) return '';
  const time =
    next.due == null
      ? say('from {from} on', { from: formatDate(next.from) })
      : say('{from} to {due}', { from: formatDate(next.from), due: formatDate(next.due) });
  if (metric == null || next.target == null) return say('Proposed time: {time}.', { time });
  const values = { metric: metric.name, target: sayTarget(next.target, metric.unit), time };
  return next.baseline == null
    ? say('Proposed: {metric} {target}, {time}.', values)
    : say('Proposed: {metric} {target}, from {baseline} now, {time}.', {
        ...values,
        baseline: formatValue(next.baseline, metric.unit),
      });
}
