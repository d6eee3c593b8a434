import type { Goal, Plan, Target } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { checkTimeZone } from './check-promises.ts';
import type { Finding, Path } from './plan-error.ts';

/** Ranges that hold nothing: targets and bounds the wrong way round, goals that end before they begin, zones nobody keeps. */
export function checkIntervals(plan: Plan): Finding[] {
  return [
    ...checkTimeZone(plan.organisation.timeZone, ['organisation', 'timeZone']),
    ...plan.metrics.flatMap(({ min, max }, m) =>
      min === undefined || max === undefined || min <= max
        ? []
        : [
            {
              at: ['metrics', m, 'min'],
              message: say('"min" {min} is above "max" {max}, so no value is left; swap them', { min, max }),
            },
          ],
    ),
    ...plan.goals.flatMap((goal, g) => [
      ...checkTarget(goal.target, ['goals', g, 'target']),
      ...checkTarget(goal.stretch, ['goals', g, 'stretch']),
      ...checkWindow(goal, ['goals', g, 'from']),
    ]),
  ];
}

function checkTarget(target: Target | undefined, at: Path): Finding[] {
  if (!target || !('between' in target)) return [];
  const [low, high] = target.between;
  if (low <= high) return [];
  return [
    {
      at: [...at, 'between'],
      message: say('nothing lies between {low} and {high}; write the lower number first: [{high}, {low}]', {
        low,
        high,
      }),
    },
  ];
}

function checkWindow({ from, due }: Goal, at: Path): Finding[] {
  if (from === undefined || due === undefined || from <= due) return [];
  // What is no date has been told by then, and comes before or after nothing.
  if (!isDay(from) || !isDay(due)) return [];
  return [
    {
      at,
      message: say('the goal begins on {from}, after it is due on {due}; move one of the two dates', { from, due }),
    },
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
