import { timeOf } from './time-ticks.ts';

/** When an end is reached at the present rate: the likeliest day, and one standard error either way. */
export interface ForecastDays {
  readonly on: string;
  readonly earliest: string;
  /** Missing if it may never be. */
  readonly latest?: string | null | undefined;
}

export interface ForecastPoint {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly likely: number | null;
  readonly early: number | null;
  readonly late: number | null;
}

interface Lead {
  /** Where it stands. */
  readonly from: { readonly time: number; readonly value: number };
  /** The value to be reached. */
  readonly to: number;
  readonly forecast: ForecastDays;
  /** Nothing is drawn behind it: a line that goes on is cut there. */
  readonly edge: number;
}

/**
 * Three straight lines from where it stands to the end: as it goes, faster and slower. One point a time, ascending.
 *
 * @example
 * toForecastLines({ from: { time: 0, value: 0 }, to: 10, forecast: { on: '1970-01-11', earliest: '1970-01-06' }, edge: 1e12 });
 * // [{ time: 0, likely: 0, early: 0, late: 0 }, { time: 432000000, early: 10, … }, { time: 864000000, likely: 10, … }]
 */
export function toForecastLines({ from, to, forecast, edge }: Lead): readonly ForecastPoint[] {
  const none = { likely: null, early: null, late: null };
  const { latest } = forecast;
  const found = new Map<number, ForecastPoint>([
    [from.time, { time: from.time, likely: from.value, early: from.value, late: latest == null ? null : from.value }],
  ]);
  const lead = (line: 'likely' | 'early' | 'late', on: string | null | undefined) => {
    if (on == null) return;
    const end = timeOf(on);
    const time = Math.min(end, edge);
    if (time <= from.time) return;
    const value = from.value + ((to - from.value) * (time - from.time)) / (end - from.time);
    found.set(time, { ...none, time, ...found.get(time), [line]: value });
  };
  lead('early', forecast.earliest);
  lead('likely', forecast.on);
  lead('late', latest);
  return [...found.values()].sort((a, b) => a.time - b.time);
}

/** @returns how far a picture reaches that is to show a plan and what may come after it: half of it more, at most */
export function edgeBehind(first: number, last: number): number {
  return last + (last - first) / 2;
}

/** @example dayAt(timeOf('2026-01-01')); // '2026-01-01' */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
