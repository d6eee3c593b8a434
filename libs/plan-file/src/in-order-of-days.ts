import type { Plan } from '@concord/alignment-engine';

/** The plan with all that is told of days in the order of the days, as a plan holds it. */
export function inOrderOfDays(plan: Plan): Plan {
  return {
    ...plan,
    metrics: plan.metrics.map((metric) =>
      metric.readings === undefined ? metric : { ...metric, readings: byDay(metric.readings) },
    ),
    promises: plan.promises.map((promise) => ({
      ...promise,
      exceptions: byDay(promise.exceptions),
      readings: byDay(promise.readings),
    })),
    staffing: plan.staffing.map((staffed) => ({ ...staffed, exceptions: byDay(staffed.exceptions) })),
  };
}

/** By day; of one day as they stand. */
export function byDay<T extends { readonly on: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
