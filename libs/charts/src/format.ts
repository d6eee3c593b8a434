/** How numbers and days read everywhere in the product: English, metric, without the machine's own locale. */
const locale = 'en-GB';
const longDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const coarse = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * A calendar day or an instant, as people write it.
 *
 * @example
 * formatDate('2026-06-30'); // "30 June 2026"
 */
export function formatDate(day: string): string {
  return longDay.format(new Date(day));
}

/** @example formatShortDate('2026-06-30'); // "30 Jun" */
export function formatShortDate(day: string): string {
  return shortDay.format(new Date(day));
}

/** @example formatMonth('2026-06-30'); // "Jun 2026" */
export function formatMonth(day: string): string {
  return monthOfYear.format(new Date(day));
}

/** @example formatNumber(1234.567); // "1,234.57" */
export function formatNumber(value: number): string {
  return plain.format(value).replace('-', '−');
}

/**
 * A number with its unit; the percent sign stands apart by a space that does not break.
 *
 * @example
 * formatValue(5, 'days'); // "5 days"
 */
export function formatValue(value: number, unit: string): string {
  if (unit === '') return formatNumber(value);
  return `${formatNumber(value)}\u00a0${value === 1 ? singular(unit) : unit}`;
}

/** Units are stated in the plural: "days", "hours a week". Short ones such as "ms" or "kg" stay as they are. */
function singular(unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  return first.length >= 4 && /[^s]s$/.test(first) ? [first.slice(0, -1), ...rest].join(' ') : unit;
}

/**
 * A number with its sign, so that help and harm are never told apart by colour alone.
 *
 * @example
 * formatSigned(-0.3); // "−0.30"
 */
export function formatSigned(value: number): string {
  const digits = signed.format(Math.abs(value));
  if (Number(digits) === 0) return '0.00';
  return value > 0 ? `+${digits}` : `−${digits}`;
}

/**
 * A share of one as a percentage.
 *
 * @param digits 0 (default) or 1 decimal place.
 * @example
 * formatPercent(0.497, 1); // "49.7 %"
 */
export function formatPercent(share: number, digits: 0 | 1 = 0): string {
  const percent = share * 100;
  return `${digits === 0 ? plain.format(Math.round(percent)) : coarse.format(percent)}\u00a0%`.replace('-', '−');
}

/** @example formatPoints(61.06); // "61.1" */
export function formatPoints(value: number): string {
  return points.format(value).replace('-', '−');
}
