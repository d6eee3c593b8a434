import type { IsoDate, RepairChange, RepairDates, RepairHours, StaffedHours, Target } from '@concord/alignment-engine';

/** What is changed, and its fields before and after, named as in the plan file; or staffed hours that are new. */
export type ChangeJson =
  (ChangedThing & { readonly from: ChangedFields; readonly to: ChangedFields }) | { readonly staffing: StaffedHours };

interface ChangedThing {
  readonly goal?: string;
  readonly milestone?: string;
  readonly capacity?: string;
  readonly fact?: string;
  readonly promise?: string;
}

type ChangedFields = Target | { from?: IsoDate; due?: IsoDate } | { amount: number } | { value: number } | RepairHours;

/** Beyond what a double holds for certain, and far below what anybody plans with. */
const DIGITS = 12;

/**
 * A change of a repair as a program applies it. Its numbers keep twelve digits: at three decimals a small target would
 * no longer be the one that was tried.
 *
 * @example
 * changeJson({ goal: 'promise-5', from: { target: { atMost: 5 } }, to: { target: { atMost: 10 } } });
 * // { goal: 'promise-5', from: { atMost: 5 }, to: { atMost: 10 } }
 */
export function changeJson(change: RepairChange): ChangeJson {
  if ('staffing' in change || 'promise' in change) return change;
  if ('fact' in change) {
    const { fact, from, to } = change;
    return { fact, from: { value: exact(from) }, to: { value: exact(to) } };
  }
  if ('capacity' in change) {
    const { capacity, from, to } = change;
    const ofGoal = 'goal' in change ? { goal: change.goal } : {};
    return { ...ofGoal, capacity, from: { amount: exact(from) }, to: { amount: exact(to) } };
  }
  if (hasTargets(change)) {
    const { goal, from, to } = change;
    return { goal, from: targetJson(from.target), to: targetJson(to.target) };
  }
  const { goal, milestone, from, to } = change;
  return { goal, ...(milestone === undefined ? {} : { milestone }), from: datesJson(from), to: datesJson(to) };
}

type TargetChange = Extract<RepairChange, { from: { target: Target } }>;

function hasTargets(change: Extract<RepairChange, { goal: string; from: object }>): change is TargetChange {
  return 'target' in change.from;
}

function targetJson(target: Target): Target {
  if ('atLeast' in target) return { atLeast: exact(target.atLeast) };
  if ('atMost' in target) return { atMost: exact(target.atMost) };
  if ('exactly' in target) return { exactly: exact(target.exactly) };
  return { between: [exact(target.between[0]), exact(target.between[1])] };
}

function datesJson({ from, due }: RepairDates): RepairDates {
  return { ...(from === undefined ? {} : { from }), ...(due === undefined ? {} : { due }) };
}

function exact(x: number): number {
  return Number(x.toPrecision(DIGITS));
}
