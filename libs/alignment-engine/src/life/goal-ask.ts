import { nearlyEqual } from '../numbers.ts';
import type { Goal, Metric } from '../plan.ts';
import { positionOf } from '../reading/goal-position.ts';
import type { InEachLanguage, Language } from '../wording/language.ts';
import { wordingIn } from '../wording/wording.ts';

/** What a goal asks of its metric, as it was when people decided on it. */
export interface GoalAsk {
  readonly goal: string;
  readonly metric?: string;
  /** The ends of its interval; an open end is missing. */
  readonly low?: number;
  readonly high?: number;
  readonly pull: -1 | 0 | 1;
  /** The way from the baseline, in the metric's unit: what a change is measured by. */
  readonly span?: number;
}

/** A target that moves by less than this share of the goal's way is still the one that people decided on. */
const MATERIAL_SHARE = 0.1;

/** @example askOf(promise) // { goal: 'promise-5', metric: 'promised-time', high: 5, pull: -1, span: 5 } */
export function askOf(goal: Goal): GoalAsk {
  const { interval, pull, span } = positionOf(goal);
  return {
    goal: goal.key,
    ...(goal.metric === undefined ? {} : { metric: goal.metric }),
    ...interval,
    pull,
    ...(span === undefined ? {} : { span }),
  };
}

/**
 * Whether a goal now asks for something else than people knew when they decided: another metric, another
 * direction, or an end of its target that moved by a tenth of the goal's way or more.
 */
export function asksForSomethingElse(before: GoalAsk, now: GoalAsk): boolean {
  return (
    before.metric !== now.metric ||
    before.pull !== now.pull ||
    hasMoved(before.low, now.low, before.span) ||
    hasMoved(before.high, now.high, before.span)
  );
}

/** @example askInWords({ goal: 'promise-5', high: 5, pull: -1 }, time) // 'at most 5 days of “Promised delivery time”' */
export function askInWords(
  { low, high, pull }: GoalAsk,
  metric: Pick<Metric, 'name' | 'unit'> | undefined,
  language: Language = 'en',
): string {
  const { demand, quoted } = wordingIn(language);
  const { directions, of } = WORDS[language];
  if (low === undefined && high === undefined) return directions[pull];
  const asked = demand(
    { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
    metric?.unit ?? 'count',
  );
  return metric === undefined ? asked : of(asked, quoted(metric.name));
}

interface AskWords {
  readonly directions: Readonly<Record<GoalAsk['pull'], string>>;
  of(asked: string, metric: string): string;
}

const WORDS: InEachLanguage<AskWords> = {
  en: { directions: { '-1': 'less', '0': 'no change', '1': 'more' }, of: (asked, metric) => `${asked} of ${metric}` },
  de: {
    directions: { '-1': 'weniger', '0': 'keine Änderung', '1': 'mehr' },
    of: (asked, metric) => `${asked} bei ${metric}`,
  },
};

function hasMoved(before: number | undefined, now: number | undefined, span: number | undefined): boolean {
  if (before === undefined || now === undefined) return before !== now;
  if (nearlyEqual(before, now)) return false;
  return Math.abs(now - before) >= MATERIAL_SHARE * (span ?? 0);
}
