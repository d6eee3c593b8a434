import type { PlanReading } from '../reading/plan-reading.ts';
import { concessionInWords, metricAndDemand, type Wish } from '../rules/explain-incompatible-targets.ts';
import { obstacles } from '../rules/laws-in-words.ts';
import type { Words } from '../rules/rule.ts';
import { departmentOf, titleOf } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** What a department wants that does not go together, and that it can decide by itself. */
export function explainInnerConflict({ goals, evidence }: AdviceFinding, plan: PlanReading): Words {
  const { positions = [], overlap, clash } = evidence;
  if (clash === undefined) return { headline: '', explanation: '' };
  return SENTENCES[plan.wording.language]({
    department: departmentOf(goals[0] ?? '', plan),
    wishes: positions.map((position) => ({ ...metricAndDemand(position, plan), title: titleOf(position.goal, plan) })),
    titles: plan.wording.listOf(goals.map((goal) => titleOf(goal, plan))),
    when: overlap === undefined ? '' : `, ${plan.wording.whenAndWhere(overlap)}`,
    obstacle: obstacles(clash, plan),
    missed: concessionInWords(clash, plan),
  });
}

interface Said {
  readonly department: string;
  readonly wishes: readonly (Wish & { readonly title: string })[];
  readonly titles: string;
  readonly when: string;
  readonly obstacle: string;
  readonly missed: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ department, wishes, titles, when, obstacle, missed }) {
    const wants = wishes.map(({ name, asks, title }) => `${name} to be ${asks} (${title})`);
    const both = wishes.length === 2 ? 'both' : 'all of these';
    const why = obstacle === '' ? 'both cannot be reached' : `${obstacle} does not allow ${both}`;
    return {
      headline: `${department}’s own goals do not go together: ${titles}`,
      explanation:
        `${department} wants ${en.listOf(wants)}${when}, but ${why}: ${missed}. ` +
        'Decide within the department which of them gives way.',
    };
  },
  de({ department, wishes, titles, when, obstacle, missed }) {
    const wants = wishes.map(({ name, asks, title }) => `bei ${name} ${asks} (${title})`);
    const because = obstacle === '' ? '' : `, denn für das Geschäft gilt: ${obstacle}`;
    return {
      headline: `${department}: Eigene Ziele gehen nicht zusammen (${titles})`,
      explanation:
        `${department} will ${de.listOf(wants)}${when}. ` +
        `${wishes.length === 2 ? 'Beides' : 'Alles'} zusammen ist nicht möglich${because}. ${missed}. ` +
        'Entscheiden Sie in der Abteilung, welches der Ziele nachgibt.',
    };
  },
};
