import type { IsoDate } from '@concord/alignment-engine';

/**
 * The calendar day in a time zone at a moment.
 *
 * @example
 * todayIn('Pacific/Auckland', new Date('2026-11-16T12:00:00Z')) // '2026-11-17'
 */
export function todayIn(timeZone: string, moment: Date): IsoDate {
  const parts = calendarOf(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than many a question in which the day is looked up; there are only so many time zones. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}
