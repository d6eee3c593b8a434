import type { Goal, Plan } from '../plan.ts';
import { positionOf } from '../reading/goal-position.ts';
import { gatherTies, type KnownTie, type RoofTie } from './roof.ts';

/**
 * Which of some goals support each other and which get in each other's way: by the metric that both move, by an
 * influence of the one's metric on the other's, or because the one contributes to the other. What they want together
 * with laws and dates is not in it: that are the conflicts.
 *
 * @param goals a few: every pair of them is looked at
 * @example
 * // both want the same metric, one up and one down:
 * goalTies([promise5, atLeast9], influences); // [{ keys: ['at-least-9', 'promise-5'], support: 0, harm: 1, influences: [] }]
 */
export function goalTies(goals: readonly Goal[], influences: Plan['influences']): readonly RoofTie[] {
  const aims = goals.map((goal) => {
    const { pull, tightness } = positionOf(goal);
    return { goal, drive: pull * tightness };
  });
  const known = aims.flatMap((one, place) =>
    aims.slice(place + 1).flatMap((other) => [
      ...ofFamily(one.goal, other.goal),
      ...ofSameMetric(one, other),
      ...influences
        .filter(({ from, to }) => isBetween(one.goal, other.goal, from, to))
        .map((influence) => ({
          one: one.goal.key,
          other: other.goal.key,
          strength: influence.effect * one.drive * other.drive,
          influence,
        })),
    ]),
  );
  return gatherTies(known);
}

interface Aim {
  readonly goal: Goal;
  /** Pull × tightness, −1 to 1. */
  readonly drive: number;
}

function ofFamily(one: Goal, other: Goal): readonly KnownTie[] {
  const isFamily = one.parent === other.key || other.parent === one.key;
  return isFamily ? [{ one: one.key, other: other.key, strength: 1 }] : [];
}

function ofSameMetric(one: Aim, other: Aim): readonly KnownTie[] {
  if (one.goal.metric === undefined || one.goal.metric !== other.goal.metric) return [];
  return [{ one: one.goal.key, other: other.goal.key, strength: one.drive * other.drive }];
}

function isBetween({ metric: one }: Goal, { metric: other }: Goal, from: string, to: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}
