import type { LawInUse, Obstacles } from '../evidence.ts';
import * as en from '../wording/english.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { metricInWords } from './metric-in-words.ts';
import type { Vocabulary } from './rule.ts';

type Names = Pick<Vocabulary, 'metricByKey' | 'wording'>;

/**
 * What stands in the way of goals: the reasons that people gave for laws, and what is so. Empty if it is nothing.
 *
 * @example 'the way the business works (“Set-ups and the queue”) with orders a week at 400 orders'
 * @example '„Rüsten und Warteschlange“; „Aufträge je Woche“ beträgt 400' // sentences, to follow a colon
 */
export function obstacles(found: Obstacles, plan: Names): string {
  return OBSTACLES[plan.wording.language](found, plan);
}

const OBSTACLES: InEachLanguage<(found: Obstacles, plan: Names) => string> = {
  en({ laws, facts, bounds }, plan) {
    const given = [
      ...facts.map(({ metric, value }) => valueOf(metric, 'at', value, plan)),
      ...bounds.map(({ metric, end, value }) =>
        valueOf(metric, end === 'min' ? 'never below' : 'never above', value, plan),
      ),
    ];
    const reasons = laws.map((law) => reasonOf(law, plan));
    const how = laws.length === 0 ? '' : `the way the business works (${en.listOf(reasons)})`;
    if (given.length === 0) return how;
    return how === '' ? en.listOf(given) : `${how} with ${en.listOf(given)}`;
  },
  de: ({ laws, ...given }, plan) => [...laws.map((law) => reasonOf(law, plan)), ...whatIsSo(given, plan)].join('; '),
};

/** Facts and bounds, each as a sentence. */
export function whatIsSo({ facts, bounds }: Pick<Obstacles, 'facts' | 'bounds'>, plan: Names): string[] {
  const { is, min, max } = IS_SO[plan.wording.language];
  return [
    ...facts.map(({ metric, value }) => valueOf(metric, is, value, plan)),
    ...bounds.map(({ metric, end, value }) => valueOf(metric, { min, max }[end], value, plan)),
  ];
}

const IS_SO: InEachLanguage<Readonly<Record<'is' | 'min' | 'max', string>>> = {
  en: { is: 'is', min: 'is never below', max: 'is never above' },
  de: { is: 'beträgt', min: 'fällt nie unter', max: 'steigt nie über' },
};

/** @example '“Shipping takes a day”', or 'promised delivery time is at least production lead time + 1' */
function reasonOf({ says, because }: LawInUse, plan: Names): string {
  return because === undefined ? lawInWords(says, plan) : plan.wording.quoted(because);
}

/** A law with the names of its metrics instead of their keys. */
export function lawInWords(says: string, { metricByKey, wording }: Names): string {
  const signs = SIGNS[wording.language];
  return says.replace(/[a-z0-9][a-z0-9_-]*|[<>]=|[=*-]/g, (token) => {
    const metric = metricByKey.get(token);
    return metric === undefined ? (signs[token] ?? token) : wording.midSentence(metric.name);
  });
}

/** A law that says no more than this is told in full where nobody gave its reason. */
const SIGNS: InEachLanguage<Readonly<Record<string, string>>> = {
  en: { '>=': 'is at least', '<=': 'is at most', '=': 'is', '*': '×', '-': '−' },
  de: { '>=': 'beträgt mindestens', '<=': 'beträgt höchstens', '=': 'beträgt', '*': '×', '-': '−' },
};

function valueOf(metric: string, how: string, value: number, plan: Names): string {
  const { name, unit } = metricInWords(metric, plan);
  return `${name} ${how} ${plan.wording.quantity(value, unit)}`;
}
