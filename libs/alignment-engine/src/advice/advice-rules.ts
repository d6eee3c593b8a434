import type { AdviceRuleOfPlan } from './advice-rule.ts';

/** Every kind of advice that the engine gives on a plan as a whole. A new rule is a file beside this one and a line here. */
export const adviceRules: readonly AdviceRuleOfPlan[] = [];
