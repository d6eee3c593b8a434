import { askInWords, askOf, type Goal, progressOf, type ProgressStatus } from '@concord/alignment-engine';
import type { Block, Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, sayDay } from '../meeting/paper/said-on-paper.ts';
import { goalPlanTold } from './goal-plan-told.ts';
import type { GoalNews, PlanParts, PlanTold } from './plan-parts.ts';
import {
  bullets,
  departmentOf,
  fact,
  firstOf,
  leftOut,
  listed,
  mark,
  nameOf,
  namesOf,
  sayAmount,
  sayNote,
  sayWindow,
} from './said-in-plan.ts';

/** The latest are told; a goal that changes daily has a history of its own. */
const MOST_CHANGES = 6;
const MOST_MILESTONES = 20;

/** A goal with what stands behind it; what changed in it stands first. */
export function goalTold(told: PlanTold, { news }: PlanParts, goal: Goal): Block[] {
  const changes = news?.goals.filter((one) => one.goal === goal.key) ?? [];
  return [
    heading(3, titleOf(goal, changes)),
    ...changesTold(changes),
    ...bullets([
      ...targetTold(told, goal),
      fact(say('Accountable'), nameOf(told, goal.owner)),
      ...rolesTold(told, goal),
      ...(goal.sharedWith.length === 0
        ? []
        : [fact(say('Carried together with'), listed(goal.sharedWith.map((key) => departmentOf(told, key))))]),
      fact(say('It stands'), standingOf(told, goal)),
      ...milestonesTold(told, goal),
      ...goalPlanTold(told, goal),
    ]),
  ];
}

function titleOf({ title, status }: Goal, changes: readonly GoalNews[]): string {
  const name = status === 'draft' ? say('{title} (draft)', { title }) : title;
  if (changes.some(({ kind }) => kind === 'new')) return say('{name} (new)', { name });
  return changes.length === 0 ? name : say('{name} (changed)', { name });
}

function changesTold(changes: readonly GoalNews[]): Block[] {
  const { shown, left } = firstOf(
    changes.filter(({ kind }) => kind !== 'new'),
    MOST_CHANGES,
  );
  return [
    ...shown.map((change) => ({
      kind: 'paragraph' as const,
      runs: [mark(say('Changed:')), ' ', sayNote(change)],
    })),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more change stands} other {# more changes stand}} in its history.', { count }),
    ),
  ];
}

function targetTold({ metrics, language }: PlanTold, goal: Goal): Runs[] {
  const metric = metrics.get(goal.metric ?? '');
  const window = sayWindow(goal.from, goal.due);
  const { target, stretch } = goal;
  return [
    ...(metric === undefined ? [] : [fact(say('Target'), askInWords(askOf(goal), metric, language))]),
    ...(metric === undefined || target === undefined || stretch === undefined
      ? []
      : [fact(say('Stretch target'), askInWords(askOf({ ...goal, target: stretch }), metric, language))]),
    ...(window === undefined ? [] : [fact(say('When'), window)]),
    ...(goal.promise ? [[say('Customers are told this.')]] : []),
  ];
}

function rolesTold(told: PlanTold, { roles }: Goal): Runs[] {
  if (roles === undefined) return [];
  const { responsible, consulted, informed } = roles;
  return [
    ...(responsible.length === 0 ? [] : [fact(say('Responsible'), namesOf(told, responsible))]),
    ...(consulted.length === 0 ? [] : [fact(say('Consulted'), namesOf(told, consulted))]),
    ...(informed.length === 0 ? [] : [fact(say('Informed'), namesOf(told, informed))]),
  ];
}

const STANDS: Readonly<Record<ProgressStatus, () => string>> = {
  'on-track': () => say('on track'),
  'at-risk': () => say('at risk'),
  'off-track': () => say('off track'),
  pending: () => say('pending'),
  outdated: () => say('outdated: nobody has checked in for long'),
};

function standingOf({ metrics, asOf }: PlanTold, goal: Goal): string {
  const { status, current, lastCheckIn } = progressOf(goal, asOf);
  const stands = STANDS[status]();
  if (current === undefined || lastCheckIn === undefined) return stands;
  const value = sayAmount(current, metrics.get(goal.metric ?? '')?.unit);
  return say('{stands}; {value} at the check-in of {day}', { stands, value, day: sayDay(lastCheckIn) });
}

function milestonesTold(told: PlanTold, { milestones, owner }: Goal): Runs[] {
  const { shown, left } = firstOf(milestones, MOST_MILESTONES);
  return [
    ...shown.map(({ title, due, done, owner: own }) => {
      const day = sayDay(due);
      const says =
        done === undefined
          ? due < told.asOf
            ? say('{title}, was due {day} and is not done', { title, day })
            : say('{title}, due {day}', { title, day })
          : say('{title}, done {done} (due {day})', { title, day, done: sayDay(done) });
      return fact(say('Milestone'), own === undefined || own === owner ? says : `${says}, ${nameOf(told, own)}`);
    }),
    ...(left === 0
      ? []
      : [[say('{count, plural, one {# more milestone} other {# more milestones}}', { count: left })]]),
  ];
}
