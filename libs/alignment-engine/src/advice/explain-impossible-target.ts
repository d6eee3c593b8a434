import type { PlanReading } from '../reading/plan-reading.ts';
import { metricAndDemand, percent, type Wish } from '../rules/explain-incompatible-targets.ts';
import { obstacles } from '../rules/laws-in-words.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** What a goal wants, what does not allow it, and by how much it misses. */
export function explainImpossibleTarget({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { wording } = plan;
  const { positions: [position] = [], clash } = evidence;
  if (position === undefined || clash === undefined) return { headline: '', explanation: '' };
  return SENTENCES[wording.language]({
    ...metricAndDemand(position, plan),
    title: titleOf(goal, plan),
    who: ownerAndTitle(goal, plan),
    obstacle: obstacles(clash, plan),
    share: percent(clash.shortage, wording),
    ...(clash.gap === undefined ? {} : { gap: wording.distance(clash.gap.value, clash.gap.unit) }),
  });
}

interface Said extends Wish {
  readonly title: string;
  readonly who: string;
  readonly obstacle: string;
  readonly share: string;
  readonly gap?: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ title, who, name, asks, obstacle, share, gap }) => ({
    headline: `Out of reach: ${title}`,
    explanation:
      `${who} wants ${name} to be ${asks}, but ${obstacle} does not allow it: ` +
      `${gap === undefined ? '' : `it misses by ${gap}, `}${share} of what it plans. ` +
      'Change the target, or what is said about how the business works.',
  }),
  de: ({ title, who, name, asks, obstacle, share, gap }) => ({
    headline: `Unerreichbar: ${title}`,
    explanation:
      `${who} will bei ${name} ${asks}. Das ist nicht möglich, denn für das Geschäft gilt: ${obstacle}. ` +
      `Das Ziel wird um ${gap === undefined ? '' : `${gap} verfehlt, das sind `}${share} ` +
      `von dem${gap === undefined ? ' verfehlt' : ''}, was es vorhat. ` +
      'Ändern Sie den Zielwert oder das, was über das Geschäft gesagt ist.',
  }),
};
