import { clearlyLess } from '../numbers.ts';
import { passesGate } from '../reading/pair-gate.ts';
import { overlapOf, pairExposure } from '../reading/overlap.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { Interval } from '../evidence.ts';
import { explainOpposedTargets } from './explain-opposed-targets.ts';
import { oppositions } from './opposing-effects.ts';
import {
  evidenceOf,
  pairStake,
  reachedOutcomes,
  type ClashSize,
  type Finding,
  type PairRule,
  type PairVisitor,
} from './rule.ts';
import { eachApart } from './pairs-apart.ts';
import { asksTheSame, eachOnMetric, isAmbition } from './same-metric.ts';

/** Without a number nobody can tell by how much two directions miss each other. */
const WITHOUT_NUMBERS = { magnitude: 0.5, confidence: 0.6 } as const;

/**
 * Two departments ask of one metric what no value of it can give both, or push it in opposite
 * directions with no number to say where they would meet.
 */
export const opposedTargets: PairRule = {
  kind: 'pair',
  outcomes: 'reached',
  name: 'opposed-targets',
  eachPair(plan, visit) {
    for (const goals of plan.index.metrics()) {
      const current = goals.filter(({ to }) => to >= plan.today);
      eachApart(current, visit);
      eachPullApart(current, visit);
    }
  },
  eachPairOf: eachOnMetric,
  weigh(g, h, { today }, size) {
    if (!areOpposed(g, h) || !passesGate(g, h, today)) return false;
    const numbered = g.numbered && h.numbered;
    size.tier = !numbered || isAmbition(g) || isAmbition(h) ? 'stated' : 'proven';
    size.stake = pairStake(g, h);
    size.magnitude = numbered ? gapInSpans(g, h) : WITHOUT_NUMBERS.magnitude;
    size.exposure = pairExposure(g, h);
    size.confidence = numbered ? 1 : WITHOUT_NUMBERS.confidence;
    return true;
  },
  findingOf,
  isUntouched: asksTheSame,
  explain: explainOpposedTargets,
};

/**
 * How far apart two intervals lie, in the unit of their metric; 0 if they touch.
 *
 * @example gapBetween({ high: 5 }, { low: 10 }) // 5
 */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(missedBy(a.low ?? -Infinity, b.high ?? Infinity), missedBy(b.low ?? -Infinity, a.high ?? Infinity));
}

/** Whether two goals on one metric ask for what no value of it can give both. */
export function areOpposed(g: GoalReading, h: GoalReading): boolean {
  if (g.numbered && h.numbered) return clearlyLess(h.high, g.low) || clearlyLess(g.high, h.low);
  return g.pull * h.pull === -1;
}

function gapOf(g: GoalReading, h: GoalReading): number {
  // Of two intervals that lie apart, only one is above the other.
  return missedBy(g.low, h.high) || missedBy(h.low, g.high);
}

function missedBy(low: number, high: number): number {
  return clearlyLess(high, low) ? low - high : 0;
}

/** The gap as a share of the longer way that either goal goes, at most 1. */
function gapInSpans(g: GoalReading, h: GoalReading): number {
  const share = gapOf(g, h) / (g.span > h.span ? g.span : h.span);
  return share < 1 ? share : 1;
}

/** Opposite pulls of which at least one has no number. */
function eachPullApart(goals: readonly GoalReading[], visit: PairVisitor): void {
  const unnumbered = goals.filter(({ numbered, pull }) => !numbered && pull !== 0);
  if (unnumbered.length === 0) return;
  const numbered = { up: goals.filter(numberedWith(1)), down: goals.filter(numberedWith(-1)) };
  const down = unnumbered.filter(({ pull }) => pull === -1);
  for (const g of unnumbered) {
    if (g.pull === 1) for (const h of down) visit(g, h);
    for (const h of g.pull === 1 ? numbered.down : numbered.up) visit(g, h);
  }
}

function numberedWith(pull: 1 | -1): (goal: GoalReading) => boolean {
  return (goal) => goal.numbered && goal.pull === pull;
}

function findingOf(g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): Finding {
  const goals = [g, h];
  const overlap = overlapOf(goals);
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
      ...(g.numbered && h.numbered ? { gap: gapOf(g, h) } : {}),
      ...(g.goal.metric === undefined ? {} : { metric: g.goal.metric }),
      ...(overlap === undefined ? {} : { overlap }),
      // The same pair is no trade-off as well: what it does to outcomes is told on this card, uncounted.
      effects: oppositions(g, h, () => false),
    }),
  };
}
