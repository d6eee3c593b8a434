const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const minute = { ...day, hour: '2-digit', minute: '2-digit' } as const;

/**
 * A moment by the clock of whoever reads it, to the minute.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayMoment('2026-11-16T08:30:00.000Z', 'Europe/Oslo'); // "16 Nov 2026, 09:30"
 */
export function sayMoment(moment: string, timeZone?: string): string {
  return say(moment, minute, timeZone);
}

/**
 * The day of a moment by the calendar of whoever reads it.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayDay('2026-11-16T23:30:00.000Z', 'Europe/Oslo'); // "17 Nov 2026"
 */
export function sayDay(moment: string, timeZone?: string): string {
  return say(moment, day, timeZone);
}

function say(moment: string, parts: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const at = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat('en-GB', { ...parts, ...at }).format(new Date(moment));
}
