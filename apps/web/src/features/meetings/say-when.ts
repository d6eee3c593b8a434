import { byLocale, say } from '@concord/texts';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * When a meeting is, by the clock of whoever reads it.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayWhen({ startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T08:45:00.000Z' }, 'Europe/Oslo');
 * // "Tuesday 24 November 2026, 09:00 to 09:45"
 */
export function sayWhen({ startsAt, endsAt }: Span, timeZone?: string): string {
  const { weekday, day, time } = partsOf(startsAt, timeZone);
  return say('{weekday} {day}, {from} to {to}', { weekday, day, from: time, to: partsOf(endsAt, timeZone).time });
}

/**
 * When a meeting begins, inside a sentence.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayStart('2026-11-24T08:00:00.000Z', 'Europe/Oslo'); // "Tuesday 24 November 2026 at 09:00"
 */
export function sayStart(startsAt: string, timeZone?: string): string {
  return say('{weekday} {day} at {time}', partsOf(startsAt, timeZone));
}

function partsOf(moment: string, timeZone?: string) {
  const as = (parts: Intl.DateTimeFormatOptions) =>
    formatterOf()({ ...parts, ...(timeZone === undefined ? {} : { timeZone }) }).format(new Date(moment));
  return {
    weekday: as({ weekday: 'long' }),
    day: as({ day: 'numeric', month: 'long', year: 'numeric' }),
    time: as({ hour: '2-digit', minute: '2-digit' }),
  };
}

const formatterOf = byLocale((locale) => (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, parts));
