import type { EmphasisGap } from '../advice.ts';

/** The outcome that a department stresses most beyond its weight. */
export function mostOvervalued(gaps: readonly EmphasisGap[]): EmphasisGap | undefined {
  return furthest(gaps, ({ emphasis, weight }) => emphasis - weight);
}

/** The outcome that a department stresses least for its weight. */
export function mostUndervalued(gaps: readonly EmphasisGap[]): EmphasisGap | undefined {
  return furthest(gaps, ({ emphasis, weight }) => weight - emphasis);
}

/** Among equals the first by key: rounding noise does not choose. */
function furthest(gaps: readonly EmphasisGap[], by: (gap: EmphasisGap) => number): EmphasisGap | undefined {
  return gaps.reduce<EmphasisGap | undefined>(
    (best, gap) => (best === undefined || by(gap) - by(best) > 1e-9 ? gap : best),
    undefined,
  );
}
