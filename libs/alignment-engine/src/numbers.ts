/** Taken once: where code runs in a sandbox, as tests do, every look at a global takes as long as a hundred comparisons. */
const { abs, max } = Math;

/** Two numbers closer than this, relative to the larger, count as equal: what arithmetic on doubles loses. */
const RELATIVE_TOLERANCE = 1e-9;

/**
 * Whether two numbers are the same but for rounding noise.
 *
 * @example nearlyEqual(0.1 + 0.2, 0.3) // true
 */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || abs(a - b) < RELATIVE_TOLERANCE * max(abs(a), abs(b));
}

/** Whether `a` is smaller than `b` by more than rounding noise. */
export function clearlyLess(a: number, b: number): boolean {
  return a < b && !nearlyEqual(a, b);
}

/**
 * A number as it leaves the engine: the nearest with three decimals, never −0. The text form is exact
 * where `Math.round(x * 1000)` is not: 0.0775 is stored as slightly less, and so becomes 0.077.
 *
 * @example roundForOutput(-0.0004) // 0
 */
export function roundForOutput(x: number): number {
  const rounded = Number(x.toFixed(3));
  return rounded === 0 ? 0 : rounded;
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

export function sumOf<T>(items: Iterable<T>, value: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}
