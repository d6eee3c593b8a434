import type { HoursRange } from '../service-promise.ts';
import { MINUTES_OF_DAY } from './zone-clock.ts';

/** From one time of a day to another, in minutes after its midnight; beyond 1,440 on the next day. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a range. One to an earlier time, or to the same, ends on the next day.
 *
 * @example rangeOf('22:00-06:00') // { from: 1320, to: 1800 }
 */
export function rangeOf(range: HoursRange): DayRange {
  const from = minutesAt(range.slice(0, 5));
  const to = minutesAt(range.slice(-5));
  return { from, to: to > from ? to : to + MINUTES_OF_DAY };
}

/**
 * Writes a range; the end of a day is 24:00.
 *
 * @example writtenRange({ from: 1320, to: 1800 }) // '22:00-06:00'
 */
export function writtenRange({ from, to }: DayRange): HoursRange {
  return `${clockTime(from)}-${clockTime(to > MINUTES_OF_DAY ? to - MINUTES_OF_DAY : to)}`;
}

function minutesAt(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clockTime(minutes: number): string {
  return `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

function digits(value: number): string {
  return String(value).padStart(2, '0');
}
