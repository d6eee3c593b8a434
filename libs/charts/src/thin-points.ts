/** A chart is some 1,200 pixels wide: more points than this are not seen, only paid for. */
export const MOST_POINTS = 1_200;

type Value = number | null | undefined;

/**
 * At most `most` of the points, in their order, always with the first and the last. The others are cut into equal
 * stretches, of which the least and the greatest value of each line are kept: a spike of a single day stays a spike.
 * After Jugel, Jerzak, Hackenbroich, Markl, “M4: A Visualization-Oriented Time Series Data Aggregation” (VLDB 2014).
 *
 * @param valuesOf what is drawn of a point, one number a line; nothing where the line has a gap
 * @example
 * thinPoints([1, 1, 9, 1, 1, 1], (value) => [value], 4); // [1, 1, 9, 1]
 */
export function thinPoints<Point>(
  points: readonly Point[],
  valuesOf: (point: Point) => readonly Value[],
  most: number = MOST_POINTS,
): readonly Point[] {
  const [first] = points;
  if (points.length <= most || first === undefined) return points;
  const lines = valuesOf(first).length;
  const stretches = Math.max(1, Math.floor((most - 2) / (2 * Math.max(1, lines))));
  const inner = points.length - 2;
  const kept = new Set([0, points.length - 1]);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = 1 + Math.floor((stretch * inner) / stretches);
    const to = 1 + Math.floor(((stretch + 1) * inner) / stretches);
    for (const place of extremes(points.slice(from, to).map(valuesOf), lines)) kept.add(from + place);
  }
  return [...kept]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const point = points[place];
      return point === undefined ? [] : [point];
    });
}

/** The places of the least and the greatest value of each line. */
function extremes(values: readonly (readonly Value[])[], lines: number): readonly number[] {
  return Array.from({ length: lines }, (_, line) => {
    let [low, high] = [-1, -1];
    for (const [place, { [line]: value }] of values.entries()) {
      if (value == null) continue;
      if (low < 0 || value < (values[low]?.[line] ?? 0)) low = place;
      if (high < 0 || value > (values[high]?.[line] ?? 0)) high = place;
    }
    return [low, high];
  })
    .flat()
    .filter((place) => place >= 0);
}
