import { type Conflict, type IsoDate, judgePlan, type Plan, type Repair, type Report } from '@concord/alignment-engine';

/** A plan and what the engine says about it: all that a format needs to print. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly report: Report;
  readonly repairsOf: RepairsOf;
}

/** The ways to settle a conflict, the best first; empty where none is known. */
export type RepairsOf = (conflict: Conflict) => readonly Repair[];

/** Judges a plan as of a day, with the ways to settle what it finds. */
export async function judged(plan: Plan, asOf: IsoDate): Promise<JudgedPlan> {
  const report = judgePlan(plan, asOf);
  return { plan, report, repairsOf: () => [] };
}
