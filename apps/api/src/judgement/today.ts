import type { IsoDate } from '@concord/alignment-engine';

/**
 * The calendar day in a time zone at a moment.
 *
 * @example
 * todayIn('Pacific/Auckland', new Date('2026-11-16T12:00:00Z')) // '2026-11-17'
 */
export function todayIn(timeZone: string, moment: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
