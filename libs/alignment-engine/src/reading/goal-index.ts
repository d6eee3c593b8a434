import { by } from '../order.ts';
import type { GoalReading } from './goal-reading.ts';

/**
 * Active goals by what they may meet others at: metric, outcome, capacity, and the goals that they wait
 * for. Kept up to date as goals come and go; the lists are in no order.
 */
export class GoalIndex {
  readonly #onMetric = new Map<string, GoalReading[]>();
  readonly #helping = new Map<string, GoalReading[]>();
  readonly #hurting = new Map<string, GoalReading[]>();
  readonly #using = new Map<string, GoalReading[]>();
  readonly #waitingFor = new Map<string, GoalReading[]>();

  add(goal: GoalReading): void {
    this.#eachList(goal, addTo);
  }

  remove(goal: GoalReading): void {
    this.#eachList(goal, removeFrom);
  }

  onMetric(metric: string): readonly GoalReading[] {
    return this.#onMetric.get(metric) ?? [];
  }

  metrics(): Iterable<readonly GoalReading[]> {
    return this.#onMetric.values();
  }

  helping(outcome: string): readonly GoalReading[] {
    return this.#helping.get(outcome) ?? [];
  }

  hurting(outcome: string): readonly GoalReading[] {
    return this.#hurting.get(outcome) ?? [];
  }

  using(capacity: string): readonly GoalReading[] {
    return this.#using.get(capacity) ?? [];
  }

  /** Goals that need a goal or one of its milestones, or have a milestone that does. */
  waitingFor(goal: string): readonly GoalReading[] {
    return this.#waitingFor.get(goal) ?? [];
  }

  #eachList(goal: GoalReading, change: (lists: Map<string, GoalReading[]>, key: string, goal: GoalReading) => void) {
    const { metric, uses } = goal.goal;
    if (metric !== undefined) change(this.#onMetric, metric, goal);
    for (const { outcome, support, denial } of goal.effectRow.cells) {
      if (support > 0) change(this.#helping, outcome, goal);
      if (denial > 0) change(this.#hurting, outcome, goal);
    }
    for (const capacity in uses) if ((uses[capacity] ?? 0) > 0) change(this.#using, capacity, goal);
    for (const needed of neededGoals(goal)) change(this.#waitingFor, needed, goal);
  }
}

/** The goals that a goal and its unfinished milestones name as needed, each once. */
export function neededGoals({ goal }: GoalReading): ReadonlySet<string> {
  if (goal.needs.length === 0 && goal.milestones.length === 0) return NONE;
  const open = goal.milestones.filter(({ done }) => done === undefined);
  return new Set([goal.needs, ...open.map(({ needs }) => needs)].flat().map(goalOfStep));
}

/** @example goalOfStep('tooling.moulds') // 'tooling' */
export function goalOfStep(step: string): string {
  const dot = step.indexOf('.');
  return dot === -1 ? step : step.slice(0, dot);
}

/** A copy in the order of keys. */
export function inOrder(goals: readonly GoalReading[]): GoalReading[] {
  return [...goals].sort(by(({ key }) => key));
}

const NONE: ReadonlySet<string> = new Set();

function addTo(lists: Map<string, GoalReading[]>, key: string, goal: GoalReading): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [goal]);
  else list.push(goal);
}

function removeFrom(lists: Map<string, GoalReading[]>, key: string, goal: GoalReading): void {
  const list = lists.get(key);
  const last = list?.pop();
  if (list === undefined || last === undefined) return;
  if (last !== goal) list[list.indexOf(goal)] = last;
  if (list.length === 0) lists.delete(key);
}
