/** One number of several rounds. */
export interface Measured {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** The middle of what rounds gave, which one that was disturbed moves least, and how far they are apart. */
export function measured(values: readonly number[]): Measured {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? NaN;
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { middle, least: at(0), most: at(sorted.length - 1) };
}
