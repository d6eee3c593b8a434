interface Dates {
  readonly ofDue: string;
  readonly needsDue: string;
}

export interface TimeLine {
  /** Where the two days stand between the left and the right end, in percent. */
  readonly due: number;
  readonly ready: number;
}

const day = 86_400_000;
/** Left and right of the days, so that they do not stand on the edge. */
const MARGIN = 0.15;

/**
 * Where the day on which something is due and the later day on which what it needs is ready stand on a common line.
 *
 * @example
 * toTimeLine({ ofDue: '2026-03-01', needsDue: '2026-03-29' }); // { due: 11.54, ready: 88.46 }
 */
export function toTimeLine({ ofDue, needsDue }: Dates): TimeLine {
  const [due, ready] = [Date.parse(ofDue) / day, Date.parse(needsDue) / day];
  const span = Math.max(Math.abs(ready - due), 1);
  const start = Math.min(due, ready) - MARGIN * span;
  const place = (on: number) => Math.round((10_000 * (on - start)) / (span * (1 + 2 * MARGIN))) / 100;
  return { due: place(due), ready: place(ready) };
}
