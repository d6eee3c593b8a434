import { say } from '@concord/texts';

const DAY_MS = 86_400_000;

/** How far back the trend looks; half a year where nothing is chosen. */
export const trendSpans: Readonly<Record<string, { readonly name: () => string; readonly days: number }>> = {
  month: { name: () => say('The last month'), days: 31 },
  year: { name: () => say('The last year'), days: 365 },
  all: { name: () => say('The last three years'), days: 1_095 },
};

/**
 * The day from which on the trend is asked for.
 *
 * @param span as the address has it; nothing and what nobody knows leave it to the server
 * @param asOf the judging day
 * @example
 * trendFrom('month', '2026-11-16'); // '2026-10-16'
 */
export function trendFrom(span: string | null, asOf: string): string | undefined {
  const chosen = span === null ? undefined : trendSpans[span];
  if (chosen === undefined) return undefined;
  return new Date(Date.parse(`${asOf}T00:00:00Z`) - chosen.days * DAY_MS).toISOString().slice(0, 10);
}
