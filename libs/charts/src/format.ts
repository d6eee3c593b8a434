import { byLocale } from '@concord/texts';
import { inUnit } from './units.ts';

/** How numbers and days read everywhere in the product: as the reader's language writes them, metric. */
const dayFormat = (parts: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
const numberFormat = (parts: Intl.NumberFormatOptions) => byLocale((locale) => new Intl.NumberFormat(locale, parts));

const longDay = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = dayFormat({ day: 'numeric', month: 'short' });
const monthOfYear = dayFormat({ month: 'short', year: 'numeric' });
const weekday = dayFormat({ weekday: 'short' });
const plain = numberFormat({ maximumFractionDigits: 2 });
const points = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const coarse = numberFormat({ maximumFractionDigits: 1 });
const signed = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * A calendar day or an instant, as people write it.
 *
 * @example
 * formatDate('2026-06-30'); // "30 June 2026", in German "30. Juni 2026"
 */
export function formatDate(day: string): string {
  return longDay().format(new Date(day));
}

/** @example formatShortDate('2026-06-30'); // "30 Jun", in German "30. Juni" */
export function formatShortDate(day: string): string {
  return shortDay().format(new Date(day));
}

/** @example formatWeekday('2026-06-30'); // "Tue", in German "Di" */
export function formatWeekday(day: string): string {
  return weekday().format(new Date(day));
}

/** @example formatMonth('2026-06-30'); // "Jun 2026", in German "Juni 2026" */
export function formatMonth(day: string): string {
  return monthOfYear().format(new Date(day));
}

/** @example formatNumber(1234.567); // "1,234.57", in German "1.234,57" */
export function formatNumber(value: number): string {
  return withRealMinus(plain().format(value));
}

/**
 * A number with its unit; the percent sign stands apart by a space that does not break.
 *
 * @example
 * formatValue(5, 'days'); // "5 days", in German "5 Tage"
 */
export function formatValue(value: number, unit: string): string {
  return unit === '' ? formatNumber(value) : `${formatNumber(value)}\u00a0${inUnit(value, unit)}`;
}

/**
 * What something costs: cents only where there are some, so that whole amounts stay short.
 *
 * @param currency by ISO 4217, such as `NOK`; missing: the bare number
 * @example
 * formatMoney(45000, 'NOK'); // "NOK 45,000", in German "45.000 NOK"
 */
export function formatMoney(value: number, currency: string | null | undefined): string {
  if (currency == null) return formatNumber(value);
  const format = moneyFormats.get(currency) ?? moneyIn(currency);
  moneyFormats.set(currency, format);
  return withRealMinus(format().format(value));
}

const moneyFormats = new Map<string, () => Intl.NumberFormat>();
const moneyIn = (currency: string) =>
  numberFormat({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });

/**
 * A number with its sign, so that help and harm are never told apart by colour alone.
 *
 * @example
 * formatSigned(-0.3); // "−0.30"
 */
export function formatSigned(value: number): string {
  const digits = signed().format(Math.abs(value));
  if (digits === signed().format(0)) return digits;
  return value > 0 ? `+${digits}` : `−${digits}`;
}

/**
 * A share of one as a percentage.
 *
 * @param digits 0 (default) or 1 decimal place.
 * @example
 * formatPercent(0.497, 1); // "49.7 %", in German "49,7 %"
 */
export function formatPercent(share: number, digits: 0 | 1 = 0): string {
  const percent = share * 100;
  const number = digits === 0 ? plain().format(Math.round(percent)) : coarse().format(percent);
  return `${withRealMinus(number)}\u00a0%`;
}

/** @example formatPoints(61.06); // "61.1", in German "61,1" */
export function formatPoints(value: number): string {
  return withRealMinus(points().format(value));
}

/** A hyphen is shorter than a plus, and lines break behind it. */
function withRealMinus(number: string): string {
  return number.replace('-', '−');
}
