import type { Advice } from '../advice.ts';
import { byText } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';

/** What a rule works out; its name and words are added in one place. */
export type AdviceFinding = Omit<Advice, 'rule' | 'headline' | 'explanation'>;

/** One kind of advice: how to find it and how to put it. */
export interface AdviceRuleOfPlan {
  readonly name: Advice['rule'];
  find(plan: PlanReading): Iterable<AdviceFinding>;
  /** From what was found only, in the words of a department head. */
  explain(finding: AdviceFinding, plan: PlanReading): Words;
}

/** The advice that one rule gives on a plan, in the order it finds it. */
export function applyAdviceRule(rule: AdviceRuleOfPlan, plan: PlanReading): Advice[] {
  return Array.from(rule.find(plan), (finding) => ({ rule: rule.name, ...finding, ...rule.explain(finding, plan) }));
}

/** Severities that differ by less than this are equal, so that rounding noise never decides an order. */
const SEVERITY_STEPS = 1e9;

/** The severest first; among equals by rule, then by goals, departments and outcomes. */
export function severestFirst(advice: readonly Advice[]): Advice[] {
  return advice
    .map((item) => ({
      item,
      rank: Math.round(item.severity * SEVERITY_STEPS),
      name: [item.rule, item.goals, item.departments, item.outcomes].join('\n'),
    }))
    .sort((a, b) => b.rank - a.rank || byText(a.name, b.name))
    .map(({ item }) => item);
}
