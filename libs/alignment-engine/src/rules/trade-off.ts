import { clearlyLess } from '../numbers.ts';
import { gatedPairs } from '../reading/pair-gate.ts';
import { mostSevere } from '../reading/effect-row.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { explainTradeOff } from './explain-trade-off.ts';
import { oppositions, type Opposition } from './opposing-effects.ts';
import { evidenceOf, type Finding, type Rule } from './rule.ts';

/** Below this severity × confidence a trade-off is not worth a card. */
const WORTH_A_CARD = 0.01;

/**
 * What one department does for an outcome, another department's goal undoes. Goals on one metric are
 * left to the rules about targets.
 */
export const tradeOff: Rule = {
  name: 'trade-off',
  *find(plan) {
    const touching = plan.goals.filter(({ effectRow }) => effectRow.cells.length > 0);
    for (const [g, h] of gatedPairs(touching, plan.today, couldBeWorthACard)) {
      const exposure = exposureOf([g, h], plan.scopes);
      if (clearlyLess(mostSevere(g.effectRow, h.effectRow) * exposure, WORTH_A_CARD)) continue;
      const finding = findingOf(g, h, exposure, plan);
      if (!clearlyLess(finding.magnitude * exposure * finding.confidence, WORTH_A_CARD)) yield finding;
    }
  },
  explain: explainTradeOff,
};

function couldBeWorthACard(g: GoalReading, h: GoalReading): boolean {
  if (clearlyLess(mostSevere(g.effectRow, h.effectRow), WORTH_A_CARD)) return false;
  return g.goal.metric === undefined || g.goal.metric !== h.goal.metric;
}

function findingOf(g: GoalReading, h: GoalReading, exposure: number, plan: PlanReading): Finding {
  const all = oppositions(g, h, plan);
  const stated = all.filter((opposition) => opposition.stated);
  const counted = stated.length > 0 ? stated : all;
  const overlap = overlapOf([g, h]);
  return {
    tier: stated.length > 0 ? 'stated' : 'possible',
    goals: [g.key, h.key],
    outcomes: counted.map(({ outcome }) => outcome).sort(),
    laws: [],
    stake: 1,
    magnitude: magnitudeOf(counted),
    exposure,
    confidence: counted[0]?.confidence ?? 0,
    evidence: evidenceOf([g, h], {
      ...(overlap === undefined ? {} : { overlap }),
      effects: all.map(({ outcome, weight, strength, support, denial, stated: isStated }) => ({
        outcome,
        weight,
        strength,
        counted: stated.length === 0 || isStated,
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
