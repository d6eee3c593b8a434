import { createDetector, type DetectorOptions } from './detector/detector.ts';
import type { LinearSolver } from './laws/linear-solver.ts';
import type { IsoDate, Plan } from './plan.ts';
import type { Report } from './report.ts';

/**
 * Judges a plan as of a day: which goals of different departments cannot or do not go together, and
 * how far the departments pull in one direction for each outcome. It is arithmetic: the same plan and
 * day give the same report, in whatever order the plan lists its parts.
 *
 * @param plan valid, as `@concord/plan-file` returns it
 * @param asOf the day to judge by, `YYYY-MM-DD`; the plan's own `asOf` is the caller's to pass
 * @param solver needed where laws are more than plain differences of two metrics
 * @param options `language`: of all sentences, English if it is not given; numbers, ids and order do not depend on it;
 *   `timeZones`: needed where promises name hours
 * @returns conflicts by tier, then severity × confidence, then id; numbers unrounded
 * @example
 * const report = judgePlan(plan, '2026-02-01');
 * report.conflicts[0]?.headline; // 'At most 5 days or at least 10 days: promised delivery time'
 */
export function judgePlan(
  plan: Plan,
  asOf: IsoDate,
  solver?: LinearSolver,
  options: Pick<DetectorOptions, 'language' | 'timeZones'> = {},
): Report {
  return createDetector(plan, asOf, solver, options).report();
}
