import type { IsoDate } from './plan.ts';

/** Taken once: in a sandbox, as tests run in, a look at a global takes long. */
const { floor } = Math;

/** A calendar day as a count of days; day 1 is 0001-01-01 of the Gregorian calendar. */
export type Day = number;

/** Days before each month in a year that is no leap year. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_400_YEARS = 146_097;

/**
 * The count of a day, so that days can be subtracted and compared as whole numbers.
 *
 * @example dayOf('2026-03-01') - dayOf('2026-02-01') // 28
 */
export function dayOf(date: IsoDate): Day {
  const [year, month, day] = partsOf(date);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

/**
 * The day of a count; the inverse of `dayOf`.
 *
 * @example isoOf(dayOf('2024-02-28') + 1) // '2024-02-29'
 */
export function isoOf(day: Day): IsoDate {
  let year = floor(((day - 1) * 400) / DAYS_IN_400_YEARS) + 1;
  // The estimate by the mean length of a year is off by one around some turns of the year.
  while (daysBeforeYear(year + 1) < day) year += 1;
  while (daysBeforeYear(year) >= day) year -= 1;
  const dayOfYear = day - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) >= dayOfYear) month -= 1;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfYear - daysBeforeMonth(year, month), 2)}`;
}

/**
 * Year, month (1 to 12) and day of the month.
 *
 * @example partsOf('2026-03-01') // [2026, 3, 1]
 */
export function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The last day of a month; month 13 is January of the next year. */
export function endOfMonth(year: number, month: number): Day {
  const years = year + floor((month - 1) / 12);
  const within = ((month - 1) % 12) + 1;
  return within === 12 ? daysBeforeYear(years + 1) : daysBeforeYear(years) + daysBeforeMonth(years, within + 1);
}

function daysBeforeYear(year: number): number {
  const full = year - 1;
  return 365 * full + floor(full / 4) - floor(full / 100) + floor(full / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
