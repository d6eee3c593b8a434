import type { Advice } from '../advice.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';

/** What a rule works out; its name and words are added in one place. */
export type AdviceFinding = Omit<Advice, 'rule' | 'headline' | 'explanation'>;

/** Something to be found: of very many in a large plan few are shown, so the rest is worked out only for those. */
export interface AdviceLead {
  /** That of the finding. */
  readonly severity: number;
  /** The key of its first goal, by which leads that are as severe are told apart; empty if there is none. */
  readonly firstGoal: string;
  finding(): AdviceFinding;
}

/** One kind of advice: how to find it and how to put it. */
export interface AdviceRuleOfPlan {
  readonly name: Advice['rule'];
  find(plan: PlanReading): Iterable<AdviceLead>;
  /** From what was found only, in the words of a department head. */
  explain(finding: AdviceFinding, plan: PlanReading): Words;
}

/** A lead where working out how severe it is takes all that the finding takes. */
export function leadTo(finding: AdviceFinding): AdviceLead {
  return { severity: finding.severity, firstGoal: finding.goals[0] ?? '', finding: () => finding };
}
