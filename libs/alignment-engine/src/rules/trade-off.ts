import { clearlyLess, nearlyEqual } from '../numbers.ts';
import { byText } from '../order.ts';
import { passesGate } from '../reading/pair-gate.ts';
import { overlapOf, pairExposure } from '../reading/overlap.ts';
import type { EffectRow } from '../reading/effect-row.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import { explainTradeOff } from './explain-trade-off.ts';
import { eachOpposition, oppositions, type Opposition } from './opposing-effects.ts';
import { standsTheSame } from './same-metric.ts';
import { evidenceOf, type ClashSize, type Finding, type PairRule, type PairVisitor } from './rule.ts';

/** Below this severity × confidence a trade-off is not worth a card. */
const WORTH_A_CARD = 0.01;

/**
 * What one department does for an outcome, another department's goal undoes. Goals on one metric are
 * left to the rules about targets.
 */
export const tradeOff: PairRule = {
  kind: 'pair',
  outcomes: 'opposed',
  name: 'trade-off',
  eachPair(plan, visit) {
    for (const { key } of plan.outcomes) {
      const hurting = plan.index.hurting(key).filter(({ to }) => to >= plan.today);
      for (const helper of plan.index.helping(key)) {
        if (helper.to >= plan.today) eachOpponent(helper, hurting, key, true, visit);
      }
    }
  },
  eachPairOf(goal, { index }, visit) {
    for (const { outcome, support, denial } of goal.effectRow.cells) {
      if (support > 0) eachOpponent(goal, index.hurting(outcome), outcome, true, visit);
      if (denial > 0) eachOpponent(goal, index.helping(outcome), outcome, false, visit);
    }
  },
  weigh(g, h, { today }, size) {
    if ((g.metric === h.metric && g.metric !== -1) || !passesGate(g, h, today)) return false;
    measure(g, h, size);
    size.exposure = pairExposure(g, h);
    size.stake = 1;
    return size.magnitude > 0 && !clearlyLess(size.magnitude * size.exposure * size.confidence, WORTH_A_CARD);
  },
  findingOf,
  isUntouched: standsTheSame,
  explain: explainTradeOff,
};

/**
 * Visits those who work against a goal over an outcome; a pair that opposes over several, at the first of
 * them. Most pairs fall through the first few comparisons of whole numbers.
 */
function eachOpponent(
  goal: GoalReading,
  opponents: readonly GoalReading[],
  outcome: string,
  helps: boolean,
  visit: PairVisitor,
): void {
  const { from, to, department, effectRow, key } = goal;
  for (const other of opponents) {
    if (other.from > to || from > other.to || other.department === department) continue;
    const first = helps
      ? meetFirst(effectRow, other.effectRow, outcome, key < other.key)
      : meetFirst(other.effectRow, effectRow, outcome, other.key < key);
    if (first) visit(goal, other);
  }
}

/** Whether an outcome is the first over which two goals oppose, and if both do both to it, this the way to count. */
function meetFirst(helper: EffectRow, hurter: EffectRow, outcome: string, inOrder: boolean): boolean {
  if (helper.cells.length === 1 && helper.hurt === 0) return true;
  for (let i = 0, j = 0, a = helper.cells[0], b = hurter.cells[0]; a !== undefined && b !== undefined;) {
    const behind = a.place - b.place;
    if (behind === 0) {
      const otherWay = a.denial > 0 && b.support > 0;
      if (a.outcome === outcome) return inOrder || !otherWay;
      if (otherWay || (a.support > 0 && b.denial > 0)) return false;
    }
    if (behind <= 0) a = helper.cells[(i += 1)];
    if (behind >= 0) b = hurter.cells[(j += 1)];
  }
  return false;
}

/** Two ways to count: every outcome, or those that people stated if any is. */
const sum = { stated: false, left: 1, leftOfStated: 1, weight: 0, confidence: 0 };

function measure(g: GoalReading, h: GoalReading, size: ClashSize): void {
  sum.stated = false;
  sum.left = 1;
  sum.leftOfStated = 1;
  sum.weight = -1;
  eachOpposition(g, h, add);
  size.tier = sum.stated ? 'stated' : 'possible';
  // More outcomes hurt more, and never add up to more than 1.
  size.magnitude = 1 - (sum.stated ? sum.leftOfStated : sum.left);
  size.confidence = sum.confidence;
}

function add({ weight, strength, stated, confidence }: Readonly<Opposition>): void {
  const share = weight * strength;
  sum.left *= 1 - share;
  if (stated) sum.leftOfStated *= 1 - share;
  if (sum.stated && !stated) return;
  const first = sum.weight < 0 || (stated && !sum.stated);
  if (first || (share > sum.weight && !nearlyEqual(share, sum.weight))) {
    sum.weight = share;
    sum.confidence = confidence;
  }
  sum.stated ||= stated;
}

function findingOf(g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): Finding {
  const { tier, stake, magnitude, exposure, confidence } = size;
  const effects = oppositions(g, h, ({ stated }) => stated || tier === 'possible');
  const overlap = overlapOf([g, h]);
  return {
    tier,
    stake,
    magnitude,
    exposure,
    confidence,
    goals: [g.key, h.key],
    outcomes: effects.flatMap(({ counted, outcome }) => (counted ? [outcome] : [])).sort(byText),
    laws: [],
    evidence: evidenceOf([g, h], { ...(overlap === undefined ? {} : { overlap }), effects }),
  };
}
