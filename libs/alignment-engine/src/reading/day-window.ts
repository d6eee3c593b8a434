import { dayOf, type Day } from '../iso-day.ts';
import type { Goal } from '../plan.ts';

/** Whole days, both ends included; `to` is Infinity for an open end. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days a goal runs. Without `from` it runs from today, or is due on one past day; without `due` it
 * is open.
 *
 * @example windowOf({ from: '2026-01-01', due: '2026-01-31' }, today) // 31 days
 */
export function windowOf(goal: Pick<Goal, 'from' | 'due'>, today: Day): DayWindow {
  const to = goal.due === undefined ? Infinity : dayOf(goal.due);
  return { from: goal.from === undefined ? Math.min(today, to) : dayOf(goal.from), to };
}

/** How many days a window has; Infinity if it is open. */
export function daysIn({ from, to }: DayWindow): number {
  return to - from + 1;
}

/** The days that all windows share, or nothing. */
export function sharedWindow(windows: readonly DayWindow[]): DayWindow | undefined {
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return from > to ? undefined : { from, to };
}

/** Days of the shortest window that has an end; nothing if all are open. */
export function shortestDays(windows: readonly DayWindow[]): number | undefined {
  const shortest = Math.min(...windows.map(daysIn));
  return Number.isFinite(shortest) ? shortest : undefined;
}
