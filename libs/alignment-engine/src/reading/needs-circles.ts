import { byText } from '../order.ts';
import type { NeedsGraph, Step } from './needs-graph.ts';

/** Steps that all wait for each other. */
export interface Circle {
  /** By key. */
  readonly steps: readonly Step[];
  /** Keys of the goals that they belong to, sorted. */
  readonly goals: readonly string[];
}

/**
 * The circles of needs that cross departments among some steps and all that they wait for: strongly connected components of the graph (Tarjan, SIAM
 * J. Computing 1(2), 1972), found without recursion, since a chain of needs may be as long as the plan.
 *
 * @returns each circle's steps in the order of their keys; circles in the order of their first keys
 */
export function circlesAcrossDepartments(starts: Iterable<Step>, graph: NeedsGraph): Step[][] {
  return components(starts, graph)
    .filter((steps) => new Set(steps.map(({ goal }) => goal.goal.department)).size > 1)
    .map((steps) => [...steps].sort((a, b) => byText(a.key, b.key)))
    .sort(([a], [b]) => byText(a?.key ?? '', b?.key ?? ''));
}

/**
 * A way round within a circle, for people to read: the shortest through its first need that crosses
 * departments. Looking for the shortest of all would take a search for every need.
 *
 * @returns keys of steps, each waiting for the next and the last for the first, from the smallest key
 */
export function wayRound({ steps }: Circle, graph: NeedsGraph): string[] {
  const inside = new Set(steps);
  for (const step of steps) {
    const need = graph
      .needsOf(step)
      .find((other) => inside.has(other) && other.goal.goal.department !== step.goal.goal.department);
    if (need !== undefined) return fromSmallestKey(wayBetween(need, step, inside, graph));
  }
  return [];
}

interface Visit {
  readonly step: Step;
  readonly index: number;
  readonly rest: Iterator<Step>;
  low: number;
}

function components(starts: Iterable<Step>, graph: NeedsGraph): Step[][] {
  const found: Step[][] = [];
  const indexOf = new Map<Step, number>();
  const open: Step[] = [];
  const isOpen = new Set<Step>();
  const path: Visit[] = [];
  const enter = (step: Step): void => {
    const index = indexOf.size;
    indexOf.set(step, index);
    open.push(step);
    isOpen.add(step);
    path.push({ step, index, low: index, rest: graph.needsOf(step).values() });
  };
  const leave = (visit: Visit): void => {
    const above = path.at(-1);
    if (above !== undefined) above.low = Math.min(above.low, visit.low);
    if (visit.low !== visit.index) return;
    const component = open.splice(open.lastIndexOf(visit.step));
    for (const step of component) isOpen.delete(step);
    found.push(component);
  };
  for (const start of starts) {
    if (!indexOf.has(start)) enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.rest.next();
      if (next.done === true) {
        path.pop();
        leave(visit);
      } else if (!indexOf.has(next.value)) enter(next.value);
      else if (isOpen.has(next.value)) visit.low = Math.min(visit.low, indexOf.get(next.value) ?? visit.low);
    }
  }
  return found;
}

/** Breadth first, in the order of keys, so that the way found is a shortest one and always the same. */
function wayBetween(from: Step, to: Step, inside: ReadonlySet<Step>, graph: NeedsGraph): string[] {
  const cameFrom = new Map<Step, Step | undefined>([[from, undefined]]);
  for (const step of cameFrom.keys()) {
    if (step === to) break;
    for (const need of graph.needsOf(step)) if (inside.has(need) && !cameFrom.has(need)) cameFrom.set(need, step);
  }
  const way: string[] = [];
  for (let at: Step | undefined = to; at !== undefined; at = cameFrom.get(at)) way.push(at.key);
  return way.reverse();
}

function fromSmallestKey(round: readonly string[]): string[] {
  const smallest = round.indexOf([...round].sort(byText)[0] ?? '');
  return [...round.slice(smallest), ...round.slice(0, smallest)];
}
