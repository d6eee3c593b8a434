import type { Advice, AdviceRule } from '../advice.ts';
import { adviceRules } from '../advice/advice-rules.ts';
import { severestAdvice } from '../detector/severest-advice.ts';
import type { Plan } from '../plan.ts';
import type { Language } from '../wording/language.ts';
import { readPlan } from './judging.ts';
import { AS_OF } from './arbitrary-plans.ts';
import { aPlan } from './plan-builders.ts';

/** The advice of one kind on a plan of the parts given, the severest first. */
export function adviceOf(kind: AdviceRule, parts: Partial<Plan>, language: Language = 'en'): Advice[] {
  const rule = adviceRules.find(({ name }) => name === kind);
  if (rule === undefined) throw new Error(`There is no advice of kind ${kind}.`);
  return [...severestAdvice([rule], readPlan(aPlan(parts), AS_OF, language), Infinity).advice];
}

/** The only piece of advice of that kind; there must be exactly one. */
export function onlyAdvice(rule: AdviceRule, parts: Partial<Plan>, language: Language = 'en'): Advice {
  const found = adviceOf(rule, parts, language);
  expect(found).toHaveLength(1);
  return found[0] as Advice;
}
