import { dayOf, endOfMonth, isoOf, partsOf } from '../iso-day.ts';
import type { IsoDate } from '../plan.ts';
import type { ReviewEvery, ReviewRhythm } from '../service-promise.ts';

/** When something is to be looked at again. */
export interface ReviewDue {
  /** The first day on which a review is due. */
  readonly on: IsoDate;
  /** Whole days since then; 0 up to that day. */
  readonly overdueDays: number;
}

const MONTHS: Readonly<Record<ReviewEvery, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * When a review is due: a rhythm after the last one, on the same day of the month or on its last. What was never looked
 * at is due on the day it is asked about, and so never late: there is no day to count from.
 *
 * @example
 * reviewDue({ every: 'quarter', last: '2025-11-30' }, '2026-03-10') // { on: '2026-02-28', overdueDays: 10 }
 */
export function reviewDue({ every, last }: ReviewRhythm, asOf: IsoDate): ReviewDue {
  if (last === undefined) return { on: asOf, overdueDays: 0 };
  const [year, month, day] = partsOf(last);
  const then = endOfMonth(year, month + MONTHS[every]);
  const on = then - Math.max(0, partsOf(isoOf(then))[2] - day);
  return { on: isoOf(on), overdueDays: Math.max(0, dayOf(asOf) - on) };
}
