import { dayOf, type Day } from '../iso-day.ts';
import { sortedUnique } from '../order.ts';
import type { Goal, IsoDate } from '../plan.ts';
import { goalOfStep } from './goal-index.ts';
import type { GoalReading } from './goal-reading.ts';

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

/** The unfinished steps of active goals and what they wait for, each read when it is first asked for. */
export class NeedsGraph {
  readonly #goalByKey: ReadonlyMap<string, GoalReading>;
  readonly #steps = new Map<string, Step | undefined>();

  constructor(goalByKey: ReadonlyMap<string, GoalReading>) {
    this.#goalByKey = goalByKey;
  }

  /** A step by its key; nothing if it is finished or not there. */
  step(key: string): Step | undefined {
    if (!this.#steps.has(key)) this.#steps.set(key, this.#read(key));
    return this.#steps.get(key);
  }

  /** The steps that a step needs. */
  needsOf(step: Step): Step[] {
    return step.needs.flatMap((key) => this.step(key) ?? []);
  }

  #read(key: string): Step | undefined {
    const goal = this.#goalByKey.get(goalOfStep(key));
    if (goal === undefined) return undefined;
    const { milestones, needs, due } = goal.goal;
    if (key === goal.key) {
      const own = milestones.filter(({ done }) => done === undefined).map((milestone) => `${key}.${milestone.key}`);
      return this.#stepOf(key, goal, due, needs, own);
    }
    const milestone = milestones.find(({ key: name, done }) => done === undefined && `${goal.key}.${name}` === key);
    return milestone && this.#stepOf(key, goal, milestone.due, milestone.needs, []);
  }

  #stepOf(
    key: string,
    goal: GoalReading,
    due: IsoDate | undefined,
    needs: readonly string[],
    own: readonly string[],
  ): Step {
    const stated = sortedUnique(needs.filter((need) => this.#isOpen(need)));
    const day = due === undefined ? {} : { due: { date: due, day: dayOf(due) } };
    return { key, goal, ...day, needs: sortedUnique([...own, ...stated]), stated };
  }

  #isOpen(key: string): boolean {
    const goal = this.#goalByKey.get(goalOfStep(key))?.goal;
    if (goal === undefined) return false;
    return key === goal.key || stepKeys(goal).includes(key);
  }
}

/** The keys of a goal's unfinished steps, itself first. */
export function stepKeys({ key, milestones }: Goal): string[] {
  return [key, ...milestones.flatMap(({ key: name, done }) => (done === undefined ? [`${key}.${name}`] : []))];
}
