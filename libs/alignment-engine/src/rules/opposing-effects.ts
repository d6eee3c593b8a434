import { nearlyEqual } from '../numbers.ts';
import { confidenceIn, isConfirmedHop } from '../reading/influence-paths.ts';
import { isAmbiguous, type OutcomeEffect } from '../reading/goal-effects.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { EffectPath } from '../evidence.ts';

/** An outcome that one goal helps and the other hurts. */
export interface Opposition {
  readonly outcome: string;
  readonly weight: number;
  /** Support × denial, 0 to 1. */
  readonly strength: number;
  readonly support: EffectPath;
  readonly denial: EffectPath;
  /** Both ways are one confirmed hop, and neither goal is ambiguous on the outcome. */
  readonly stated: boolean;
  /** Of both ways together, 0 to 1. */
  readonly confidence: number;
}

/** Every outcome over which two goals work against each other, strongest weight × strength first. */
export function oppositions(g: GoalReading, h: GoalReading, plan: PlanReading): Opposition[] {
  const found: Opposition[] = [];
  for (const [outcome, ofG] of g.effects) {
    const ofH = h.effects.get(outcome);
    if (ofH === undefined) continue;
    const opposition = strongerOf(opposing(outcome, ofG, ofH, plan), opposing(outcome, ofH, ofG, plan));
    if (opposition !== undefined) found.push(opposition);
  }
  // The effects of a goal are in the order of outcome keys, and sorting keeps that order among equals.
  return found.sort((a, b) => {
    const [ofA, ofB] = [a.weight * a.strength, b.weight * b.strength];
    return nearlyEqual(ofA, ofB) ? 0 : ofB - ofA;
  });
}

function opposing(
  outcome: string,
  helper: OutcomeEffect,
  hurter: OutcomeEffect,
  plan: PlanReading,
): Opposition | undefined {
  const { supportPath: support } = helper;
  const { denialPath: denial } = hurter;
  const strength = helper.support * hurter.denial;
  if (support === undefined || denial === undefined || strength === 0) return undefined;
  const ambiguous = isAmbiguous(helper) || isAmbiguous(hurter);
  return {
    outcome,
    weight: plan.weightOf.get(outcome) ?? 0,
    strength,
    support,
    denial,
    stated: !ambiguous && isConfirmedHop(support) && isConfirmedHop(denial),
    confidence: confidenceIn([...support.hops, ...denial.hops]) * (ambiguous ? 0.5 : 1),
  };
}

function strongerOf(one: Opposition | undefined, other: Opposition | undefined): Opposition | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (!nearlyEqual(one.strength, other.strength)) return one.strength > other.strength ? one : other;
  if (one.stated !== other.stated) return one.stated ? one : other;
  return other.confidence > one.confidence ? other : one;
}
