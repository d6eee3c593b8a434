import { dayOf } from '../iso-day.ts';
import type { Goal, IsoDate } from '../plan.ts';
import { goalOfStep } from '../reading/goal-index.ts';

/** Something that a goal or one of its milestones waits for. */
export interface StepWait {
  /** `goal` or `goal.milestone`: what waits. */
  readonly of: string;
  readonly ofDue?: IsoDate;
  /** What must be finished first, and the goal that it belongs to. */
  readonly needs: string;
  readonly goal: string;
  readonly title: string;
  readonly needsDue?: IsoDate;
  readonly done: boolean;
  /** Days by which it comes after what waits for it; 0 if it comes in time, is done, or has no day. */
  readonly daysShort: number;
}

/**
 * What the unfinished steps of a goal wait for, in the order of the plan. A need that is late by itself, or within one
 * department, is told too: only between departments it is a conflict.
 *
 * @param find a goal by its key; what names none is left out
 * @example
 * waitsOfGoal(launch, find) // [{ of: 'launch', ofDue: '2026-03-01', needs: 'tooling.moulds', daysShort: 14, … }]
 */
export function waitsOfGoal(goal: Goal, find: (key: string) => Goal | undefined): StepWait[] {
  const open = goal.milestones.filter(({ done }) => done === undefined);
  const steps = [
    { of: goal.key, due: goal.due, needs: goal.needs },
    ...open.map(({ key, due, needs }) => ({ of: `${goal.key}.${key}`, due, needs })),
  ];
  return steps.flatMap(({ of, due, needs }) =>
    needs.flatMap((key) => {
      const needed = stepNamed(key, find);
      if (needed === undefined) return [];
      const daysShort =
        due === undefined || needed.needsDue === undefined || needed.done
          ? 0
          : Math.max(0, dayOf(needed.needsDue) - dayOf(due));
      return [{ of, ...(due === undefined ? {} : { ofDue: due }), needs: key, ...needed, daysShort }];
    }),
  );
}

function stepNamed(
  step: string,
  find: (key: string) => Goal | undefined,
): Pick<StepWait, 'goal' | 'title' | 'needsDue' | 'done'> | undefined {
  const goal = find(goalOfStep(step));
  if (goal === undefined || goal.status === 'cancelled') return undefined;
  if (step === goal.key) {
    const due = goal.due === undefined ? {} : { needsDue: goal.due };
    return { goal: goal.key, title: goal.title, ...due, done: goal.status === 'done' };
  }
  const milestone = goal.milestones.find(({ key }) => `${goal.key}.${key}` === step);
  return (
    milestone && {
      goal: goal.key,
      title: milestone.title,
      needsDue: milestone.due,
      done: milestone.done !== undefined || goal.status === 'done',
    }
  );
}
