export interface OutcomeScore {
  readonly key: string;
  readonly name: string;
  /** How much it matters, on any positive scale. */
  readonly weight: number;
  /** −1 (everything hurts it) to 1 (everything helps). */
  readonly alignment: number;
  /** Its part of the headline; all shares add up to it. */
  readonly share: number;
}

export interface ScorePart extends OutcomeScore {
  /** What its share would be if everything helped it and nothing collided. */
  readonly possible: number;
}

/** What is not among the parts that are shown. */
export interface OtherParts {
  readonly count: number;
  readonly share: number;
  readonly possible: number;
}

/**
 * Each outcome's part of the headline beside what it could be at best; the bests add up to 100. Largest loss first,
 * then by key: that is where a manager can win most.
 *
 * @param totalWeight what all outcomes weigh, where these are only some of them
 * @example
 * toScoreParts([{ key: 'on-time', name: 'On time', weight: 8, alignment: 0.2, share: 40 }])[0]?.possible; // 100
 */
export function toScoreParts(
  outcomes: readonly OutcomeScore[],
  totalWeight = outcomes.reduce((sum, { weight }) => sum + weight, 0),
): readonly ScorePart[] {
  return outcomes
    .map((outcome) => ({ ...outcome, possible: (100 * outcome.weight) / totalWeight }))
    .sort((a, b) => b.possible - b.share - (a.possible - a.share) || (a.key < b.key ? -1 : 1));
}

/**
 * All outcomes that are not among the parts, as one: together with these they make the headline, of 100.
 *
 * @param count of all outcomes
 * @returns null where every outcome is among the parts
 */
export function toOtherParts(
  parts: readonly ScorePart[],
  { headline, count }: { headline: number; count: number },
): OtherParts | null {
  if (count <= parts.length) return null;
  const left = (all: number, of: (part: ScorePart) => number) =>
    Math.max(
      0,
      parts.reduce((rest, part) => rest - of(part), all),
    );
  return {
    count: count - parts.length,
    share: left(headline, ({ share }) => share),
    possible: left(100, ({ possible }) => possible),
  };
}
