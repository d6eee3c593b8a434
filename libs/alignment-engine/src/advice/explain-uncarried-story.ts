import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Of many parts the first few are told. */
const MOST_TOLD = 3;

/** Which parts of what customers shall tell nobody carries. */
export function explainUncarriedStory(
  { outcomes: [key = ''], evidence: { story } }: AdviceFinding,
  plan: PlanReading,
): Words {
  const outcome = plan.outcomeByKey.get(key);
  if (outcome === undefined || story === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  const says = new Map(outcome.storyParts?.map((part) => [part.key, part.says]));
  return SENTENCES[wording.language]({
    outcome: wording.quoted(outcome.statement),
    told: story.parts.slice(0, MOST_TOLD).map((part) => wording.quoted(says.get(part) ?? part)),
    holes: story.parts.length,
    parts: story.ofParts,
  });
}

interface Said {
  readonly outcome: string;
  readonly told: readonly string[];
  readonly holes: number;
  readonly parts: number;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ outcome, told, holes, parts }) {
    const more = holes - told.length;
    const all = en.listOf([...told, ...(more > 0 ? [`${en.plainNumber(more)} more`] : [])]);
    const count = `${en.plainNumber(holes)} of ${en.plainNumber(parts)} ${parts === 1 ? 'part' : 'parts'}`;
    return {
      headline: `Nobody carries ${count} of the story: ${outcome}`,
      explanation:
        `Of the story about ${outcome}, no goal, promise, process, technology or training carries ${all}. ` +
        'Say what makes it come true, or leave it out of the story.',
    };
  },
  de({ outcome, told, holes, parts }) {
    const more = holes - told.length;
    const all = [...told, ...(more > 0 ? [de.further(more, 'weiterer Teil', 'weitere Teile')] : [])].join(', ');
    return {
      headline: `${de.plainNumber(holes)} von ${parts === 1 ? '1 Teil' : `${de.plainNumber(parts)} Teilen`} der Geschichte trägt niemand: ${outcome}`,
      explanation:
        `In der Geschichte zu ${outcome} werden Teile von keinem Ziel, keiner Zusage, keinem Prozess, keiner Technik und keiner Schulung getragen: ${all}. ` +
        'Sagen Sie, wodurch sie wahr werden, oder lassen Sie sie weg.',
    };
  },
};
