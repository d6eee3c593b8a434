export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Smaller differences than this are rounding, not a spread. */
const NOTHING = 1e-9;

/**
 * A scale with round steps that holds all values with some air around them, so that no line lies on the frame.
 * It starts at zero where no value is negative and zero is near.
 *
 * @param values at least one number; without any, the scale is 0 to 1.
 * @example
 * toValueScale([4, 5, 8]); // { low: 3, high: 9, ticks: [3, 4, 5, 6, 7, 8, 9] }
 */
export function toValueScale(values: readonly number[]): ValueScale {
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 0.5, 1] };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = [most - least, Math.abs(most)].find((size) => size > NOTHING) ?? 1;
  const step = roundStep(spread / 5);
  const below = Math.floor((least - spread * 0.05) / step) * step;
  const low = least >= 0 && below < step ? 0 : below;
  const high = Math.ceil((most + spread * 0.05) / step) * step;
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)));
  return { low, high, ticks };
}

/** The next 1, 2, 5 or 10 of its power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return digit * power;
}
