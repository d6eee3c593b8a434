import type { EffectsByOutcome, OutcomeEffect } from './goal-effects.ts';
import { isAmbiguous } from './goal-effects.ts';

/**
 * A goal's effects as plain numbers, for comparing very many pairs of goals: only outcomes that it helps
 * or hurts, in the order of their keys.
 */
export interface EffectRow {
  /** One bit an outcome (outcomes beyond 32 share bits): which are helped, and which are hurt. */
  readonly helped: number;
  readonly hurt: number;
  readonly cells: readonly EffectCell[];
}

interface EffectCell {
  /** The outcome's place among all outcomes. */
  readonly outcome: number;
  readonly weight: number;
  readonly support: number;
  readonly denial: number;
  /** At most so sure can anything be that rests on the effect. */
  readonly surest: number;
}

/**
 * @param places outcome to its place among all outcomes in the order of their keys
 * @param weights outcome to its relative weight
 */
export function effectRow(
  effects: EffectsByOutcome,
  places: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): EffectRow {
  const cells = [...effects].flatMap(([key, effect]) => {
    const [outcome = 0, weight = 0] = [places.get(key), weights.get(key)];
    const { support, denial } = effect;
    return support + denial === 0 ? [] : [{ outcome, weight, support, denial, surest: surestOf(effect) }];
  });
  const bitsOf = (counts: (cell: EffectCell) => boolean): number =>
    cells.filter(counts).reduce((bits, { outcome }) => bits | (1 << (outcome % 32)), 0);
  return { helped: bitsOf(({ support }) => support > 0), hurt: bitsOf(({ denial }) => denial > 0), cells };
}

/**
 * The most that severity × confidence of a trade-off between two goals can be where they meet all the
 * time and everywhere; 0 if they do not oppose.
 */
export function mostSevere(a: EffectRow, b: EffectRow): number {
  if (((a.helped & b.hurt) | (a.hurt & b.helped)) === 0) return 0;
  let spared = 1;
  let surest = 0;
  // Both rows are in the order of outcomes, so one walk along them finds all that they have in common.
  for (let i = 0, j = 0, mine = a.cells[0], other = b.cells[0]; mine !== undefined && other !== undefined;) {
    if (mine.outcome === other.outcome) {
      const strength = Math.max(mine.support * other.denial, mine.denial * other.support);
      spared *= 1 - mine.weight * strength;
      if (strength > 0) surest = Math.max(surest, Math.min(mine.surest, other.surest));
    }
    const behind = mine.outcome - other.outcome;
    if (behind <= 0) mine = a.cells[(i += 1)];
    if (behind >= 0) other = b.cells[(j += 1)];
  }
  return (1 - spared) * surest;
}

function surestOf(effect: OutcomeEffect): number {
  const sure = Math.max(effect.supportPath?.confidence ?? 0, effect.denialPath?.confidence ?? 0);
  return isAmbiguous(effect) ? sure / 2 : sure;
}
