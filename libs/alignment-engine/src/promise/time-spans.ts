import { sumOf } from '../numbers.ts';

/** A stretch of time in minutes since 1970-01-01T00:00Z; `to` is the first minute after it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The time that any of some spans covers: in order, and none touches the next. All functions here take and give such lists. */
export function union(spans: readonly TimeSpan[]): TimeSpan[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The time that both lists cover. */
export function common(a: readonly TimeSpan[], b: readonly TimeSpan[]): TimeSpan[] {
  const found: TimeSpan[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return found;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from < to) found.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

/** The time that the first list covers and the second does not. */
export function without(a: readonly TimeSpan[], b: readonly TimeSpan[]): TimeSpan[] {
  const found: TimeSpan[] = [];
  let j = 0;
  for (const { from, to } of a) {
    let at = from;
    while ((b[j]?.to ?? Infinity) <= at) j += 1;
    for (let k = j; (b[k]?.from ?? Infinity) < to; k += 1) {
      const hole = b[k];
      if (hole === undefined) break;
      if (hole.from > at) found.push({ from: at, to: hole.from });
      at = Math.max(at, hole.to);
    }
    if (at < to) found.push({ from: at, to });
  }
  return found;
}

export function minutesIn(spans: readonly TimeSpan[]): number {
  return sumOf(spans, ({ from, to }) => to - from);
}
