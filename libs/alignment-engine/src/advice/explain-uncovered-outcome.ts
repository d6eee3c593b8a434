import type { CustomerOutcome } from '../plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Which outcome nobody helps, how much it matters, and who even works against it. */
export function explainUncoveredOutcome(
  { outcomes: [key = ''], evidence: { denial } }: AdviceFinding,
  plan: PlanReading,
): Words {
  return SENTENCES[plan.wording.language]({
    outcome: plan.outcomeByKey.get(key) ?? { statement: key, for: 'customer' },
    weight: plan.weightOf.get(key) ?? 0,
    ...(denial === undefined ? {} : { hurter: ownerAndTitle(denial.goal, plan) }),
  });
}

interface Said {
  readonly outcome: Pick<CustomerOutcome, 'statement' | 'for'>;
  readonly weight: number;
  readonly hurter?: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ outcome, weight, hurter }) => ({
    headline: `Nobody’s goal: ${en.quoted(outcome.statement)}`,
    explanation:
      `No goal helps ${en.quoted(outcome.statement)}, ${en.importance(outcome, weight)}` +
      `${hurter === undefined ? '' : `, and ${hurter} works against it`}. ` +
      `Decide which department takes it on, or ask ${en.audience(outcome)} whether it still matters as much.`,
  }),
  de: ({ outcome, weight, hurter }) => ({
    headline: `Niemandes Ziel: ${de.quoted(outcome.statement)}`,
    explanation:
      `Kein Ziel hilft ${de.quoted(outcome.statement)}, ${de.importance(outcome, weight)}` +
      `${hurter === undefined ? '' : `, und ${hurter} wirkt dem entgegen`}. ` +
      `Entscheiden Sie, welche Abteilung sich darum kümmert, oder fragen Sie ${de.audience(outcome)}, ob das noch so wichtig ist.`,
  }),
};
