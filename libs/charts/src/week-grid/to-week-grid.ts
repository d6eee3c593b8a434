/** Promised and somebody is there; promised and nobody is there; somebody is there and nothing is promised. */
export type HoursKind = 'kept' | 'missing' | 'spare';

export interface HoursSpan {
  /** Minutes of the wall clock since midnight of its day, 0 to 1440. */
  readonly from: number;
  readonly to: number;
  readonly kind: HoursKind;
}

export interface WeekGridDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Ascending, none over another. */
  readonly spans: readonly HoursSpan[];
  /** Why its hours are not those of its weekday, such as the name of a holiday. */
  readonly because?: string | null;
}

/** Where hours stand in a picture. */
export interface HoursBar {
  /** Shares of the width that is shown, 0 to 1. */
  readonly start: number;
  readonly width: number;
  readonly kind: HoursKind;
}

export interface WeekGridShape {
  /** The hours at its left and right edge, whole ones. */
  readonly first: number;
  readonly last: number;
  /** Hours that are marked along it, ascending. */
  readonly marks: readonly number[];
  /** As many as there are days. */
  readonly bars: readonly (readonly HoursBar[])[];
}

const DAY = 24;

/**
 * The part of the day in which anything happens, with an hour of air on both sides, and where hours stand in it.
 *
 * @example
 * toWeekGrid([{ on: '2026-03-02', spans: [{ from: 480, to: 960, kind: 'kept' }] }])
 * // { first: 7, last: 17, marks: [8, 10, 12, 14, 16], bars: [[{ start: 0.1, width: 0.8, kind: 'kept' }]] }
 */
export function toWeekGrid(days: readonly WeekGridDay[]): WeekGridShape {
  const all = days.flatMap(({ spans }) => spans);
  const from = all.length === 0 ? 8 : Math.floor(Math.min(...all.map((span) => span.from)) / 60);
  const to = all.length === 0 ? 17 : Math.ceil(Math.max(...all.map((span) => span.to)) / 60);
  const first = Math.max(0, from - 1);
  const last = Math.min(DAY, to + 1);
  const step = last - first > 12 ? 4 : 2;
  const marks = Array.from({ length: DAY / step + 1 }, (_, i) => i * step).filter(
    (hour) => hour >= first && hour <= last,
  );
  const share = (minutes: number) => (minutes / 60 - first) / (last - first);
  const bars = days.map(({ spans }) =>
    spans.map(({ from: begin, to: end, kind }) => ({ start: share(begin), width: share(end) - share(begin), kind })),
  );
  return { first, last, marks, bars };
}

/** Minutes of one kind, of all days. */
export function minutesOf(days: readonly WeekGridDay[], kind: HoursKind): number {
  return days
    .flatMap(({ spans }) => spans)
    .reduce((sum, span) => (span.kind === kind ? sum + span.to - span.from : sum), 0);
}
