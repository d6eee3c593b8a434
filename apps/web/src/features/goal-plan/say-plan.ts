import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import type { GoalPlanPartsFragment } from '../../graphql/operations.ts';

type Plan = GoalPlanPartsFragment['plan'];

/** In a line: how far the plan is. */
export function sayPlan({ plan: { actions, training, isEmpty } }: Pick<GoalPlanPartsFragment, 'plan'>): string {
  if (isEmpty) return say('What it takes: actions, cost, training, and what the front line may do.');
  const kept = actions.filter(({ state }) => state !== 'DROPPED');
  const done = kept.filter(({ state }) => state === 'DONE').length;
  const late = kept.filter((action) => action.late).length;
  const untrained = training.flatMap(({ trainees }) => trainees).filter(({ doneOn }) => doneOn == null).length;
  return [
    ...(kept.length === 0
      ? []
      : [say('{done} of {all, plural, one {# action} other {# actions}} done.', { done, all: kept.length })]),
    ...(late === 0 ? [] : [say('{late, plural, one {# is late.} other {# are late.}}', { late })]),
    ...(untrained === 0
      ? []
      : [say('{untrained, plural, one {# training is} other {# trainings are}} still to be had.', { untrained })]),
  ].join(' ');
}

export function sayTrainee({ person, doneOn }: Plan['training'][number]['trainees'][number]): string {
  return doneOn == null
    ? say('{name}: not yet', { name: person.name })
    : say('{name}: on {day}', { name: person.name, day: formatDate(doneOn) });
}

/** Who may do what the goal needs, on the judging day. */
export function sayAuthority({ held }: Plan['authority'][number]): string {
  if (held.length === 0) return say('Nobody may do it without asking.');
  return held
    .map(({ department, says, holds }) =>
      holds
        ? say('{department}: {says}', { department: department.name, says })
        : say('{department}: {says} (not valid today)', { department: department.name, says }),
    )
    .join('; ');
}
