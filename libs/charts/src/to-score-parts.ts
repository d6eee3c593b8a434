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

/**
 * Each outcome's part of the headline beside what it could be at best; the bests add up to 100. Largest loss first,
 * then by key: that is where a manager can win most.
 *
 * @example
 * toScoreParts([{ key: 'on-time', name: 'On time', weight: 8, alignment: 0.2, share: 40 }])[0]?.possible; // 100
 */
export function toScoreParts(outcomes: readonly OutcomeScore[]): readonly ScorePart[] {
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  return outcomes
    .map((outcome) => ({ ...outcome, possible: (100 * outcome.weight) / total }))
    .sort((a, b) => b.possible - b.share - (a.possible - a.share) || (a.key < b.key ? -1 : 1));
}
