import type { Advice, AdviceRule } from '../advice.ts';
import type { AdviceFinding, AdviceRuleOfPlan } from '../advice/advice-rule.ts';
import { byText } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { Foremost } from './foremost.ts';
import { RuleTallies, type Tally } from './rule-tallies.ts';

/** Severities that differ by less than this are equal, so that rounding noise never decides an order. */
const SEVERITY_STEPS = 1e9;

/** A finding that may be shown; put in words only if it is. */
interface Candidate {
  readonly of: AdviceRuleOfPlan;
  readonly rule: AdviceRule;
  readonly rank: number;
  readonly finding: AdviceFinding;
  /** Made when first compared with one that is as severe: very many are, and few are shown. */
  name?: string;
}

/**
 * The severest advice that rules give on a plan; among equals by rule, then by goals, departments and outcomes.
 *
 * @param room how many are put in words; all are counted
 */
export function severestAdvice(
  rules: readonly AdviceRuleOfPlan[],
  plan: PlanReading,
  room: number,
): { readonly advice: readonly Advice[]; readonly tallies: ReadonlyMap<AdviceRule, Tally> } {
  const tallies = new RuleTallies<AdviceRule>();
  const kept = new Foremost<Candidate>(room, bySeverity);
  for (const rule of rules) {
    for (const finding of rule.find(plan)) {
      tallies.count(rule.name);
      const rank = Math.round(finding.severity * SEVERITY_STEPS);
      const last = kept.last();
      if (last !== undefined && rank < last.rank) continue;
      const candidate: Candidate = { of: rule, rule: rule.name, rank, finding };
      if (last === undefined || bySeverity(candidate, last) < 0) kept.keep(candidate);
    }
  }
  const advice = kept.inOrder().map(({ of, rule, finding }) => ({ rule, ...finding, ...of.explain(finding, plan) }));
  return { advice, tallies: tallies.with(kept.items()) };
}

function bySeverity(a: Candidate, b: Candidate): number {
  return b.rank - a.rank || byText((a.name ??= nameOf(a)), (b.name ??= nameOf(b)));
}

function nameOf({ rule, finding: { goals, departments, outcomes } }: Candidate): string {
  return `${rule}\n${goals.join()}\n${departments.join()}\n${outcomes.join()}`;
}
