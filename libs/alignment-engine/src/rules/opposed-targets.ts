import { clearlyLess } from '../numbers.ts';
import { gatedPairs, passesGate } from '../reading/pair-gate.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Interval, OpposingEffects } from '../evidence.ts';
import { explainOpposedTargets } from './explain-opposed-targets.ts';
import { oppositions, type Opposition } from './opposing-effects.ts';
import { evidenceOf, reachedOutcomes, stakeOf, type ClashSize, type Finding, type PairRule } from './rule.ts';

/** Without a number nobody can tell by how much two directions miss each other. */
const WITHOUT_NUMBERS = { magnitude: 0.5, confidence: 0.6 } as const;

/**
 * Two departments ask of one metric what no value of it can give both, or push it in opposite
 * directions with no number to say where they would meet.
 */
export const opposedTargets: PairRule = {
  kind: 'pair',
  name: 'opposed-targets',
  eachPair(plan, visit) {
    for (const goals of goalsByMetric(plan.goals).values()) {
      for (const [g, h] of gatedPairs(goals, plan.today, isOpposed)) visit(g, h);
    }
  },
  eachPairOf(goal, plan, visit) {
    for (const other of plan.goals) if (other !== goal) visit(goal, other);
  },
  weigh(g, h, plan, size) {
    if (g.goal.metric === undefined || g.goal.metric !== h.goal.metric) return false;
    if (!isOpposed(g, h) || !passesGate(g, h, plan.today)) return false;
    Object.assign(size, sizeOf(g, h), {
      stake: stakeOf(reachedOutcomes([g, h]), plan),
      exposure: exposureOf([g, h], plan.scopes),
    });
    return true;
  },
  findingOf,
  explain: explainOpposedTargets,
};

/**
 * How far apart two intervals lie, in the unit of their metric; 0 if they touch.
 *
 * @example gapBetween({ high: 5 }, { low: 10 }) // 5
 */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(missedBy(a, b), missedBy(b, a));
}

function missedBy({ low }: Interval, { high }: Interval): number {
  return low !== undefined && high !== undefined && clearlyLess(high, low) ? low - high : 0;
}

function isOpposed(g: GoalReading, h: GoalReading): boolean {
  const [a, b] = [g.position, h.position];
  if (a.interval !== undefined && b.interval !== undefined) return gapBetween(a.interval, b.interval) > 0;
  return a.pull * b.pull === -1;
}

function findingOf(g: GoalReading, h: GoalReading, plan: PlanReading, size: Readonly<ClashSize>): Finding {
  const goals = [g, h];
  const outcomes = reachedOutcomes(goals);
  const overlap = overlapOf(goals);
  return {
    ...size,
    goals: [g.key, h.key],
    outcomes,
    laws: [],
    evidence: evidenceOf(goals, {
      ...gapOf(g, h),
      ...(g.goal.metric === undefined ? {} : { metric: g.goal.metric }),
      ...(overlap === undefined ? {} : { overlap }),
      effects: oppositions(g, h, plan).map(asEvidence),
    }),
  };
}

function sizeOf(g: GoalReading, h: GoalReading): Pick<Finding, 'tier' | 'magnitude' | 'confidence'> {
  const { gap } = gapOf(g, h);
  if (gap === undefined) return { tier: 'stated', ...WITHOUT_NUMBERS };
  const aspirational = [g, h].some(({ goal }) => goal.commitment === 'aspirational');
  const span = Math.max(g.position.span ?? 0, h.position.span ?? 0);
  return { tier: aspirational ? 'stated' : 'proven', magnitude: Math.min(1, gap / span), confidence: 1 };
}

function gapOf(g: GoalReading, h: GoalReading): { gap?: number } {
  const [a, b] = [g.position.interval, h.position.interval];
  return a === undefined || b === undefined ? {} : { gap: gapBetween(a, b) };
}

/** The same pair is no trade-off as well: what it does to outcomes is told on this card, uncounted. */
function asEvidence({ outcome, weight, strength, support, denial }: Opposition): OpposingEffects {
  return { outcome, weight, strength, counted: false, support, denial };
}

function goalsByMetric(goals: readonly GoalReading[]): ReadonlyMap<string, readonly GoalReading[]> {
  const grouped = new Map<string, GoalReading[]>();
  for (const goal of goals) {
    if (goal.goal.metric === undefined) continue;
    const group = grouped.get(goal.goal.metric);
    if (group === undefined) grouped.set(goal.goal.metric, [goal]);
    else group.push(goal);
  }
  return grouped;
}
