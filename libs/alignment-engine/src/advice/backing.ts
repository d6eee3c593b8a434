import type { DayWindow } from '../reading/day-window.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { rememberedFor } from '../reading/remembered.ts';
import type { ScopeReading } from '../reading/scope-reading.ts';

/** The days on which a department works on a metric for one part of the business. */
interface Shift {
  readonly scope: ScopeReading;
  readonly windows: DayWindow[];
}

/**
 * Whether a department works on a metric, by a goal of its own or one shared with it, on any day from
 * today on that a goal still runs, in any part of its scope.
 */
export function backing({
  index,
  today,
}: PlanReading): (goal: GoalReading, metric: string, department: string) => boolean {
  const shiftsOn = rememberedFor((metric) => shiftsOf(index.onMetric(metric).filter(({ to }) => to >= today)));
  return ({ window, scope }, metric, department) => {
    const left = { from: Math.max(window.from, today), to: window.to };
    return (shiftsOn(metric).get(department) ?? []).some(
      (shift) => shift.windows.some((days) => meets(days, left)) && shift.scope.shareWith(scope) !== -1,
    );
  };
}

function meets(a: DayWindow, b: DayWindow): boolean {
  return Math.max(a.from, b.from) <= Math.min(a.to, b.to);
}

/** By department. Goals for the same part count together, for there may be thousands of them. */
function shiftsOf(goals: readonly GoalReading[]): ReadonlyMap<string, readonly Shift[]> {
  const found = new Map<string, Map<ScopeReading, DayWindow[]>>();
  for (const { goal, window, scope } of goals) {
    for (const department of [goal.department, ...goal.sharedWith]) {
      const parts = found.get(department) ?? new Map<ScopeReading, DayWindow[]>();
      found.set(department, parts);
      const windows = parts.get(scope);
      if (windows === undefined) parts.set(scope, [window]);
      else windows.push(window);
    }
  }
  const shifts = (parts: ReadonlyMap<ScopeReading, readonly DayWindow[]>): Shift[] =>
    Array.from(parts, ([scope, windows]) => ({ scope, windows: joined(windows) }));
  return new Map(Array.from(found, ([department, parts]) => [department, shifts(parts)]));
}

/** Windows that touch become one, so that few are left to look through. */
function joined(windows: readonly DayWindow[]): DayWindow[] {
  const apart: DayWindow[] = [];
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || from > last.to + 1) apart.push({ from, to });
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return apart;
}
