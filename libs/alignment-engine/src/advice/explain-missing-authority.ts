import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { spoken } from '../wording/spoken.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Which goal needs which authority, and from when nobody holds it. */
export function explainMissingAuthority(
  { goals: [goal = ''], evidence: { needed } }: AdviceFinding,
  plan: PlanReading,
): Words {
  if (needed === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  return SENTENCES[wording.language]({
    title: titleOf(goal, plan),
    who: ownerAndTitle(goal, plan),
    what: wording.quoted(spoken(needed.what)),
    from: wording.dateInWords(needed.from),
    // Where the goal has no end, it may be held for a while.
    never: needed.days !== undefined && needed.days === needed.ofDays,
  });
}

interface Said extends Readonly<Record<'title' | 'who' | 'what' | 'from', string>> {
  /** Nobody holds it on any day to come. */
  readonly never: boolean;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ title, who, what, from, never }) => ({
    headline: `${title} needs an authority that nobody holds: ${what}`,
    explanation:
      `${who} counts on people who may do this without asking: ${what}. ` +
      `${never ? 'Nobody may' : `On ${from}, for one, nobody may`}. Grant the authority, or take it out of the goal.`,
  }),
  de: ({ title, who, what, from, never }) => ({
    headline: `${title} braucht eine Befugnis, die niemand hat: ${what}`,
    explanation:
      `${who} rechnet damit, dass jemand das ohne Rückfrage darf: ${what}. ` +
      `${never ? 'Bisher darf es niemand' : `Etwa am ${from} darf es niemand`}. Erteilen Sie die Befugnis, oder nehmen Sie sie aus dem Ziel heraus.`,
  }),
};
