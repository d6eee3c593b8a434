import { clearlyLess } from '../numbers.ts';
import type { EffectPath } from '../evidence.ts';

/** From this share of the larger on, the smaller of help and harm makes a goal ambiguous. */
const AMBIGUOUS_FROM = 0.2;

/**
 * How far a goal helps and hurts one outcome, each 0 to 1 and never netted: the evidence for and
 * against is kept apart (Giorgini, Mylopoulos, Nicchiarelli, Sebastiani, ER 2002).
 */
export interface OutcomeEffect {
  readonly support: number;
  readonly denial: number;
  readonly supportPath?: EffectPath;
  readonly denialPath?: EffectPath;
}

/** By outcome, in the order of their keys, every outcome that the goal reaches, also with no effect. */
export type EffectsByOutcome = ReadonlyMap<string, OutcomeEffect>;

/** Whether a goal helps and hurts the outcome to so like a degree that its sum says nothing. */
export function isAmbiguous({ support, denial }: Pick<OutcomeEffect, 'support' | 'denial'>): boolean {
  const less = Math.min(support, denial);
  return less > 0 && !clearlyLess(less, AMBIGUOUS_FROM * Math.max(support, denial));
}
