import type { Plan } from '@concord/alignment-engine';
import type { Finding } from './plan-error.ts';

/** Circles of `parent`: each once, at its first goal in the plan. */
export function checkGoalTree({ goals }: Plan): Finding[] {
  const parents = new Map(goals.map(({ key, parent }) => [key, parent]));
  const settled = new Set<string>();
  return goals.flatMap(({ key }, index) => {
    const trail = new Set<string>();
    let current: string | undefined = key;
    while (current !== undefined && !settled.has(current) && !trail.has(current)) {
      trail.add(current);
      current = parents.get(current);
    }
    const circle = current !== undefined && trail.has(current) ? circleFrom(current, parents) : [];
    for (const goal of trail) settled.add(goal);
    return circle.length === 0 ? [] : [finding(circle, goals, index)];
  });
}

function circleFrom(start: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const circle = [start];
  for (let next = parents.get(start); next !== undefined && next !== start; next = parents.get(next)) circle.push(next);
  return circle;
}

/** The goal that led here may only hang below the circle: the complaint belongs to a member. */
function finding(circle: readonly string[], goals: Plan['goals'], from: number): Finding {
  const members = new Set(circle);
  const first = goals.findIndex(({ key }) => members.has(key));
  const start = goals[first]?.key ?? '';
  const turned = [...circle.slice(circle.indexOf(start)), ...circle.slice(0, circle.indexOf(start)), start];
  const message =
    circle.length === 1
      ? 'a goal cannot be its own parent; remove the line or name another goal'
      : `these goals are each other's parents: ${turned.join(' → ')}; remove one "parent"`;
  return { at: ['goals', first === -1 ? from : first, 'parent'], message };
}
