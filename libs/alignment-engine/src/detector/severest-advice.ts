import type { Advice, AdviceRule } from '../advice.ts';
import type { AdviceFinding, AdviceLead, AdviceRuleOfPlan } from '../advice/advice-rule.ts';
import { byText } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { Foremost } from './foremost.ts';
import { RuleTallies, type Tally } from './rule-tallies.ts';

/** Severities that differ by less than this are equal, so that rounding noise never decides an order. */
const SEVERITY_STEPS = 1e9;

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
    for (const lead of rule.find(plan)) {
      tallies.count(rule.name);
      const rank = Math.round(lead.severity * SEVERITY_STEPS);
      const last = kept.last();
      if (last !== undefined && rank < last.rank) continue;
      const candidate = new Candidate(rule, rank, lead);
      if (last === undefined || bySeverity(candidate, last) < 0) kept.keep(candidate);
    }
  }
  const advice = kept.inOrder().map(({ rule, of, finding }) => ({ rule, ...finding, ...of.explain(finding, plan) }));
  return { advice, tallies: tallies.with(kept.items()) };
}

/** What may be shown; it is put in words only if it is. */
class Candidate {
  readonly rule: AdviceRule;
  readonly firstGoal: string;
  #finding: AdviceFinding | undefined;

  constructor(
    readonly of: AdviceRuleOfPlan,
    readonly rank: number,
    private readonly lead: AdviceLead,
  ) {
    this.rule = of.name;
    this.firstGoal = lead.firstGoal;
  }

  get finding(): AdviceFinding {
    return (this.#finding ??= this.lead.finding());
  }
}

function bySeverity(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  return byText(a.rule, b.rule) || byText(a.firstGoal, b.firstGoal) || byNames(a.finding, b.finding);
}

function byNames(a: AdviceFinding, b: AdviceFinding): number {
  return (
    byTexts(a.goals, b.goals) ||
    byTexts(a.departments, b.departments) ||
    byTexts(a.outcomes, b.outcomes) ||
    byTexts(subjectOf(a), subjectOf(b))
  );
}

/** What else tells two pieces of advice about the same goals, departments and outcomes apart. */
function subjectOf({ promise, evidence: { needed, authorities = [] } }: AdviceFinding): string[] {
  return [promise ?? '', needed?.what ?? '', ...authorities.map(({ authority }) => authority)];
}

/** By the first text that differs; a list comes before those that begin with it. */
function byTexts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const order = byText(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
