import {
  type Conflict,
  createDetector,
  type IsoDate,
  type Plan,
  type Repair,
  repairsFor,
  type Report,
} from '@concord/alignment-engine';
import { loadSolver } from './load-solver.ts';

/** A plan and what the engine says about it: all that a format needs to print. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly report: Report;
  readonly repairsOf: RepairsOf;
}

/** The ways to settle a conflict, the best first; empty where none is known. */
export type RepairsOf = (conflict: Conflict) => readonly Repair[];

/**
 * Judges a plan as of a day, with the ways to settle what it finds.
 *
 * @example (await judgedPlan(plan, '2026-02-01')).report.conflicts.length // 3
 */
export async function judgedPlan(plan: Plan, asOf: IsoDate): Promise<JudgedPlan> {
  const detector = createDetector(plan, asOf, await loadSolver());
  return { plan, report: detector.report(), repairsOf: (conflict) => repairsFor(conflict, detector) };
}
