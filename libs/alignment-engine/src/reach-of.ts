import { by } from './order.ts';
import type { Plan } from './plan.ts';
import { effectReader } from './reading/effect-row.ts';

/**
 * Which outcomes each goal of a plan reaches, by its own word or by the influence of its metric, helped
 * or hurt. Goals of every status are answered for, also those that reach nothing.
 *
 * @returns goal key to outcome keys, in order
 * @example reachOf(plan).get('promise-5') // ['fast-answer', 'on-time']
 */
export function reachOf(plan: Pick<Plan, 'goals' | 'influences' | 'outcomes'>): ReadonlyMap<string, readonly string[]> {
  const outcomes = [...plan.outcomes].sort(by(({ key }) => key));
  const effectsOf = effectReader(plan.influences, new Map(outcomes.map(({ key, weight }) => [key, weight])));
  return new Map(plan.goals.map((goal) => [goal.key, effectsOf(goal, 0).reached]));
}
