import type { DifferingPromises } from '../evidence.ts';
import type { Target } from '../plan.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { RepairKind } from '../repair.ts';
import { outwards } from './eased-target.ts';
import { importanceOf } from './importance-of-goal.ts';
import type { Proposal } from './proposal.ts';
import { proposalOf } from './target-proposals.ts';

/** Two departments tell the customer the same: one adopts what the other says, or they meet in between. */
export function promiseProposals(
  [g, h]: readonly [GoalReading, GoalReading],
  promises: readonly DifferingPromises[],
  plan: PlanReading,
): Proposal[] {
  const cost = (goal: GoalReading): number => importanceOf(goal, plan) / spanOf(goal);
  const mover = cost(h) < cost(g) ? 1 : 0;
  const adopted = promises.map(({ values }) => values[1 - mover] ?? 0);
  const between = promises.map(({ values: [one, other] }) => {
    const share = Math.abs(one - other) / (spanOf(g) + spanOf(h));
    const way = Math.sign(other - one);
    return outwards(one, way * share * spanOf(g), Math.max(spanOf(g), spanOf(h)));
  });
  return [proposed('smallest', adopted, [g, h], promises, plan), proposed('even', between, [g, h], promises, plan)];
}

function proposed(
  kind: RepairKind,
  values: readonly number[],
  goals: readonly GoalReading[],
  promises: readonly DifferingPromises[],
  plan: PlanReading,
): Proposal {
  const changes = goals.flatMap((goal) => {
    const from = goal.goal.target;
    if (from === undefined) return [];
    const to = promises.reduce((target, { end }, i) => withEnd(target, end, values[i] ?? 0), from);
    return JSON.stringify(to) === JSON.stringify(from) ? [] : [{ goal, from, to }];
  });
  return proposalOf(kind, changes, plan);
}

function withEnd(target: Target, end: 'low' | 'high', value: number): Target {
  if ('atLeast' in target) return end === 'low' ? { atLeast: value } : target;
  if ('atMost' in target) return end === 'high' ? { atMost: value } : target;
  if ('exactly' in target) return { exactly: value };
  return { between: end === 'low' ? [value, target.between[1]] : [target.between[0], value] };
}

function spanOf({ position }: GoalReading): number {
  return position.span ?? 1;
}
