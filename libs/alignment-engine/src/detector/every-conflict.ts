import type { Conflict } from '../report.ts';
import { groupRules, pairRules } from '../rules/rules.ts';
import { unstaffedPromise } from '../rules/unstaffed-promise.ts';
import { tellPair, weighing } from './tell-pair.ts';
import type { PlanState } from './touched-conflicts.ts';
import { groupsOf } from './whole-plan.ts';

/** Visits every conflict of a plan, each once and in no order, in words; also those that a report has no room for. */
export function everyConflict({ plan, cards }: PlanState, visit: (conflict: Conflict) => void): void {
  for (const rule of groupRules) {
    for (const group of groupsOf(rule, plan)) cards.cardsIn({ rule, group }).forEach(visit);
  }
  for (const rule of pairRules) {
    rule.eachPair(
      plan,
      weighing(rule, plan, cards, (_, g, h, size) => {
        visit(tellPair(rule, g, h, size, plan));
      }),
    );
  }
}

/**
 * One conflict by what it is known by outside, without looking for any other; of those about promises, among them.
 *
 * @returns nothing where the plan does not hold it, or no longer
 */
export function conflictNamed(
  { id, rule: name, goals }: Pick<Conflict, 'id' | 'rule' | 'goals'>,
  { plan, cards }: PlanState,
): Conflict | undefined {
  if (goals.length === 0) return promised(id, { plan, cards });
  const readings = goals.flatMap((key) => plan.goalByKey.get(key) ?? []);
  if (readings.length < goals.length) return undefined;
  const group = groupRules.find((rule) => rule.name === name);
  if (group !== undefined) {
    const groups = new Set(readings.flatMap((goal) => group.groupsOf(goal, plan)));
    return [...groups].flatMap((one) => cards.cardsIn({ rule: group, group: one })).find((card) => card.id === id);
  }
  const [g, h] = readings;
  let found: Conflict | undefined;
  for (const rule of pairRules) {
    if (rule.name !== name || g === undefined || h === undefined) continue;
    const weigh = weighing(rule, plan, cards, (_, one, other, size) => {
      found = tellPair(rule, one, other, size, plan);
    });
    weigh(g, h);
  }
  return found;
}

/** What has no goals is about a promise. */
function promised(id: string, { plan, cards }: Pick<PlanState, 'plan' | 'cards'>): Conflict | undefined {
  return plan.promises
    .flatMap(({ key }) => cards.cardsIn({ rule: unstaffedPromise, group: key }))
    .find((card) => card.id === id);
}
