import type { CapacityLoad, CapacityUse } from '../evidence.ts';
import { isoOf } from '../iso-day.ts';
import type { Capacity } from '../plan.ts';
import { daysIn } from '../reading/day-window.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { explainOverCapacity } from './explain-over-capacity.ts';
import { overloadedRuns, type OverloadedRun, type PlannedUse } from './overloaded-runs.ts';
import { evidenceOf, reachedOutcomes, stakeOf, type Finding, type GroupRule } from './rule.ts';

/** Departments together plan with more of a capacity than there is. */
export const overCapacity: GroupRule = {
  kind: 'group',
  name: 'over-capacity',
  groups: ({ capacityByKey }) => capacityByKey.keys(),
  groupsOf: ({ goal }) => Object.keys(goal.uses).filter((capacity) => (goal.uses[capacity] ?? 0) > 0),
  findIn(key, plan) {
    const capacity = plan.capacityByKey.get(key);
    return capacity === undefined ? [] : overloadsOf(capacity, plan.usersOf(key), plan);
  },
  basisOf: (key, { capacityByKey }) => capacityByKey.get(key),
  explain: explainOverCapacity,
};

/**
 * The overloads of one capacity: one for each unbroken run of days, from the plan's day on, on which at
 * least two departments ask for more than there is, in time order.
 *
 * No two runs have the same goals, so capacity and goals tell them apart: a goal runs without a break,
 * and goals that overload one day and meet again on a later one overload all days between.
 *
 * @param users all active goals that use more than 0 of it, in the order of their keys
 * @example overloadsOf(press, plan.usersOf('press'), plan)[0]?.evidence.load?.peak // 520, where there are 400
 */
export function overloadsOf(capacity: Capacity, users: readonly GoalReading[], plan: PlanReading): Finding[] {
  const uses = users.map((goal) => useOf(goal, capacity.key));
  return overloadedRuns(uses, capacity.amount, plan.today).map((run) => findingOf(capacity, run, plan));
}

interface UseByGoal extends PlannedUse {
  readonly reading: GoalReading;
  readonly told: CapacityUse;
}

function useOf(reading: GoalReading, capacity: string): UseByGoal {
  const { key, goal, window } = reading;
  const amount = goal.uses[capacity] ?? 0;
  return { department: goal.department, window, amount, reading, told: { goal: key, amount } };
}

function findingOf(capacity: Capacity, run: OverloadedRun<UseByGoal>, plan: PlanReading): Finding {
  const goals = run.peakUses.map(({ reading }) => reading);
  const outcomes = reachedOutcomes(goals);
  return {
    tier: 'proven',
    goals: goals.map(({ key }) => key),
    outcomes,
    capacity: capacity.key,
    laws: [],
    stake: stakeOf(outcomes, plan),
    magnitude: excess(run.peak, capacity.amount),
    exposure: 1,
    confidence: 1,
    evidence: evidenceOf(goals, { load: loadOf(capacity, run) }),
  };
}

/** By how much the peak exceeds the amount, as a share of it, 0 to 1; all of it if there is nothing to exceed. */
function excess(peak: number, amount: number): number {
  return amount === 0 ? 1 : Math.min(1, (peak - amount) / amount);
}

function loadOf(capacity: Capacity, { window, peak, peakDay, uses, peakUses }: OverloadedRun<UseByGoal>): CapacityLoad {
  return {
    capacity: capacity.key,
    amount: capacity.amount,
    peak,
    peakDay: isoOf(peakDay),
    from: isoOf(window.from),
    ...(window.to === Infinity ? {} : { to: isoOf(window.to), days: daysIn(window) }),
    users: peakUses.map(({ told }) => told),
    usersOfRun: uses.map(({ told }) => told),
  };
}
