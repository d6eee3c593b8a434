import { nearlyEqual } from '../numbers.ts';
import { byText } from '../order.ts';
import type { Influence } from '../plan.ts';
import type { EffectHop } from '../evidence.ts';

/** Longer chains of influence are guesswork: the cross-impact method stops there too. */
const MOST_HOPS = 3;
/** Weight of each further hop (Weitz, Carlsen, Nilsson, Skånberg 2018). */
const FURTHER_HOP = 0.5;
/** Confidence in an influence that nobody has confirmed. */
const UNCONFIRMED = 0.6;

/** One way from a metric to an outcome; `effect` is what one step up of the metric does to it. */
export interface InfluencePath {
  readonly effect: number;
  readonly confidence: number;
  readonly hops: readonly EffectHop[];
}

/** The strongest ways by which a rising metric helps and hurts one outcome; at least one is there. */
export interface StrongestPaths {
  readonly helps?: InfluencePath;
  readonly hurts?: InfluencePath;
}

export type PathsByOutcome = ReadonlyMap<string, StrongestPaths>;

/**
 * Where a metric's influence leads: the strongest helping and hurting path to every outcome within
 * three hops, no metric twice. Worked out once a metric, and only for metrics that are asked for.
 */
export function influencePaths(
  influences: readonly Influence[],
  outcomes: ReadonlySet<string>,
): (metric: string) => PathsByOutcome {
  const hopsFrom = groupHops(influences);
  const known = new Map<string, PathsByOutcome>();
  return (metric) => {
    const before = known.get(metric);
    if (before !== undefined) return before;
    const found = strongestFrom(metric, hopsFrom, outcomes);
    known.set(metric, found);
    return found;
  };
}

/** Confidence in two paths together, 0 to 1: each distinct influence counts once. */
export function jointConfidence(a: InfluencePath, b: InfluencePath): number {
  if (a.confidence === 1) return b.confidence;
  let confidence = a.confidence;
  for (const hop of b.hops) if (!hop.confirmed && !a.hops.includes(hop)) confidence *= UNCONFIRMED;
  return confidence;
}

/**
 * Which of two ways of the same sign to name as the best: the stronger; among equals one confirmed
 * hop, then the surer, then the shorter, then the first by name.
 */
export function isBetterPath(candidate: InfluencePath, best: InfluencePath | undefined): boolean {
  if (best === undefined) return true;
  if (!nearlyEqual(candidate.effect, best.effect)) return isStronger(candidate, best);
  if (isConfirmedHop(candidate) !== isConfirmedHop(best)) return isConfirmedHop(candidate);
  if (!nearlyEqual(candidate.confidence, best.confidence)) return candidate.confidence > best.confidence;
  if (candidate.hops.length !== best.hops.length) return candidate.hops.length < best.hops.length;
  return isBefore(candidate.hops, best.hops);
}

/** Of two effects of the same sign. */
function isStronger({ effect }: InfluencePath, { effect: other }: InfluencePath): boolean {
  return effect > 0 ? effect > other : effect < other;
}

/** Whether people said it outright: the goal itself, or one influence that they confirmed. */
export function isConfirmedHop(path: Pick<InfluencePath, 'hops'>): boolean {
  const first = path.hops[0];
  return first === undefined || (path.hops.length === 1 && first.confirmed);
}

function groupHops(influences: readonly Influence[]): ReadonlyMap<string, readonly EffectHop[]> {
  const sorted = [...influences].sort(
    (a, b) =>
      byText(a.from, b.from) || byText(a.to, b.to) || a.effect - b.effect || Number(b.confirmed) - Number(a.confirmed),
  );
  const grouped = new Map<string, EffectHop[]>();
  for (const { from, to, effect, confirmed, because } of sorted) {
    const hop = { from, to, effect, confirmed, ...(because === undefined ? {} : { because }) };
    const group = grouped.get(from);
    if (group === undefined) grouped.set(from, [hop]);
    else group.push(hop);
  }
  return grouped;
}

function strongestFrom(
  metric: string,
  hopsFrom: ReadonlyMap<string, readonly EffectHop[]>,
  outcomes: ReadonlySet<string>,
): PathsByOutcome {
  const strongest = new Map<string, { helps?: InfluencePath; hurts?: InfluencePath }>();
  const trail: EffectHop[] = [];
  // In a dense web of influences most paths lose, so the trail is copied only for one that wins.
  const current = { effect: 0, confidence: 1, hops: trail };
  const walk = (at: string, product: number, sureness: number): void => {
    for (const hop of hopsFrom.get(at) ?? []) {
      const effect = product * hop.effect * (trail.length === 0 ? 1 : FURTHER_HOP);
      const confidence = hop.confirmed ? sureness : sureness * UNCONFIRMED;
      trail.push(hop);
      if (outcomes.has(hop.to)) {
        const side = effect > 0 ? 'helps' : 'hurts';
        const best = strongest.get(hop.to);
        current.effect = effect;
        current.confidence = confidence;
        if (isBetterPath(current, best?.[side])) {
          strongest.set(hop.to, { ...best, [side]: { ...current, hops: [...trail] } });
        }
      } else if (trail.length < MOST_HOPS && trail.every(({ from }) => from !== hop.to))
        walk(hop.to, effect, confidence);
      trail.pop();
    }
  };
  walk(metric, 1, 1);
  return strongest;
}

/** By the names of what each leads through; both are of one length. */
function isBefore(hops: readonly EffectHop[], others: readonly EffectHop[]): boolean {
  for (const [i, { to }] of hops.entries()) {
    const other = others[i]?.to ?? '';
    if (to !== other) return to < other;
  }
  return false;
}
