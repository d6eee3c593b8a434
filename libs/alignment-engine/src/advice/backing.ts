import type { DayWindow } from '../reading/day-window.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
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
  goals,
  today,
}: PlanReading): (goal: GoalReading, metric: string, department: string) => boolean {
  const shifts = shiftsOf(goals.filter(({ window }) => window.to >= today));
  return ({ window, scope }, metric, department) => {
    const left = { from: Math.max(window.from, today), to: window.to };
    return (shifts.get(metric)?.get(department) ?? []).some(
      (shift) => shift.windows.some((days) => meets(days, left)) && shift.scope.shareWith(scope) !== -1,
    );
  };
}

function meets(a: DayWindow, b: DayWindow): boolean {
  return Math.max(a.from, b.from) <= Math.min(a.to, b.to);
}

/** By metric, then department. Goals for the same part count together, for there may be thousands of them. */
function shiftsOf(goals: readonly GoalReading[]): ReadonlyMap<string, ReadonlyMap<string, readonly Shift[]>> {
  const found = new Map<string, Map<string, Map<ScopeReading, DayWindow[]>>>();
  for (const { goal, window, scope } of goals) {
    if (goal.metric === undefined) continue;
    const departments = at(found, goal.metric, () => new Map<string, Map<ScopeReading, DayWindow[]>>());
    for (const department of [goal.department, ...goal.sharedWith]) {
      at(
        at(departments, department, () => new Map<ScopeReading, DayWindow[]>()),
        scope,
        () => [],
      ).push(window);
    }
  }
  const shifts = (parts: ReadonlyMap<ScopeReading, readonly DayWindow[]>): Shift[] =>
    Array.from(parts, ([scope, windows]) => ({ scope, windows: joined(windows) }));
  return withValues(found, (departments) => withValues(departments, shifts));
}

/** What a map holds for a key; made if it holds nothing yet. */
function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function withValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
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
