import {
  type Conflict,
  createDetector,
  type IsoDate,
  type Language,
  type Plan,
  type Repair,
  repairsFor,
  type Report,
  type Truncation,
} from '@concord/alignment-engine';
import { intlTimeZones } from '@concord/time-zones';
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
 * Each way out is tried on the whole plan, which takes some hundredths of a second. Whoever has settled so many
 * conflicts has another plan, and asks again.
 */
const MOST_SETTLED = 100;

/**
 * Judges a plan as of a day, with the ways to settle what it finds: of many conflicts the most urgent ones.
 *
 * @param language of what the engine says; what the report says around it is English
 * @example (await judgedPlan(plan, '2026-02-01')).report.conflicts.length // 3
 */
export async function judgedPlan(plan: Plan, asOf: IsoDate, language: Language = 'en'): Promise<JudgedPlan> {
  const detector = createDetector(plan, asOf, await loadSolver(), { language, timeZones: intlTimeZones() });
  const report = detector.report();
  const urgent = new Set(report.conflicts.slice(0, MOST_SETTLED));
  return {
    plan,
    report: { ...report, truncated: [...report.truncated, ...unsettled(report.conflicts.slice(MOST_SETTLED))] },
    repairsOf: (conflict) => (urgent.has(conflict) ? repairsFor(conflict, detector) : []),
  };
}

/** What is only possible has no ways out anyway. */
function unsettled(others: readonly Conflict[]): Truncation[] {
  const rules = [...new Set(others.filter(({ tier }) => tier !== 'possible').map(({ rule }) => rule))];
  return rules.sort().map((rule) => ({
    rule,
    about: [],
    explanation: `What would settle a conflict (${rule}) is worked out for the ${String(MOST_SETTLED)} most urgent conflicts only.`,
  }));
}
