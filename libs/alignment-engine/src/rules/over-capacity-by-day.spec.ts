import fc from 'fast-check';
import type { Plan } from '../plan.ts';
import { readPlan } from '../testing/judging.ts';
import type { Conflict } from '../report.ts';
import { arbitraryPlans, AS_OF } from '../testing/arbitrary-plans.ts';
import { dayNumber, naiveGoals, stake, type NaiveGoal } from '../testing/naive-goals.ts';
import { overCapacity } from './over-capacity.ts';
import { conflictOf } from './rule.ts';

/** Beyond the last date of any random plan, so that on this day only goals without an end are left. */
const LAST = dayNumber('2027-06-30');

interface DayLoad {
  readonly day: number;
  readonly users: readonly NaiveGoal[];
  readonly load: number;
}

it('finds the runs of overloaded days that counting day by day finds', () => {
  fc.assert(
    fc.property(arbitraryPlans(), (plan) => {
      const found = overloadsIn(plan);
      const given = found.map(({ goals, capacity, outcomes, stake: weighed, magnitude, evidence: { load } }) => {
        const { from, to, days, peak, peakDay, usersOfRun = [] } = load ?? {};
        const run = { from, to, days, peak, peakDay, usersOfRun: usersOfRun.map(({ goal }) => goal) };
        return { goals, capacity, outcomes, stake: weighed, magnitude, ...run };
      });
      const naive = plan.capacities.flatMap(({ key, amount }) => runsOf(plan, key, amount));
      expect(inOrder(given)).toEqual(inOrder(naive));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
    { numRuns: 200 },
  );
});

function overloadsIn(plan: Plan): Conflict[] {
  const reading = readPlan(plan, AS_OF);
  const capacities = new Set(reading.goals.flatMap((goal) => overCapacity.groupsOf(goal, reading)));
  const findings = [...capacities].flatMap((capacity) => overCapacity.findIn(capacity, reading));
  return findings.map((finding) => conflictOf(overCapacity, finding, reading));
}

function inOrder<T extends { capacity?: string | undefined; from: string | undefined }>(runs: readonly T[]): T[] {
  const nameOf = ({ capacity, from }: T) => `${capacity ?? ''} ${from ?? ''}`;
  return [...runs].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function runsOf(plan: Plan, capacity: string, amount: number) {
  const runs: DayLoad[][] = [];
  let before: DayLoad[] | undefined;
  for (const day of overloadedDays(plan, capacity, amount)) {
    if (before?.at(-1)?.day === day.day - 1) before.push(day);
    else runs.push((before = [day]));
  }
  return runs.map((run) => {
    const peak = run.reduce((best, day) => (day.load > best.load ? day : best));
    const outcomes = [...new Set(peak.users.flatMap(({ reaches }) => [...reaches]))].sort();
    const last = run.at(-1)?.day;
    return {
      goals: keysOf(peak.users),
      capacity,
      outcomes,
      stake: stake(plan, outcomes),
      magnitude: amount === 0 ? 1 : Math.min(1, (peak.load - amount) / amount),
      from: dateOf(run[0]?.day),
      to: last === LAST ? undefined : dateOf(last),
      days: last === LAST ? undefined : run.length,
      peak: peak.load,
      peakDay: dateOf(peak.day),
      usersOfRun: [...new Set(run.flatMap(({ users }) => keysOf(users)))].sort(),
    };
  });
}

function overloadedDays(plan: Plan, capacity: string, amount: number): DayLoad[] {
  const goals = naiveGoals(plan, AS_OF).filter(({ goal }) => (goal.uses[capacity] ?? 0) > 0);
  const today = dayNumber(AS_OF);
  return Array.from({ length: LAST - today + 1 }, (_, i): DayLoad => {
    const users = goals.filter(({ from, to }) => from <= today + i && today + i <= to);
    return { day: today + i, users, load: users.reduce((sum, { goal }) => sum + (goal.uses[capacity] ?? 0), 0) };
  }).filter(({ load, users }) => load > amount && new Set(users.map(({ goal }) => goal.department)).size > 1);
}

function keysOf(goals: readonly NaiveGoal[]): string[] {
  return goals.map(({ goal }) => goal.key);
}

function dateOf(day = NaN): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
