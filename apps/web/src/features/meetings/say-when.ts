const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

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
  return `${say(startsAt, day, timeZone)}, ${say(startsAt, time, timeZone)} to ${say(endsAt, time, timeZone)}`;
}

/**
 * When a meeting begins, inside a sentence.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayStart('2026-11-24T08:00:00.000Z', 'Europe/Oslo'); // "Tuesday 24 November 2026 at 09:00"
 */
export function sayStart(startsAt: string, timeZone?: string): string {
  return `${say(startsAt, day, timeZone)} at ${say(startsAt, time, timeZone)}`;
}

function say(moment: string, parts: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const at = timeZone === undefined ? {} : { timeZone };
  // Some versions of the locale set a comma behind the weekday.
  return new Intl.DateTimeFormat('en-GB', { ...parts, ...at }).format(new Date(moment)).replace(/^(\w+),/, '$1');
}
