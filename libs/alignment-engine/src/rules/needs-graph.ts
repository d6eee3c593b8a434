import { dayOf, type Day } from '../iso-day.ts';
import { sortedUnique } from '../order.ts';
import type { IsoDate } from '../plan.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/** A goal or one of its milestones, as something that can be waited for. */
export interface Step {
  /** `goal` or `goal.milestone`. */
  readonly key: string;
  readonly goal: GoalReading;
  readonly due?: { readonly date: IsoDate; readonly day: Day };
  /** Keys of steps, in order, that must be finished first and are not; a goal also waits for its own milestones. */
  readonly needs: readonly string[];
  /** Those of them that people wrote down. */
  readonly stated: readonly string[];
}

/** All unfinished steps of active goals, by key, in the order of their keys. */
export type NeedsGraph = ReadonlyMap<string, Step>;

export function needsGraph(goals: readonly GoalReading[]): NeedsGraph {
  const drafts = goals.flatMap((goal) => {
    const milestones = goal.goal.milestones.filter(({ done }) => done === undefined);
    const own = milestones.map(({ key }) => `${goal.key}.${key}`);
    return [
      { key: goal.key, goal, due: goal.goal.due, stated: goal.goal.needs, own },
      ...milestones.map(({ key, due, needs }) => ({ key: `${goal.key}.${key}`, goal, due, stated: needs, own: [] })),
    ];
  });
  const open = new Set(drafts.map(({ key }) => key));
  const steps = drafts.map(({ key, goal, due, stated, own }): [string, Step] => {
    const unfinished = sortedUnique(stated.filter((need) => open.has(need)));
    const day = due === undefined ? {} : { due: { date: due, day: dayOf(due) } };
    return [key, { key, goal, ...day, needs: sortedUnique([...own, ...unfinished]), stated: unfinished }];
  });
  return new Map(steps.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The steps that a step needs. */
export function needsOf(step: Step, graph: NeedsGraph): Step[] {
  return step.needs.flatMap((key) => graph.get(key) ?? []);
}
