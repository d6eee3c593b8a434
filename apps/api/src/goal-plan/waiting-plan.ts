import type { Goal, GoalAction, GoalTraining, IsoDate } from '@concord/alignment-engine';

/** What is due later than this need not wait for anybody yet: two weeks are enough to do most of it. */
const DAYS_AHEAD = 14;

export interface ActionOfGoal {
  readonly goal: string;
  readonly action: GoalAction;
}

export interface TrainingOfGoal {
  readonly goal: string;
  readonly training: GoalTraining;
}

/**
 * The open actions of active goals that somebody answers for and that are due within two weeks or late, by their day.
 *
 * @example
 * actionsWaiting(plan.goals, 'kari', '2026-11-16').map(({ action }) => action.due); // ['2026-11-02', '2026-11-27']
 */
export function actionsWaiting(goals: readonly Goal[], person: string, today: IsoDate): ActionOfGoal[] {
  const soon = dayAfter(today, DAYS_AHEAD);
  return active(goals)
    .flatMap(({ key, actions = [] }) => actions.map((action) => ({ goal: key, action })))
    .filter(
      ({ action: { owner, state, due } }) => owner === person && state === 'open' && due !== undefined && due <= soon,
    )
    .sort((a, b) => byDay(a.action.due, b.action.due));
}

/** The training of active goals that somebody needs and has not had, by its day; what has none comes last. */
export function trainingWaiting(goals: readonly Goal[], person: string): TrainingOfGoal[] {
  return active(goals)
    .flatMap(({ key, training = [] }) => training.map((one) => ({ goal: key, training: one })))
    .filter(({ training: { who, done } }) => who.includes(person) && done[person] === undefined)
    .sort((a, b) => byDay(a.training.due, b.training.due));
}

function active(goals: readonly Goal[]): readonly Goal[] {
  return goals.filter(({ status }) => status === 'active');
}

function byDay(a = '9999', b = '9999'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayAfter(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
