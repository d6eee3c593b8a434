import { byLocale, say } from '@concord/texts';

/**
 * A number as people type it: with full stop or comma, with signs between thousands, with a plus or a real minus. What
 * can be read in two ways is read in neither: "1,234" is 1234 to one person and 1.234 to the next.
 *
 * @returns undefined when nothing is typed, NaN when it is no number or not clear which one; `whyNoNumber` says why.
 * @example
 * readNumber('−0,5'); // -0.5
 * readNumber('1.234,5'); // 1234.5
 */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace('−', '-');
  if (typed === '') return undefined;
  return isUnclear(typed) ? NaN : toNumber(typed);
}

/**
 * What to type instead of what `readNumber` does not read.
 *
 * @param otherwise what is said of a text that is no number at all
 * @example
 * whyNoNumber('1,234', 'Type a number.'); // "“1,234” can be read in two ways. Type 1234 or 1.234."
 */
export function whyNoNumber(text: string, otherwise: string): string {
  const typed = text.trim().replace('−', '-');
  if (!isUnclear(typed)) return otherwise;
  const group = own().decimal === '.' ? ',' : '.';
  const whole = typed.replace(group, '');
  const part = typed.replace(group, own().decimal);
  return say('“{typed}” can be read in two ways. Type {whole} or {part}.', { typed, whole, part });
}

/**
 * A number as it stands in a field, to be read back by `readNumber`.
 *
 * @example
 * writeNumber(1234.5); // "1234.5", in German "1234,5"
 */
export function writeNumber(value: number): string {
  return String(value).replace('.', own().decimal);
}

const own = byLocale((locale) => ({
  decimal: new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
}));

/** Whether its only sign stands as one between thousands would, in a language that has another before decimals. */
function isUnclear(typed: string): boolean {
  const [, sign] = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/.exec(typed) ?? [];
  return sign !== undefined && sign !== own().decimal;
}

const PLAIN = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;
const IN_THOUSANDS = [
  /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
  /^([+-]?[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/,
  /^([+-]?[1-9]\d{0,2}(?:[ '\u00a0\u2009\u202f]\d{3})+)(?:[.,](\d*))?$/,
];

function toNumber(typed: string): number {
  if (PLAIN.test(typed)) return Number(typed.replace(',', '.'));
  const found = IN_THOUSANDS.map((form) => form.exec(typed)).find((parts) => parts !== null);
  if (found == null) return NaN;
  const [, whole = '', part = ''] = found;
  return Number(`${whole.replaceAll(/[^\d+-]/g, '')}.${part}`);
}
