import type { Plan } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding } from './plan-error.ts';

/** Circles of `parent` and of `succeeds`: each once, at its last goal in the plan. */
export function checkGoalTree({ goals }: Plan): Finding[] {
  return [...circles(goals, 'parent'), ...circles(goals, 'succeeds')];
}

type Tie = 'parent' | 'succeeds';

function circles(goals: Plan['goals'], tie: Tie): Finding[] {
  const parents = new Map(goals.map((goal) => [goal.key, goal[tie]]));
  const settled = new Set<string>();
  return goals.flatMap(({ key }) => {
    const trail = new Set<string>();
    let current: string | undefined = key;
    while (current !== undefined && !settled.has(current) && !trail.has(current)) {
      trail.add(current);
      current = parents.get(current);
    }
    const circle = current !== undefined && trail.has(current) ? circleFrom(current, parents) : [];
    for (const goal of trail) settled.add(goal);
    return circle.length === 0 ? [] : [finding(circle, goals, tie)];
  });
}

function circleFrom(start: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const circle = [start];
  for (let next = parents.get(start); next !== undefined && next !== start; next = parents.get(next)) circle.push(next);
  return circle;
}

/** Told at the member that stands last: the one that closed the circle, if the plan was valid before it came. */
function finding(circle: readonly string[], goals: Plan['goals'], tie: Tie): Finding {
  const members = new Set(circle);
  const last = goals.findLastIndex(({ key }) => members.has(key));
  const start = circle.indexOf(goals[last]?.key ?? '');
  const turned = [...circle.slice(start), ...circle.slice(0, start + 1)];
  return { at: ['goals', last, tie], message: SENTENCES[tie](circle.length, turned.join(' → ')) };
}

const SENTENCES: Readonly<Record<Tie, (length: number, circle: string) => string>> = {
  parent: (length, circle) =>
    length === 1
      ? say('a goal cannot be its own parent; remove the line or name another goal')
      : say(`these goals are each other's parents: {circle}; remove one "parent"`, { circle }),
  succeeds: (length, circle) =>
    length === 1
      ? say('a goal cannot succeed itself; remove the line or name the goal before it')
      : say('these goals succeed each other in a circle: {circle}; remove one "succeeds"', { circle }),
};
