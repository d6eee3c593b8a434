import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** That nobody is known to gain from the goal, and what to do about it. */
export function explainOrphanGoal({ goals: [goal = ''] }: AdviceFinding, plan: PlanReading): Words {
  return SENTENCES[plan.wording.language](titleOf(goal, plan), ownerAndTitle(goal, plan));
}

const SENTENCES: InEachLanguage<(title: string, who: string) => Words> = {
  en: (title, who) => ({
    headline: `For whom? ${title}`,
    explanation:
      `${who} serves no outcome that anybody has written down, neither by its own word ` +
      'nor through what it measures. Say what customers, coworkers or the surroundings gain from it, or ask whether it is worth doing now.',
  }),
  de: (title, who) => ({
    headline: `Für wen? ${title}`,
    explanation:
      `${who} dient keiner Kundenwirkung, die jemand festgehalten hat, weder ausdrücklich noch durch das, was es misst. ` +
      'Halten Sie fest, was Kunden, Mitarbeitende oder das Umfeld davon haben, oder fragen Sie, ob es sich jetzt lohnt.',
  }),
};
