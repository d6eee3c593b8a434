const day = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/**
 * A moment by the clock of whoever reads it, to the minute.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayMoment('2026-11-16T08:30:00.000Z', 'Europe/Oslo'); // "16 Nov 2026, 09:30"
 */
export function sayMoment(moment: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...day, ...(timeZone === undefined ? {} : { timeZone }) }).format(
    new Date(moment),
  );
}
