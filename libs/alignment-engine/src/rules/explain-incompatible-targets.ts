import type { GoalPosition, LawClash } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { capitalised, demand, distance, listOf, plainNumber, whenAndWhere } from '../wording.ts';
import { obstacles } from './laws-in-words.ts';
import { metricInWords } from './metric-in-words.ts';
import type { Finding, Words } from './rule.ts';
import { atStake, ownerAndTitle, titleOf } from './stake-in-words.ts';

/** Who wants what, what does not let them have it together, and what each would have to give up. */
export function explainIncompatibleTargets({ evidence, goals, outcomes }: Finding, plan: PlanReading): Words {
  const { positions, overlap, clash } = evidence;
  if (clash === undefined) return { headline: '', explanation: '' };
  const wishes = positions.map((position) => `${ownerAndTitle(position.goal, plan)} wants ${wish(position, plan)}`);
  const when = overlap === undefined ? '' : ` ${whenAndWhere(overlap)},`;
  const both = goals.length === 2 ? 'both' : 'all of these';
  return {
    headline: `${capitalised(listOf(positions.map((position) => shortWish(position, plan))))} do not go together`,
    explanation:
      `${listOf(wishes)},${when} but ${obstacles(clash, plan)} does not allow ${both}: ` +
      `${miss(clash)}${ambition(goals, plan)}. ${atStake(outcomes, plan)}`,
  };
}

/** @example 'share of custom orders to be at least 25 %' */
export function wish({ goal, interval }: GoalPosition, plan: PlanReading): string {
  const { name, unit } = metricInWords(plan.goalByKey.get(goal)?.goal.metric ?? '', plan);
  return `${name} to be ${demand(interval ?? {}, unit)}`;
}

function shortWish({ goal, interval }: GoalPosition, plan: PlanReading): string {
  const { name, unit } = metricInWords(plan.goalByKey.get(goal)?.goal.metric ?? '', plan);
  return `${name} ${demand(interval ?? {}, unit)}`;
}

/** @example percent(0.41666) // '41.7 %' */
export function percent(share: number): string {
  return `${plainNumber(Math.round(share * 1000) / 10)} %`;
}

/** By how much it fails: in the metrics' own unit where there is one, and as a share of what everybody plans. */
function miss({ shortage, gap }: LawClash): string {
  const apart = gap === undefined ? '' : `they miss each other by ${distance(gap.value, gap.unit)}, so `;
  return `${apart}each would have to give up ${percent(shortage)} of what it plans`;
}

function ambition(goals: readonly string[], plan: PlanReading): string {
  const hoped = goals.filter((key) => plan.goalByKey.get(key)?.goal.commitment === 'aspirational');
  return hoped.length === 0
    ? ''
    : ` (${listOf(hoped.map((key) => titleOf(key, plan)))} ${hoped.length === 1 ? 'is an ambition' : 'are ambitions'})`;
}
