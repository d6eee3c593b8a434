import { say } from '@concord/texts';
import { formatMonth, formatPercent } from '../format.ts';

/** How many goals start with us, with the customer, and of how many nobody has said. */
export interface ContactCounts {
  readonly interaction: number;
  readonly transaction: number;
  readonly unmarked: number;
}

export interface ContactMonthInput extends ContactCounts {
  /** `2026-11` */
  readonly month: string;
}

export interface ContactMonthPoint extends ContactCounts {
  readonly name: string;
  readonly month: string;
}

export function toContactMonths(months: readonly ContactMonthInput[]): readonly ContactMonthPoint[] {
  return months.map((month) => ({ ...month, name: formatMonth(`${month.month}-01`) }));
}

/** A change of the share that is smaller than this is none. */
const STEADY = 0.05;

/** Of fewer marked goals a share says little. */
const FEWEST = 5;

/**
 * What the balance shows, as a title: how much starts with us, and where that leads.
 *
 * @example
 * sayContactBalance({ interaction: 3, transaction: 9, unmarked: 1 }, months);
 * // "3 of 12 goals start with us (25 %); a year ago it was 10 %"
 */
export function sayContactBalance(now: ContactCounts, months: readonly ContactMonthInput[], thisMonth: string): string {
  const marked = now.interaction + now.transaction;
  if (marked === 0)
    return now.unmarked === 0 ? say('There are no active goals yet') : say('Of no goal has anybody said who starts it');
  const share = now.interaction / marked;
  const told = { count: now.interaction, marked, share: formatPercent(share) };
  const ahead = shareOf(months.findLast((month) => month.month > thisMonth && isTelling(month)));
  const before = shareOf(months.find((month) => month.month < thisMonth && isTelling(month)));
  if (ahead !== undefined && Math.abs(ahead - share) >= STEADY)
    return say('{count} of {marked} goals start with us ({share}); what is planned so far leads to {ahead}', {
      ...told,
      ahead: formatPercent(ahead),
    });
  if (before !== undefined && Math.abs(before - share) >= STEADY)
    return say('{count} of {marked} goals start with us ({share}); it was {before} before', {
      ...told,
      before: formatPercent(before),
    });
  return say('{count} of {marked} goals start with us ({share}), and that stays so', told);
}

function isTelling({ interaction, transaction }: ContactCounts): boolean {
  return interaction + transaction >= FEWEST;
}

function shareOf(month: ContactCounts | undefined): number | undefined {
  return month === undefined ? undefined : month.interaction / (month.interaction + month.transaction);
}
