import { circlesAcrossDepartments } from './needs-circles.ts';
import type { GoalReading } from './goal-reading.ts';
import { stepKeys, type NeedsGraph } from './needs-graph.ts';

/**
 * The circles of needs that cross departments, by the steps on them. When a goal's needs change, only the
 * circles that it was on and what it now waits for are looked at again.
 */
export class CircleTable {
  readonly #circleOf = new Map<string, readonly string[]>();
  /** Steps whose needs have changed since the circles were last looked at. */
  readonly #stale = new Set<string>();

  /** Takes note of a goal that comes, goes, or takes the place of another. */
  replace(before: GoalReading | undefined, after: GoalReading | undefined): void {
    if (before !== undefined && after !== undefined && needsShape(before) === needsShape(after)) return;
    for (const goal of [before, after]) {
      if (goal === undefined || !statesNeeds(goal)) continue;
      for (const step of stepKeys(goal.goal)) this.#stale.add(step);
    }
  }

  /** The circle that a step is on, as the keys of its steps in order; nothing if it is on none. */
  through(step: string, graph: NeedsGraph): readonly string[] | undefined {
    if (this.#stale.size > 0) this.#lookAgain(graph);
    return this.#circleOf.get(step);
  }

  #lookAgain(graph: NeedsGraph): void {
    const concerned = new Set(this.#stale);
    for (const step of this.#stale) for (const other of this.#circleOf.get(step) ?? []) concerned.add(other);
    for (const step of concerned) this.#circleOf.delete(step);
    const starts = [...concerned].flatMap((key) => graph.step(key) ?? []);
    for (const circle of circlesAcrossDepartments(starts, graph)) {
      const keys = circle.map(({ key }) => key);
      for (const key of keys) this.#circleOf.set(key, keys);
    }
    this.#stale.clear();
  }
}

/** No circle leads through a goal that waits for nothing. */
function statesNeeds({ goal }: GoalReading): boolean {
  return goal.needs.length > 0 || goal.milestones.some(({ needs, done }) => done === undefined && needs.length > 0);
}

/** All that circles through a goal depend on. */
function needsShape(reading: GoalReading): string {
  if (!statesNeeds(reading)) return '';
  const { department, needs, milestones } = reading.goal;
  return JSON.stringify([department, needs, milestones.map(({ key, done, needs: ofStep }) => [key, done, ofStep])]);
}
