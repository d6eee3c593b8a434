import type { GoalPosition } from '../evidence.ts';
import { capitalised, demand, distance, whenAndWhere } from '../wording.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { metricInWords } from './metric-in-words.ts';
import { atStake, ownerAndTitle, titleOf } from './stake-in-words.ts';

/** "Sales (“…”) wants promised delivery time to be at most 5 days, Manufacturing (“…”) at least 10 days …" */
export function explainOpposedTargets(finding: Finding, plan: Vocabulary): Words {
  const { positions, gap, metric: key = '', overlap } = finding.evidence;
  const { name, unit } = metricInWords(key, plan);
  const [one, other] = positions.map((position) => wish(position, unit));
  const [first = '', second = ''] = positions.map(({ goal }) => ownerAndTitle(goal, plan));
  const when = overlap === undefined ? '' : ` ${whenAndWhere(overlap)}`;
  const because =
    gap === undefined
      ? 'they work in opposite directions, and without a number on each side nobody can say where they would meet'
      : `the two are ${distance(gap, unit)} apart, so both cannot be reached`;
  return {
    headline: `${capitalised(one ?? '')} or ${other ?? ''}: ${name}`,
    explanation:
      `${first} wants ${name} to be ${one ?? ''}, ${second} ${other ?? ''},${when}: ${because}${ambition(finding, plan)}. ` +
      atStake(finding.outcomes, plan),
  };
}

function wish({ interval, pull }: GoalPosition, unit: string): string {
  if (interval !== undefined) return demand(interval, unit);
  return pull > 0 ? 'higher' : 'lower';
}

/** An ambition may be missed on purpose, so whoever reads of it should know. */
function ambition({ goals }: Finding, plan: Vocabulary): string {
  const hoped = goals.filter((key) => plan.goalByKey.get(key)?.goal.commitment === 'aspirational');
  if (hoped.length === 0) return '';
  return hoped.length === goals.length ? ' (both are ambitions)' : ` (${titleOf(hoped[0] ?? '', plan)} is an ambition)`;
}
