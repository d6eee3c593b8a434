import type { Conflict } from '../report.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { chain } from '../rules/chain-in-words.ts';
import { departmentOf, titleOf } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Proposal } from './proposal.ts';

/** What would have to change for a trade-off to end: the effect, the target, or where the goals meet. */
export function tradeOffProposals({ evidence }: Pick<Conflict, 'evidence'>, plan: PlanReading): Proposal[] {
  const worst = evidence.effects.find(({ counted }) => counted);
  if (worst === undefined) return [];
  const { goal } = worst.denial;
  return inWords(
    TRADE_OFF[plan.wording.language]({
      department: departmentOf(goal, plan),
      title: titleOf(goal, plan),
      outcome: plan.wording.quoted(plan.outcomeByKey.get(worst.outcome)?.statement ?? worst.outcome),
      chain: chain(worst.denial, plan),
      dimensions: Object.keys(plan.scopes).sort(),
    }),
  );
}

interface TradeOff extends Readonly<Record<'department' | 'title' | 'outcome' | 'chain', string>> {
  /** By which the business is parted. */
  readonly dimensions: readonly string[];
}

const TRADE_OFF: InEachLanguage<(said: TradeOff) => string> = {
  en: ({ department, title, outcome, chain: how, dimensions }) =>
    `${department} finds a way to ${title} that does not hurt ${outcome}${how}, or eases its target, ` +
    `or the two goals are kept apart ${en.orList(['in time', ...dimensions.map((dimension) => `by ${dimension}`)])}.`,
  de: ({ department, title, outcome, chain: how, dimensions }) =>
    `${department} findet für ${title} einen Weg, der ${outcome} nicht schadet${how}, oder lockert den Zielwert, ` +
    `oder die beiden Ziele werden ${de.orList(['zeitlich', ...dimensions.map(de.byDimension)])} getrennt.`,
};

/** Directions without numbers cannot be brought together by a number. */
export function directionProposals(goals: readonly string[], plan: PlanReading): Proposal[] {
  const vague = goals.filter((key) => plan.goalByKey.get(key)?.numbered === false);
  const { listOf, language } = plan.wording;
  return inWords(DIRECTIONS[language](listOf(vague.map((goal) => titleOf(goal, plan)))));
}

const DIRECTIONS: InEachLanguage<(titles: string) => string> = {
  en: (titles) =>
    `Give ${titles} a number: then it can be told whether the two goals meet, and what would settle it if they do not.`,
  de: (titles) =>
    `Geben Sie ${titles} eine Zahl: Dann lässt sich sagen, ob die beiden Ziele zusammenpassen, und wenn nicht, was den Konflikt löst.`,
};

function inWords(text: string): Proposal[] {
  return [{ kind: 'in-words', changes: [], text }];
}
