import type { Conflict } from '../report.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { chain } from '../rules/explain-trade-off.ts';
import { departmentOf, titleOf } from '../rules/stake-in-words.ts';
import { listOf, quoted } from '../wording.ts';
import type { Proposal } from './proposal.ts';

/** What would have to change for a trade-off to end: the effect, the target, or where the goals meet. */
export function tradeOffProposals({ evidence }: Pick<Conflict, 'evidence'>, plan: PlanReading): Proposal[] {
  const worst = evidence.effects.find(({ counted }) => counted);
  if (worst === undefined) return [];
  const { goal } = worst.denial;
  const outcome = quoted(plan.outcomeByKey.get(worst.outcome)?.statement ?? worst.outcome);
  const apart = listOf([
    'in time',
    ...Object.keys(plan.scopes)
      .sort()
      .map((dimension) => `by ${dimension}`),
  ]);
  return inWords(
    `${departmentOf(goal, plan)} finds a way to ${titleOf(goal, plan)} that does not hurt ${outcome}` +
      `${chain(worst.denial, plan)}, or eases its target, or the two goals are kept apart ${apart.replace(' and ', ' or ')}.`,
  );
}

/** Directions without numbers cannot be brought together by a number. */
export function directionProposals(goals: readonly string[], plan: PlanReading): Proposal[] {
  const vague = goals.filter((key) => plan.goalByKey.get(key)?.numbered === false);
  return inWords(
    `Give ${listOf(vague.map((goal) => titleOf(goal, plan)))} a number: then it can be told whether the two goals meet, ` +
      'and what would settle it if they do not.',
  );
}

function inWords(text: string): Proposal[] {
  return [{ kind: 'in-words', changes: [], text }];
}
