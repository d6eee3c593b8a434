import { nearlyEqual } from '../numbers.ts';
import { passesGate } from '../reading/pair-gate.ts';
import { overlapOf, pairExposure } from '../reading/overlap.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { DifferingPromises } from '../evidence.ts';
import { explainInconsistentPromise } from './explain-inconsistent-promise.ts';
import { areOpposed } from './opposed-targets.ts';
import {
  evidenceOf,
  pairStake,
  reachedOutcomes,
  type ClashSize,
  type Finding,
  type PairRule,
  type PairVisitor,
} from './rule.ts';
import { asksTheSame, eachOnMetric } from './same-metric.ts';

/** An end of an interval, for a pull that makes a promise of it. */
type End = DifferingPromises['end'];

/**
 * The customer is told two things about one metric: both departments work in the same direction, but
 * promise different ends of it.
 */
export const inconsistentPromise: PairRule = {
  kind: 'pair',
  outcomes: 'reached',
  name: 'inconsistent-promise',
  eachPair(plan, visit) {
    for (const goals of plan.index.metrics()) {
      const promises = goals.filter((goal) => isPromise(goal) && goal.to >= plan.today);
      if (promises.length > 1) eachDiffering(promises, visit);
    }
  },
  eachPairOf(goal, plan, visit) {
    if (isPromise(goal)) eachOnMetric(goal, plan, visit);
  },
  weigh(g, h, { today }, size) {
    if (!isPromise(g) || !isPromise(h) || g.pull !== h.pull) return false;
    const difference = Math.max(differenceAt('low', g, h), differenceAt('high', g, h));
    if (difference === 0 || areOpposed(g, h) || !passesGate(g, h, today)) return false;
    size.tier = 'proven';
    size.stake = pairStake(g, h);
    size.magnitude = Math.min(1, difference);
    size.exposure = pairExposure(g, h);
    size.confidence = 1;
    return true;
  },
  findingOf,
  isUntouched: asksTheSame,
  explain: explainInconsistentPromise,
};

function isPromise({ goal, numbered }: GoalReading): boolean {
  return goal.promise && numbered;
}

/**
 * By how much two promises of the same pull differ at one end, as a share of the larger absolute end; 0
 * where they agree or do not both promise it. A goal that keeps its metric in place promises every end.
 */
function differenceAt(end: End, g: GoalReading, h: GoalReading): number {
  const [one, other] = [g[end], h[end]];
  if (!promisesEnd(end, g) || !promisesEnd(end, h) || nearlyEqual(one, other)) return 0;
  return Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}

function promisesEnd(end: End, goal: GoalReading): boolean {
  return goal.pull !== (end === 'low' ? -1 : 1) && Number.isFinite(goal[end]);
}

/** From one value to the larger ones, so that those who promise the same are not compared each with each. */
function eachDiffering(promises: readonly GoalReading[], visit: PairVisitor): void {
  eachDifferingAt('low', promises, visit);
  eachDifferingAt('high', promises, (g, h) => {
    // Those that differ at the low end as well have been there already.
    if (differenceAt('low', g, h) === 0) visit(g, h);
  });
}

function eachDifferingAt(end: End, promises: readonly GoalReading[], visit: PairVisitor): void {
  const sorted = promises.filter((goal) => promisesEnd(end, goal)).sort((a, b) => a[end] - b[end]);
  let next = 0;
  for (const [i, g] of sorted.entries()) {
    next = Math.max(next, i + 1);
    while (next < sorted.length && nearlyEqual(g[end], sorted[next]?.[end] ?? 0)) next += 1;
    for (let j = next; j < sorted.length; j += 1) {
      const h = sorted[j];
      if (h !== undefined && g.pull === h.pull && differenceAt(end, g, h) > 0) visit(g, h);
    }
  }
}

function findingOf(g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): Finding {
  const goals = [g, h];
  const overlap = overlapOf(goals);
  const promises = (['low', 'high'] as const).flatMap((end): DifferingPromises[] =>
    differenceAt(end, g, h) === 0 ? [] : [{ end, values: [g[end], h[end]] }],
  );
  const { tier, stake, magnitude, exposure, confidence } = size;
  return {
    tier,
    stake,
    magnitude,
    exposure,
    confidence,
    goals: [g.key, h.key],
    outcomes: reachedOutcomes(goals),
    laws: [],
    evidence: evidenceOf(goals, {
      ...(g.goal.metric === undefined ? {} : { metric: g.goal.metric }),
      ...(overlap === undefined ? {} : { overlap }),
      promises,
    }),
  };
}
