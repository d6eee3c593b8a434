import type { IsoDate } from '@concord/alignment-engine';

/**
 * The day to judge a plan by: the one asked for, else the plan's own, else today where the organisation is.
 *
 * @param asked a day, as `--as-of` gives it
 * @param moment now; in which calendar day it lies is for the organisation's time zone to say (UTC without one)
 * @example judgingDay(undefined, plan, new Date()) // '2026-11-16', from the plan's `asOf`
 */
export function judgingDay(
  asked: IsoDate | undefined,
  {
    asOf,
    organisation,
  }: { readonly asOf?: IsoDate | null; readonly organisation: { readonly timeZone?: string | null } },
  moment: Date,
): IsoDate {
  return asked ?? asOf ?? dayIn(organisation.timeZone ?? 'UTC', moment);
}

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @example isDay('2026-02-29') // false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function dayIn(timeZone: string, moment: Date): IsoDate {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}
