import { clearlyLess } from '../numbers.ts';
import { gatedPairs, passesGate } from '../reading/pair-gate.ts';
import { mostSevere } from '../reading/effect-row.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { explainTradeOff } from './explain-trade-off.ts';
import { oppositions, type Opposition } from './opposing-effects.ts';
import { evidenceOf, type ClashSize, type Finding, type PairRule } from './rule.ts';

/** Below this severity × confidence a trade-off is not worth a card. */
const WORTH_A_CARD = 0.01;

/**
 * What one department does for an outcome, another department's goal undoes. Goals on one metric are
 * left to the rules about targets.
 */
export const tradeOff: PairRule = {
  kind: 'pair',
  name: 'trade-off',
  eachPair(plan, visit) {
    const touching = plan.goals.filter(({ effectRow }) => effectRow.cells.length > 0);
    for (const [g, h] of gatedPairs(touching, plan.today, couldBeWorthACard)) visit(g, h);
  },
  eachPairOf(goal, plan, visit) {
    for (const other of plan.goals) if (other !== goal) visit(goal, other);
  },
  weigh(g, h, plan, size) {
    if (!couldBeWorthACard(g, h) || !passesGate(g, h, plan.today)) return false;
    const exposure = exposureOf([g, h], plan.scopes);
    const { stated, counted } = counting(g, h, plan);
    Object.assign(size, {
      tier: stated ? 'stated' : 'possible',
      stake: 1,
      magnitude: magnitudeOf(counted),
      exposure,
      confidence: counted[0]?.confidence ?? 0,
    });
    return !clearlyLess(size.magnitude * exposure * size.confidence, WORTH_A_CARD);
  },
  findingOf,
  explain: explainTradeOff,
};

function couldBeWorthACard(g: GoalReading, h: GoalReading): boolean {
  if (clearlyLess(mostSevere(g.effectRow, h.effectRow), WORTH_A_CARD)) return false;
  return g.goal.metric === undefined || g.goal.metric !== h.goal.metric;
}

function counting(g: GoalReading, h: GoalReading, plan: PlanReading) {
  const all = oppositions(g, h, plan);
  const stated = all.filter((opposition) => opposition.stated);
  return { all, stated: stated.length > 0, counted: stated.length > 0 ? stated : all };
}

function findingOf(g: GoalReading, h: GoalReading, plan: PlanReading, size: Readonly<ClashSize>): Finding {
  const { all, stated, counted } = counting(g, h, plan);
  const overlap = overlapOf([g, h]);
  return {
    ...size,
    goals: [g.key, h.key],
    outcomes: counted.map(({ outcome }) => outcome).sort(),
    laws: [],
    evidence: evidenceOf([g, h], {
      ...(overlap === undefined ? {} : { overlap }),
      effects: all.map(({ outcome, weight, strength, support, denial, stated: isStated }) => ({
        outcome,
        weight,
        strength,
        counted: !stated || isStated,
        support,
        denial,
      })),
    }),
  };
}

/** 1 − Π (1 − weight × strength): more outcomes hurt more, and never add up to more than 1. */
function magnitudeOf(counted: readonly Opposition[]): number {
  return 1 - counted.reduce((left, { weight, strength }) => left * (1 - weight * strength), 1);
}
