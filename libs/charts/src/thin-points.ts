/** More points than this are not seen, only paid for: a chart is some 1,000 pixels wide. */
export const MOST_POINTS = 500;

/**
 * At most `most` of the points, evenly spread, always with the first and the last.
 *
 * @example
 * thinPoints([1, 2, 3, 4, 5], 3); // [1, 3, 5]
 */
export function thinPoints<Point>(points: readonly Point[], most: number = MOST_POINTS): readonly Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]).filter(
    (point): point is Point => point !== undefined,
  );
}
