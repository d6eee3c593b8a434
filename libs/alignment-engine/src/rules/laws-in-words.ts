import type { LawInUse, Obstacles } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { listOf, midSentence, quantity, quoted } from '../wording.ts';
import { metricInWords } from './metric-in-words.ts';

/** A law that says no more than this is told in full where nobody gave its reason. */
const SIGNS: Readonly<Record<string, string>> = {
  '>=': 'is at least',
  '<=': 'is at most',
  '=': 'is',
  '*': '×',
  '-': '−',
};

/**
 * What stands in the way of goals: the reasons that people gave for laws, and what is so.
 *
 * @example 'the way the business works (“Set-ups and the queue”) with orders a week at 400 orders'
 */
export function obstacles({ laws, facts, bounds }: Obstacles, plan: PlanReading): string {
  const given = [
    ...facts.map(({ metric, value }) => valueOf(metric, 'at', value, plan)),
    ...bounds.map(({ metric, end, value }) =>
      valueOf(metric, end === 'min' ? 'never below' : 'never above', value, plan),
    ),
  ];
  const how = laws.length === 0 ? '' : `the way the business works (${listOf(laws.map((law) => reasonOf(law, plan)))})`;
  if (given.length === 0) return how;
  return how === '' ? listOf(given) : `${how} with ${listOf(given)}`;
}

/** @example '“Shipping takes a day”', or 'promised delivery time is at least production lead time + 1' */
export function reasonOf({ says, because }: LawInUse, plan: PlanReading): string {
  return because === undefined ? lawInWords(says, plan) : quoted(because);
}

/** A law with the names of its metrics instead of their keys. */
export function lawInWords(says: string, plan: PlanReading): string {
  return says.replace(/[a-z0-9][a-z0-9_-]*|[<>]=|[=*-]/g, (token) => {
    const metric = plan.metricByKey.get(token);
    return metric === undefined ? (SIGNS[token] ?? token) : midSentence(metric.name);
  });
}

function valueOf(metric: string, how: string, value: number, plan: PlanReading): string {
  const { name, unit } = metricInWords(metric, plan);
  return `${name} ${how} ${quantity(value, unit)}`;
}
