import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict } from '../report.ts';
import { conflictOf, type ClashSize, type PairRule, type PairVisitor } from '../rules/rule.ts';
import { tradeOff } from '../rules/trade-off.ts';
import type { GroupCards } from './group-cards.ts';

/** Takes a pair that clashes; `size` is written over afterwards. */
export type ClashVisitor = (rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>) => void;

/** Weighs the pairs that a rule visits and passes on those that clash and are not told on another card. */
export function weighing(rule: PairRule, plan: PlanReading, cards: GroupCards, visit: ClashVisitor): PairVisitor {
  const size: ClashSize = { tier: 'possible', stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
  return (g, h) => {
    if (!rule.weigh(g, h, plan, size)) return;
    if (rule === tradeOff && cards.tellsOf(g, h)) return;
    visit(rule, g, h, size);
  };
}

/** A pair that clashes, in words and with its evidence; as the two goals were read, whatever became of them in the plan. */
export function tellPair(
  rule: PairRule,
  g: GoalReading,
  h: GoalReading,
  size: Readonly<ClashSize>,
  { metricByKey, departmentByKey, outcomeByKey, weightOf, wording }: PlanReading,
): Conflict {
  const [first, second] = g.key < h.key ? [g, h] : [h, g];
  const goalByKey = new Map([
    [g.key, g],
    [h.key, h],
  ]);
  const words = { goalByKey, metricByKey, departmentByKey, outcomeByKey, weightOf, wording };
  return conflictOf(rule, rule.findingOf(first, second, size), words);
}
