/**
 * A number as people type it: with full stop or comma, with a plus or a real minus.
 *
 * @returns undefined when nothing is typed, NaN when it is no number.
 * @example
 * readNumber('−0,5'); // -0.5
 */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}
