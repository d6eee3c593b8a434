export interface SlopeInput {
  readonly key: string;
  readonly name: string;
  /** How much it matters to people, on any positive scale. */
  readonly weight: number;
  /** How much attention the department gives it, on any scale; 0 for none. */
  readonly emphasis: number;
}

export type SlopeKind = 'over' | 'under' | 'alike';

export interface SlopeLine {
  readonly key: string;
  readonly name: string;
  /** Its share of what matters to people, 0 to 1. */
  readonly weighed: number;
  /** Its share of the department's attention, 0 to 1. */
  readonly given: number;
  /** Whether the department gives it more or less than people do, by five points of a hundred or more. */
  readonly kind: SlopeKind;
}

/** Smaller differences are not worth a talk: people state weights in whole numbers. */
const WORTH_SAYING = 0.05;

/**
 * What people weigh against what a department emphasises, both as shares of the outcomes that it says anything about;
 * the weightiest first.
 *
 * @example
 * toSlope([{ key: 'a', name: 'A', weight: 3, emphasis: 1 }, { key: 'b', name: 'B', weight: 1, emphasis: 1 }]);
 * // A: weighed 0.75, given 0.5, under; B: weighed 0.25, given 0.5, over
 */
export function toSlope(outcomes: readonly SlopeInput[]): readonly SlopeLine[] {
  const named = outcomes.filter(({ emphasis }) => emphasis > 0);
  const weights = named.reduce((sum, { weight }) => sum + weight, 0);
  const emphases = named.reduce((sum, { emphasis }) => sum + emphasis, 0);
  if (weights <= 0 || emphases <= 0) return [];
  return named
    .map(({ key, name, weight, emphasis }) => {
      const [weighed, given] = [weight / weights, emphasis / emphases];
      return { key, name, weighed, given, kind: kindOf(given - weighed) };
    })
    .sort((a, b) => b.weighed - a.weighed || (a.key < b.key ? -1 : 1));
}

function kindOf(difference: number): SlopeKind {
  // Rounding noise aside: 0.3 − 0.25 is a little less than 0.05.
  if (Math.abs(difference) < WORTH_SAYING - 1e-9) return 'alike';
  return difference > 0 ? 'over' : 'under';
}

/**
 * Moves labels that stand at heights apart, so that none lies on another, in their order and as little as possible.
 *
 * @param heights ascending
 * @example
 * apart([10, 12, 50], 16, { from: 0, to: 100 }); // [10, 26, 50]
 */
export function apart(
  heights: readonly number[],
  least: number,
  room: { from: number; to: number },
): readonly number[] {
  const moved: number[] = [];
  for (const height of heights) moved.push(Math.max(height, (moved.at(-1) ?? room.from - least) + least));
  // What was pushed out at the end pushes back.
  let limit = room.to;
  for (let i = moved.length - 1; i >= 0; i -= 1) {
    moved[i] = Math.min(moved[i] ?? limit, limit);
    limit = (moved[i] ?? limit) - least;
  }
  return moved;
}
