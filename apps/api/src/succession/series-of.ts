import type { Goal } from '@concord/alignment-engine';

/**
 * The goals of which each succeeds the one before, with this one among them; it alone where it stands for itself.
 * Where two succeed the same goal, the series goes on with the first in the plan.
 *
 * @example seriesOf('answers-2', goals).map(({ key }) => key) // ['answers-1', 'answers-2', 'answers-3']
 */
export function seriesOf(key: string, { byKey, successors }: Succession): Goal[] {
  const own = byKey.get(key);
  if (own === undefined) return [];
  const seen = new Set([own]);
  const before: Goal[] = [];
  for (let goal = byKey.get(own.succeeds ?? ''); goal && !seen.has(goal); goal = byKey.get(goal.succeeds ?? '')) {
    seen.add(goal);
    before.unshift(goal);
  }
  const after: Goal[] = [];
  for (let goal = successors.get(key); goal && !seen.has(goal); goal = successors.get(goal.key)) {
    seen.add(goal);
    after.push(goal);
  }
  return [...before, own, ...after];
}

/** Which goal comes after which. */
export interface Succession {
  readonly byKey: ReadonlyMap<string, Goal>;
  /** By the key of the goal that they succeed. */
  readonly successors: ReadonlyMap<string, Goal>;
}

export function successionOf(goals: readonly Goal[]): Succession {
  const successors = new Map<string, Goal>();
  for (const goal of goals)
    if (goal.succeeds !== undefined && !successors.has(goal.succeeds)) successors.set(goal.succeeds, goal);
  return { byKey: new Map(goals.map((goal) => [goal.key, goal])), successors };
}
