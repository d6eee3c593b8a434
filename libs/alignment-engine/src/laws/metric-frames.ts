import type { Constraint } from './constraint.ts';

/**
 * Where each metric's values lie and how wide apart, so that a solver of linear programs sees numbers near
 * 1 whether a metric counts shares or millions: value = middle + width × y.
 */
export interface Frames {
  middle(metric: string): number;
  width(metric: string): number;
  /** The value that y stands for. */
  of(metric: string, y: number): number;
}

interface Frame {
  readonly middle: number;
  readonly width: number;
}

/** A metric whose values all coincide is taken to vary by this share of them. */
const WIDTH_OF_A_POINT = 0.1;
/** Passes along chains of laws, to guess the width of metrics that only laws speak of. */
const PASSES = 4;

export function framesOf(metrics: readonly string[], constraints: readonly Constraint[]): Frames {
  const frames = new Map<string, Frame>();
  for (const [metric, points] of pointsOf(constraints)) {
    const frame = frameAround(points);
    // A floor of 0 alone says nothing about how large a metric is; the laws around it may.
    if (frame.width > 0) frames.set(metric, frame);
  }
  for (let pass = 0; pass < PASSES && frames.size < metrics.length; pass += 1) guessFromLaws(constraints, frames);
  const frameOf = (metric: string): Frame => frames.get(metric) ?? { middle: 0, width: 1 };
  return {
    middle: (metric) => frameOf(metric).middle,
    width: (metric) => frameOf(metric).width,
    of: (metric, y) => frameOf(metric).middle + frameOf(metric).width * y,
  };
}

interface Points {
  low: number;
  high: number;
  unit: number;
}

/** What constraints on one metric alone say about its values. */
function pointsOf(constraints: readonly Constraint[]): Map<string, Points> {
  const points = new Map<string, Points>();
  for (const { low, high, terms, gives } of constraints) {
    const [[metric, coefficient] = ['', 0], another] = terms;
    if (coefficient === 0 || another !== undefined) continue;
    const at = points.get(metric) ?? { low: Infinity, high: -Infinity, unit: 0 };
    for (const end of [low / coefficient, high / coefficient].filter(Number.isFinite)) {
      at.low = Math.min(at.low, end);
      at.high = Math.max(at.high, end);
    }
    at.unit = Math.max(at.unit, Math.abs((gives?.unit ?? 0) / coefficient));
    if (at.low <= at.high) points.set(metric, at);
  }
  return points;
}

function frameAround({ low, high, unit }: Points): Frame {
  const middle = low + (high - low) / 2;
  return { middle, width: Math.max(high - low, unit) || WIDTH_OF_A_POINT * Math.abs(middle) };
}

/** A metric known only through laws varies as much as they let through. */
function guessFromLaws(constraints: readonly Constraint[], frames: Map<string, Frame>): void {
  for (const { terms } of constraints) {
    const known = terms.filter(([metric]) => frames.has(metric));
    if (known.length === 0) continue;
    const reach = Math.max(...known.map(([metric, a]) => Math.abs(a) * (frames.get(metric)?.width ?? 0)));
    for (const [metric, coefficient] of terms) {
      if (!frames.has(metric)) frames.set(metric, { middle: 0, width: reach / Math.abs(coefficient) || 1 });
    }
  }
}
