import { besideReader, tellMoment } from './organisation-clock.ts';

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const minute = { ...day, hour: '2-digit', minute: '2-digit' } as const;

/**
 * A moment to the minute, by the organisation's clock; where the reader's shows another time, its place is named.
 *
 * @param timeZone whose clock tells it instead, without being named
 * @example
 * sayMoment('2026-11-16T08:30:00.000Z', 'Europe/Oslo'); // "16 Nov 2026, 09:30"
 */
export function sayMoment(moment: string, timeZone?: string): string {
  if (timeZone !== undefined) return tellMoment(moment, minute, timeZone);
  return besideReader(tellMoment(moment, minute), moment);
}

/**
 * The day of a moment by the organisation's calendar.
 *
 * @param timeZone by whose calendar instead
 * @example
 * sayDay('2026-11-16T23:30:00.000Z', 'Europe/Oslo'); // "17 Nov 2026"
 */
export function sayDay(moment: string, timeZone?: string): string {
  return tellMoment(moment, day, timeZone);
}
