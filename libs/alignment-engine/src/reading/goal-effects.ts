import { clearlyLess } from '../numbers.ts';
import { byText } from '../order.ts';
import type { Goal } from '../plan.ts';
import type { EffectPath, GoalPosition } from '../evidence.ts';
import { isBetterPath, type InfluencePath, type PathsByOutcome } from './influence-paths.ts';

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

/**
 * A goal's effects on all outcomes that it reaches, by its own word (`serves`) or by the influence of
 * its metric. A goal that does not move its metric reaches outcomes without helping or hurting them.
 *
 * @param paths where the goal's metric leads; empty without a metric
 * @param outcomes keys of all outcomes; others are ignored
 */
export function goalEffects(
  goal: Pick<Goal, 'key' | 'serves'>,
  position: Pick<GoalPosition, 'pull' | 'tightness'>,
  paths: PathsByOutcome,
  outcomes: ReadonlySet<string>,
): EffectsByOutcome {
  const reached = new Set([...paths.keys(), ...Object.keys(goal.serves).filter((outcome) => outcomes.has(outcome))]);
  const effects = new Map<string, OutcomeEffect>();
  for (const outcome of [...reached].sort(byText)) {
    const { helps, hurts } = paths.get(outcome) ?? {};
    const drive = position.pull * position.tightness;
    const ways = [helps, hurts].flatMap((path) => (path === undefined || drive === 0 ? [] : [driven(path, drive)]));
    effects.set(outcome, outcomeEffect(goal.key, ways, goal.serves[outcome]));
  }
  return effects;
}

/** Whether a goal helps and hurts the outcome to so like a degree that its sum says nothing. */
export function isAmbiguous({ support, denial }: Pick<OutcomeEffect, 'support' | 'denial'>): boolean {
  const less = Math.min(support, denial);
  return less > 0 && !clearlyLess(less, AMBIGUOUS_FROM * Math.max(support, denial));
}

function driven(path: InfluencePath, drive: number): InfluencePath {
  return { ...path, effect: path.effect * drive };
}

function outcomeEffect(goal: string, ways: readonly InfluencePath[], served: number | undefined): OutcomeEffect {
  const all = served === undefined ? ways : [{ effect: served, confidence: 1, hops: [] }, ...ways];
  const support = strongest(all.filter(({ effect }) => effect > 0));
  const denial = strongest(all.filter(({ effect }) => effect < 0));
  return {
    support: support?.effect ?? 0,
    denial: Math.abs(denial?.effect ?? 0),
    ...(support === undefined ? {} : { supportPath: asEffectPath(goal, support) }),
    ...(denial === undefined ? {} : { denialPath: asEffectPath(goal, denial) }),
  };
}

function strongest(paths: readonly InfluencePath[]): InfluencePath | undefined {
  return paths.reduce<InfluencePath | undefined>((best, path) => (isBetterPath(path, best) ? path : best), undefined);
}

function asEffectPath(goal: string, { effect, confidence, hops }: InfluencePath): EffectPath {
  return { goal, effect, direct: hops.length === 0, confidence, hops };
}
