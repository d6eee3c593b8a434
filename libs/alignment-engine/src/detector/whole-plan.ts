import { adviceRules } from '../advice/advice-rules.ts';
import { alignmentWith } from '../alignment.ts';
import { lawTruncations } from '../laws/law-truncations.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Report } from '../report.ts';
import type { GroupRule } from '../rules/rule.ts';
import { groupRules, pairRules } from '../rules/rules.ts';
import type { GroupCards } from './group-cards.ts';
import { MostUrgent } from './most-urgent.ts';
import { OutcomeLoads } from './outcome-loads.ts';
import { weighing } from './tell-pair.ts';
import { severestAdvice } from './severest-advice.ts';
import { MOST_ADVICE, MOST_CONFLICTS, truncationsOf } from './truncations.ts';

/** The whole report of a plan: every pair weighed, the most urgent told, all of them counted. */
export function reportOf(plan: PlanReading, cards: GroupCards): Report {
  const urgent = new MostUrgent(plan, MOST_CONFLICTS);
  const loads = new OutcomeLoads(plan);
  for (const rule of groupRules) {
    for (const group of groupsOf(rule, plan)) {
      for (const card of cards.cardsIn({ rule, group })) {
        urgent.addCard(card);
        loads.addCard(card, plan);
      }
    }
  }
  for (const rule of pairRules) {
    const visit = weighing(rule, plan, cards, (_, g, h, size) => {
      urgent.addPair(rule, g, h, size);
      loads.addPair(rule, g, h, size);
    });
    rule.eachPair(plan, visit);
  }
  const { advice, tallies } = severestAdvice(adviceRules, plan, MOST_ADVICE);
  return {
    asOf: plan.asOf,
    conflicts: urgent.clashes().map((clash) => clash.tell()),
    advice,
    alignment: alignmentWith(plan, loads.byOutcome()),
    truncated: [...truncationsOf([...urgent.tallies(), ...tallies], plan.wording.language), ...lawTruncations(plan)],
  };
}

/** All groups of a rule. */
export function groupsOf(rule: GroupRule, plan: PlanReading): ReadonlySet<string> {
  return new Set(rule.groups(plan));
}
