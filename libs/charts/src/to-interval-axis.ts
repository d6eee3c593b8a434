export interface IntervalInput {
  readonly key: string;
  readonly name: string;
  /** A missing end is open. */
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly baseline?: number | null | undefined;
}

export interface IntervalBar {
  readonly key: string;
  readonly name: string;
  /** Position on the axis, 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly baseline: number | null;
}

export interface IntervalLayout {
  readonly bars: readonly IntervalBar[];
  /** Marked values with their position, ascending and without repeats. */
  readonly marks: readonly { readonly value: number; readonly at: number }[];
  /** Where no two intervals meet, if anywhere. */
  readonly gap: { readonly start: number; readonly end: number } | null;
}

/**
 * Intervals on one common axis, with room at both sides for open ends.
 *
 * @example
 * toIntervalAxis([{ key: 'a', name: 'Sales', high: 5 }, { key: 'b', name: 'Plant', low: 10 }]).gap;
 * // { start: 0.25, end: 0.75 }
 */
export function toIntervalAxis(intervals: readonly IntervalInput[]): IntervalLayout {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end): end is number => end != null);
  const baselines = intervals.map(({ baseline }) => baseline).filter((value): value is number => value != null);
  const values = [...new Set([...ends, ...baselines])].sort((a, b) => a - b);
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const spread = last - first || Math.abs(last) || 1;
  const from = first - spread / 2;
  const width = last + spread / 2 - from;
  const at = (value: number) => (value - from) / width;
  return {
    bars: intervals.map(({ key, name, low, high, baseline }) => ({
      key,
      name,
      start: low == null ? 0 : at(low),
      end: high == null ? 1 : at(high),
      openStart: low == null,
      openEnd: high == null,
      baseline: baseline == null ? null : at(baseline),
    })),
    marks: [...new Set(ends)].sort((a, b) => a - b).map((value) => ({ value, at: at(value) })),
    gap: widestGap(intervals, at),
  };
}

function widestGap(intervals: readonly IntervalInput[], at: (value: number) => number): IntervalLayout['gap'] {
  const low = Math.max(...intervals.map((interval) => interval.low ?? -Infinity));
  const high = Math.min(...intervals.map((interval) => interval.high ?? Infinity));
  return low > high ? { start: at(high), end: at(low) } : null;
}
