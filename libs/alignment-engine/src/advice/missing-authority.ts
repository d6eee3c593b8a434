import type { Authority } from '../goal-plan.ts';
import { dayOf, isoOf, type Day } from '../iso-day.ts';
import { sumOf } from '../numbers.ts';
import { sortedUnique } from '../order.ts';
import { daysIn, type DayWindow } from '../reading/day-window.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { groupStake } from '../rules/rule.ts';
import type { AdviceFinding, AdviceRuleOfPlan } from './advice-rule.ts';
import { explainMissingAuthority } from './explain-missing-authority.ts';

/** A goal for which the front line would have to be allowed what nobody has allowed. */
export const missingAuthority: AdviceRuleOfPlan = {
  name: 'missing-authority',
  *find(plan) {
    for (const reading of plan.goalByKey.values()) {
      const { needsAuthority } = reading.goal;
      if (needsAuthority === undefined) continue;
      for (const what of sortedUnique(needsAuthority)) {
        const gap = gapIn(reading, what, plan);
        if (gap === undefined) continue;
        const severity = groupStake([reading]);
        yield { severity, firstGoal: reading.key, finding: () => findingOf(reading, what, gap, severity) };
      }
    }
  },
  explain: explainMissingAuthority,
};

/** Days to come of a goal on which nobody holds an authority. */
interface Gap {
  readonly first: Day;
  /** Infinity where the goal has no end and nobody holds it in the end. */
  readonly days: number;
  readonly ofDays: number;
}

function gapIn({ window }: GoalReading, what: string, { today, authorities }: PlanReading): Gap | undefined {
  const ahead = { from: Math.max(window.from, today), to: window.to };
  if (ahead.from > ahead.to) return undefined;
  const open = openDays(
    ahead,
    authorities.filter((authority) => authority.what === what),
  );
  const [first] = open;
  if (first === undefined) return undefined;
  return { first: first.from, days: sumOf(open, daysIn), ofDays: daysIn(ahead) };
}

/** The parts of a time on which none of some authorities holds, in order. */
function openDays(ahead: DayWindow, held: readonly Authority[]): DayWindow[] {
  const windows = held
    .map(({ from, until }) => ({
      from: from === undefined ? -Infinity : dayOf(from),
      to: until === undefined ? Infinity : dayOf(until),
    }))
    .sort((a, b) => a.from - b.from);
  const open: DayWindow[] = [];
  let next = ahead.from;
  for (const { from, to } of windows) {
    if (from > ahead.to || next > ahead.to) break;
    if (from > next) open.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  // Held without end covers a goal without end.
  return next > ahead.to || next === Infinity ? open : [...open, { from: next, to: ahead.to }];
}

function findingOf(reading: GoalReading, what: string, { first, days, ofDays }: Gap, severity: number): AdviceFinding {
  return {
    goals: [reading.key],
    departments: [reading.goal.department],
    outcomes: reading.effectRow.reached,
    severity,
    evidence: {
      needed: { what, from: isoOf(first), ...(Number.isFinite(ofDays) ? { days, ofDays } : {}) },
    },
  };
}
