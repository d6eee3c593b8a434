import type { EffectPath } from '../evidence.ts';
import type { CustomerOutcome } from '../plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { chain } from '../rules/chain-in-words.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** How one goal comes to help and to hurt the same outcome. */
export function explainAmbiguousEffect(finding: AdviceFinding, plan: PlanReading): Words {
  const [goal = '', key = ''] = [...finding.goals, ...finding.outcomes];
  const { support, denial } = finding.evidence;
  const outcome = plan.outcomeByKey.get(key);
  if (outcome === undefined || support === undefined || denial === undefined) return { headline: '', explanation: '' };
  return SENTENCES[plan.wording.language]({
    title: titleOf(goal, plan),
    who: ownerAndTitle(goal, plan),
    outcome,
    weight: plan.weightOf.get(key) ?? 0,
    support: wayOf(support, plan),
    denial: wayOf(denial, plan),
  });
}

function wayOf(path: EffectPath, plan: PlanReading): string {
  return path.direct ? ` (${AS_STATED[plan.wording.language]})` : chain(path, plan);
}

const AS_STATED: InEachLanguage<string> = { en: 'as stated on the goal itself', de: 'so steht es am Ziel selbst' };

interface Said {
  readonly title: string;
  readonly who: string;
  readonly outcome: CustomerOutcome;
  readonly weight: number;
  readonly support: string;
  readonly denial: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ title, who, outcome, weight, support, denial }) => ({
    headline: `Help or harm? ${title} for ${en.quoted(outcome.statement)}`,
    explanation:
      `${who} both helps and hurts ${en.quoted(outcome.statement)}, ${en.importance(outcome, weight)}: ` +
      `it helps${support}, and hurts${denial}. ` +
      'Find out which of the two is stronger before others rely on it.',
  }),
  de: ({ title, who, outcome, weight, support, denial }) => ({
    headline: `Nutzen oder Schaden? ${title} für ${de.quoted(outcome.statement)}`,
    explanation:
      `${who} hilft und schadet zugleich ${de.quoted(outcome.statement)}, ${de.importance(outcome, weight)}: ` +
      `Das Ziel hilft${support}, und es schadet${denial}. ` +
      'Klären Sie, was davon überwiegt, bevor sich andere darauf verlassen.',
  }),
};
