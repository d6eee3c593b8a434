import { severestFirst, applyAdviceRule } from './advice/advice-rule.ts';
import { adviceRules } from './advice/advice-rules.ts';
import { alignmentOf } from './alignment.ts';
import { byText } from './order.ts';
import type { IsoDate, Plan } from './plan.ts';
import type { LinearSolver } from './laws/linear-solver.ts';
import { readPlan, type PlanReading } from './reading/plan-reading.ts';
import type { Conflict, Report, Tier } from './report.ts';
import { conflictOf, type ClashSize } from './rules/rule.ts';
import { groupRules, pairRules } from './rules/rules.ts';

const TIER_ORDER: Readonly<Record<Tier, number>> = { proven: 0, stated: 1, possible: 2 };

/** Ranks that differ by less than this are equal, so that rounding noise never decides an order. */
const RANK_STEPS = 1e9;

/**
 * Judges a plan as of a day: which goals of different departments cannot or do not go together, and
 * how far the departments pull in one direction for each outcome. It is arithmetic: the same plan and
 * day give the same report, in whatever order the plan lists its parts.
 *
 * @param plan valid, as `@concord/plan-file` returns it
 * @param asOf the day to judge by, `YYYY-MM-DD`; the plan's own `asOf` is the caller's to pass
 * @returns conflicts by tier, then severity × confidence, then id; numbers unrounded
 * @example
 * const report = judgePlan(plan, '2026-02-01');
 * report.conflicts[0]?.headline; // 'At most 5 days or at least 10 days: promised delivery time'
 */
export function judgePlan(plan: Plan, asOf: IsoDate, solver?: LinearSolver): Report {
  const reading = readPlan(plan, asOf, solver);
  const conflicts = mostUrgentFirst(conflictsOf(reading));
  const advice = severestFirst(adviceRules.flatMap((rule) => applyAdviceRule(rule, reading)));
  return { asOf, conflicts, advice, alignment: alignmentOf(reading, conflicts), truncated: [] };
}

function mostUrgentFirst(conflicts: readonly Conflict[]): Conflict[] {
  return conflicts
    .map((conflict) => ({ conflict, tier: TIER_ORDER[conflict.tier], rank: rank(conflict) }))
    .sort((a, b) => a.tier - b.tier || b.rank - a.rank || byText(a.conflict.id, b.conflict.id))
    .map(({ conflict }) => conflict);
}

function rank({ severity, confidence }: Conflict): number {
  return Math.round(severity * confidence * RANK_STEPS);
}

function conflictsOf(plan: PlanReading): Conflict[] {
  const found: Conflict[] = [];
  for (const rule of pairRules) {
    rule.eachPair(plan, (one, other) => {
      const [g, h] = one.key < other.key ? [one, other] : [other, one];
      const size: ClashSize = { tier: 'possible', stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
      if (rule.weigh(g, h, plan, size)) found.push(conflictOf(rule, rule.findingOf(g, h, plan, size), plan));
    });
  }
  for (const rule of groupRules) {
    for (const group of new Set(rule.groups?.(plan) ?? plan.goals.flatMap((goal) => rule.groupsOf(goal, plan)))) {
      for (const finding of rule.findIn(group, plan)) found.push(conflictOf(rule, finding, plan));
    }
  }
  return found;
}
