import { dayOf, endOfMonth, isoOf, partsOf } from '../iso-day.ts';
import { clamp, nearlyEqual } from '../numbers.ts';
import type { Goal, IsoDate, Metric, Target } from '../plan.ts';
import { intervalOf, liesInside } from '../reading/goal-position.ts';
import { progressOf } from './progress-of.ts';

/** Why a successor's target is proposed as it is. */
export type SuccessorReason =
  /** The stretch target that was not reached yet becomes the target. */
  | 'stretch-next'
  /** As much again as the goal itself went. */
  | 'same-step'
  /** As large a share of what is left to the metric's end. */
  | 'share-of-the-rest'
  /** What was reached is kept. */
  | 'keep'
  /** There is no number to go on from. */
  | 'no-number';

/** What could come after a goal that was reached. */
export interface ProposedSuccessor {
  readonly reason: SuccessorReason;
  /** Where the metric stands now: what the successor begins with. */
  readonly baseline?: number;
  readonly target?: Target;
  readonly stretch?: Target;
  readonly from: IsoDate;
  readonly due?: IsoDate;
}

/**
 * What a goal that is met asks for: the next target on the same metric and the next window of the same length. Steps
 * towards the end of a metric (100 %, 0 hours) take a share of what is left, others go on by the same amount.
 *
 * @param metric the goal's own, for its ends; missing where it has none
 * @example
 * // answers within 4 hours, from 8; 3.8 were reached
 * proposedSuccessor(goal, hours, '2026-11-16') // { reason: 'share-of-the-rest', baseline: 3.8, target: { atMost: 1.9 }, … }
 */
export function proposedSuccessor(goal: Goal, metric: Metric | undefined, asOf: IsoDate): ProposedSuccessor {
  return { ...nextTarget(goal, metric, asOf), ...nextWindow(goal, asOf) };
}

type Next = Omit<ProposedSuccessor, 'from' | 'due'>;

function nextTarget(goal: Goal, metric: Metric | undefined, asOf: IsoDate): Next {
  const { target, stretch, baseline, direction } = goal;
  if (target === undefined) return { reason: 'no-number' };
  const reached = progressOf(goal, asOf).current ?? boundOf(target);
  const begins = reached === undefined ? {} : { baseline: reached };
  const bound = boundOf(target);
  if (direction === 'maintain' || bound === undefined || reached === undefined)
    return { reason: 'keep', ...begins, target };
  if (stretch !== undefined && !liesInside(intervalOf(stretch), reached))
    return { reason: 'stretch-next', ...begins, target: stretch };
  if (baseline === undefined || nearlyEqual(baseline, bound)) return { reason: 'keep', ...begins, target };
  return { ...step({ from: baseline, to: bound, reached }, target, metric), ...begins };
}

interface Course {
  readonly from: number;
  readonly to: number;
  readonly reached: number;
}

function step({ from, to, reached }: Course, target: Target, metric: Metric | undefined): Next {
  const end = to > from ? metric?.max : (metric?.min ?? (Math.min(from, to, reached) >= 0 ? 0 : undefined));
  if (end === undefined) {
    const next = reached + (to - from);
    return {
      reason: 'same-step',
      target: withBound(target, tidy(next, to - from)),
      stretch: withBound(target, tidy(next + (to - from) / 2, to - from)),
    };
  }
  if (nearlyEqual(reached, end) || nearlyEqual(from, end)) return { reason: 'keep', target };
  const share = clamp((to - end) / (from - end), 0, 1);
  const next = tidy(end + (reached - end) * share, reached - end);
  if (nearlyEqual(next, reached)) return { reason: 'keep', target };
  const beyond = tidy(end + (next - end) * Math.max(share, 0.5), reached - end);
  return {
    reason: 'share-of-the-rest',
    target: withBound(target, next),
    ...(nearlyEqual(beyond, next) ? {} : { stretch: withBound(target, beyond) }),
  };
}

/** The one number of a target that can be moved on; a range has two. */
function boundOf(target: Target): number | undefined {
  if ('atLeast' in target) return target.atLeast;
  if ('atMost' in target) return target.atMost;
  return 'exactly' in target ? target.exactly : undefined;
}

function withBound(target: Target, bound: number): Target {
  if ('atLeast' in target) return { atLeast: bound };
  return 'atMost' in target ? { atMost: bound } : { exactly: bound };
}

/** A number as people would say it: about a twentieth of the step is not worth telling. */
function tidy(value: number, step: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.abs(step) / 2));
  const grain = Number.isFinite(size) && size > 0 ? Math.min(size, 1) : 1;
  return Number((Math.round(value / grain) * grain).toPrecision(12));
}

/** The same length right behind the goal's own window; whole months stay whole months. A window that is over is skipped. */
function nextWindow({ from, due }: Goal, asOf: IsoDate): Pick<ProposedSuccessor, 'from' | 'due'> {
  if (from === undefined || due === undefined || due < from) return { from: asOf };
  const months = wholeMonths(from, due);
  let [first, last] = [from, due];
  do [first, last] = months === undefined ? daysOn(first, last) : monthsOn(last, months);
  while (last < asOf);
  return { from: first, due: last };
}

function daysOn(from: IsoDate, due: IsoDate): [IsoDate, IsoDate] {
  const length = dayOf(due) - dayOf(from) + 1;
  return [isoOf(dayOf(due) + 1), isoOf(dayOf(due) + length)];
}

function monthsOn(due: IsoDate, months: number): [IsoDate, IsoDate] {
  const [year, month] = partsOf(due);
  return [isoOf(dayOf(due) + 1), isoOf(endOfMonth(year, month + months))];
}

/** How many, where a window runs from the first of a month to the last of one. */
function wholeMonths(from: IsoDate, due: IsoDate): number | undefined {
  const [year, month, first] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(due);
  const isWhole = first === 1 && endOfMonth(lastYear, lastMonth) === dayOf(due);
  return isWhole ? (lastYear - year) * 12 + lastMonth - month + 1 : undefined;
}
