import type { Goal, Plan } from '../plan.ts';
import { byText } from '../order.ts';
import type { EffectPath } from '../evidence.ts';
import { isAmbiguous, type EffectsByOutcome, type OutcomeEffect } from './goal-effects.ts';
import {
  influencePaths,
  isBetterPath,
  isConfirmedHop,
  type InfluencePath,
  type PathsByOutcome,
} from './influence-paths.ts';

/**
 * What a goal does to outcomes, by its own word (`serves`) or by the influence of its metric, for comparing
 * very many pairs of goals. Goals that move the same metric the same way share one row.
 */
export interface EffectRow {
  /** Every outcome that the goal reaches, also without helping or hurting it; by key. */
  readonly reached: readonly string[];
  /** The largest weight of the outcomes reached; −1 if there are none. */
  readonly stake: number;
  /** One bit an outcome (outcomes beyond 32 share bits): which are helped, and which are hurt. */
  readonly helped: number;
  readonly hurt: number;
  /** The outcomes helped or hurt, in the order of their keys. */
  readonly cells: readonly EffectCell[];
}

/** Help and harm to one outcome, each 0 to 1 and never netted. */
export interface EffectCell {
  readonly outcome: string;
  /** The outcome's place among all outcomes in the order of their keys. */
  readonly place: number;
  readonly weight: number;
  readonly support: number;
  readonly denial: number;
  /** The strongest path each way, as the goal drives it. */
  readonly supportPath: InfluencePath | undefined;
  readonly denialPath: InfluencePath | undefined;
  readonly ambiguous: boolean;
  /** Whether people said it outright. */
  readonly supportStated: boolean;
  readonly denialStated: boolean;
}

const NOWHERE: PathsByOutcome = new Map();
const NOTHING: readonly string[] = [];
const WITHOUT_EFFECT: OutcomeEffect = { support: 0, denial: 0 };

/**
 * Reads the effects of any goal of a plan, whatever its status. A goal that does not move its metric
 * reaches outcomes without helping or hurting them.
 *
 * @param weightOf outcome to its relative weight, in the order of the outcomes' keys
 * @returns a function of a goal and of its drive, which is pull × tightness
 */
export function effectReader(
  influences: Plan['influences'],
  weightOf: ReadonlyMap<string, number>,
): (goal: Pick<Goal, 'metric' | 'serves'>, drive: number) => EffectRow {
  const pathsFrom = influencePaths(influences, new Set(weightOf.keys()));
  const places = new Map([...weightOf.keys()].map((outcome, place) => [outcome, place]));
  const served = (serves: Goal['serves']): readonly string[] => {
    for (const outcome in serves)
      if (weightOf.has(outcome)) return Object.keys(serves).filter((key) => weightOf.has(key));
    return NOTHING;
  };
  const shared = new Map<string, Map<number, EffectRow>>();
  return ({ metric, serves }, drive) => {
    const own = served(serves);
    const known = own.length === 0 ? shared.get(metric ?? '')?.get(drive) : undefined;
    if (known !== undefined) return known;
    const paths = metric === undefined ? NOWHERE : pathsFrom(metric);
    const row = rowOf(reachedBy(paths, own), paths, serves, drive, { places, weightOf });
    // A share of the full drive belongs to one goal's baseline: it will hardly be asked for again.
    if (own.length === 0 && Number.isInteger(drive)) {
      shared.set(metric ?? '', (shared.get(metric ?? '') ?? new Map<number, EffectRow>()).set(drive, row));
    }
    return row;
  };
}

function reachedBy(paths: PathsByOutcome, own: readonly string[]): readonly string[] {
  if (paths.size === 0) return own.length < 2 ? own : [...own].sort(byText);
  return [...new Set([...paths.keys(), ...own])].sort(byText);
}

/** By outcome, in the order of their keys, every outcome that the goal reaches, also with no effect. */
export function effectsIn(row: EffectRow, goal: string): EffectsByOutcome {
  const effects = new Map<string, OutcomeEffect>();
  let next = 0;
  for (const outcome of row.reached) {
    const cell = row.cells[next];
    if (cell?.outcome === outcome) next += 1;
    effects.set(outcome, cell?.outcome === outcome ? effectsOn(cell, goal) : WITHOUT_EFFECT);
  }
  return effects;
}

/** A goal's effects on one outcome. */
export function effectsOn({ support, denial, supportPath, denialPath }: EffectCell, goal: string): OutcomeEffect {
  return {
    support,
    denial,
    ...(supportPath === undefined ? {} : { supportPath: effectPath(goal, supportPath) }),
    ...(denialPath === undefined ? {} : { denialPath: effectPath(goal, denialPath) }),
  };
}

export function effectPath(goal: string, { effect, confidence, hops }: InfluencePath): EffectPath {
  return { goal, effect, direct: hops.length === 0, confidence, hops };
}

interface OutcomesOfPlan {
  readonly places: ReadonlyMap<string, number>;
  readonly weightOf: ReadonlyMap<string, number>;
}

function rowOf(
  reached: readonly string[],
  paths: PathsByOutcome,
  serves: Goal['serves'],
  drive: number,
  { places, weightOf }: OutcomesOfPlan,
): EffectRow {
  const cells: EffectCell[] = [];
  let [stake, helped, hurt] = [-1, 0, 0];
  for (const outcome of reached) {
    const [place, weight] = [places.get(outcome) ?? 0, weightOf.get(outcome) ?? 0];
    stake = Math.max(stake, weight);
    const cell = cellOf(outcome, place, weight, waysTo(paths.get(outcome), drive, serves[outcome]));
    if (cell.support === 0 && cell.denial === 0) continue;
    cells.push(cell);
    if (cell.support > 0) helped |= 1 << (place % 32);
    if (cell.denial > 0) hurt |= 1 << (place % 32);
  }
  return { reached, stake, helped, hurt, cells };
}

/** All ways by which the goal could help or hurt, its own word first. */
function waysTo(paths: ReturnType<PathsByOutcome['get']>, drive: number, served: number | undefined): InfluencePath[] {
  const ways: InfluencePath[] = served === undefined ? [] : [{ effect: served, confidence: 1, hops: [] }];
  if (drive === 0 || paths === undefined) return ways;
  const { helps, hurts } = paths;
  if (helps !== undefined) ways.push(driven(helps, drive));
  if (hurts !== undefined) ways.push(driven(hurts, drive));
  return ways;
}

function driven({ effect, confidence, hops }: InfluencePath, drive: number): InfluencePath {
  return { effect: effect * drive, confidence, hops };
}

function cellOf(outcome: string, place: number, weight: number, ways: readonly InfluencePath[]): EffectCell {
  let supportPath: InfluencePath | undefined;
  let denialPath: InfluencePath | undefined;
  for (const way of ways) {
    if (way.effect > 0 && isBetterPath(way, supportPath)) supportPath = way;
    if (way.effect < 0 && isBetterPath(way, denialPath)) denialPath = way;
  }
  const [support, denial] = [supportPath?.effect ?? 0, Math.abs(denialPath?.effect ?? 0)];
  return {
    outcome,
    place,
    weight,
    support,
    denial,
    supportPath,
    denialPath,
    ambiguous: isAmbiguous({ support, denial }),
    supportStated: supportPath !== undefined && isConfirmedHop(supportPath),
    denialStated: denialPath !== undefined && isConfirmedHop(denialPath),
  };
}
