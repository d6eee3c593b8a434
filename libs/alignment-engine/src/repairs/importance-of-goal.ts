import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';

/** A goal that customers care little about is cheap to change, but never free. */
const LEAST = 0.05;

/** How dear it is to change a goal: the largest weight × support over the outcomes that it helps, 0.05 to 1. */
export function importanceOf({ effects }: GoalReading, { weightOf }: Pick<PlanReading, 'weightOf'>): number {
  let most = LEAST;
  for (const [outcome, { support }] of effects) most = Math.max(most, (weightOf.get(outcome) ?? 0) * support);
  return most;
}
