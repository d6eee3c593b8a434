export interface BulletInput {
  /** 0 to 1 of the way to the committed target; missing where it cannot be told. */
  readonly progress?: number | null | undefined;
  readonly expected?: number | null | undefined;
  /** Where the stretch target lies on that way: 1.2 is 20 % beyond it. */
  readonly stretchAt?: number | null | undefined;
  /** 0 to 1 of the way to the stretch target. */
  readonly stretchProgress?: number | null | undefined;
}

/** Places on the bar, in percent of its width. */
export interface Bullet {
  readonly covered: number | null;
  readonly expected: number | null;
  readonly committed: number;
  readonly stretch: number | null;
}

/** Stretch targets further out than this are drawn at the end of the bar. */
const FURTHEST = 2;

/**
 * How far beyond the committed targets the bars of a list reach, so that all have one scale.
 *
 * @returns 1 (nobody has a stretch target) to 2
 */
export function bulletEnd(rows: readonly Pick<BulletInput, 'stretchAt'>[]): number {
  return Math.min(FURTHEST, Math.max(1, ...rows.map(({ stretchAt }) => stretchAt ?? 1)));
}

/**
 * A goal as a bullet bar: how far it has come, how far it should have, and where its targets lie.
 *
 * @param end where the bar ends, as a share of the way to the committed target
 * @example
 * toBullet({ progress: 0.5, expected: 0.6, stretchAt: 1.25 }, 1.25);
 * // { covered: 40, expected: 48, committed: 80, stretch: 100 }
 */
export function toBullet({ progress, expected, stretchAt, stretchProgress }: BulletInput, end: number): Bullet {
  const place = (share: number) => Math.round((1000 * Math.min(share, end)) / end) / 10;
  // Progress ends at the committed target; beyond it, the way to the stretch target tells.
  const beyond = (stretchProgress ?? 0) * (stretchAt ?? 0);
  return {
    covered: progress == null ? null : place(progress < 1 ? progress : Math.max(progress, beyond)),
    expected: expected == null ? null : place(expected),
    committed: place(1),
    stretch: stretchAt == null ? null : place(stretchAt),
  };
}
