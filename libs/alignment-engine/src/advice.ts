import type { EffectPath, GoalPosition, LawClash, Obstacles, Overlap, StaffingGap } from './evidence.ts';
import type { IsoDate } from './plan.ts';
import type { ConflictRule } from './report.ts';

export type AdviceRule =
  | 'impossible-target'
  | 'inner-conflict'
  | 'contradictory-laws'
  | 'duplicate-effort'
  | 'priority-mismatch'
  | 'uncovered-outcome'
  | 'orphan-goal'
  | 'vague-goal'
  | 'unbacked-dependence'
  | 'ambiguous-effect'
  | 'conditional-plan'
  | 'unstaffed-promise'
  | 'broken-promise'
  | 'differing-authority'
  | 'missing-authority'
  | 'uncarried-story';

/** Worth knowing, though nobody is in anybody's way. */
export interface Advice {
  readonly rule: AdviceRule;
  /** Keys, sorted. */
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  /** The promise that it is about. */
  readonly promise?: string;
  /** 0 to 1. */
  readonly severity: number;
  /** One short line for lists. */
  readonly headline: string;
  /** One or two sentences for a department head: what is so, and what to do about it. */
  readonly explanation: string;
  readonly evidence: AdviceEvidence;
}

/** The facts behind a piece of advice. A part that the rule does not use is missing. */
export interface AdviceEvidence {
  readonly positions?: readonly GoalPosition[];
  readonly overlap?: Overlap;
  readonly clash?: LawClash;
  /** Laws, facts and bounds that contradict each other. */
  readonly contradiction?: Obstacles;
  readonly metric?: string;
  /** What a goal does not say, in a fixed order. */
  readonly missing?: readonly GoalPart[];
  /** Which rules could not look at the goal for that reason. */
  readonly unchecked?: readonly ConflictRule[];
  /** How far a department's emphasis is from the customers' weights; both normalised to sum 1, by outcome. */
  readonly emphasis?: readonly EmphasisGap[];
  readonly dependence?: Dependence;
  readonly support?: EffectPath;
  readonly denial?: EffectPath;
  readonly boundary?: FactBoundary;
  readonly staffing?: StaffingGap;
  readonly kept?: BrokenPromise;
  /** What two departments say about the same authority, in the order of the departments. */
  readonly authorities?: readonly StatedAuthority[];
  readonly needed?: NeededAuthority;
  readonly story?: StoryHoles;
}

/** How a promise was kept last, in per cent. */
export interface BrokenPromise {
  readonly on: IsoDate;
  readonly kept: number;
  readonly promised: number;
}

/** What a department’s front line may do without asking. */
export interface StatedAuthority {
  readonly authority: string;
  readonly department: string;
  readonly what: string;
  readonly upTo?: number;
  readonly unit?: string;
}

/** An authority that a goal needs, and since when nobody holds it. */
export interface NeededAuthority {
  readonly what: string;
  /** The first day to come on which nobody holds it. */
  readonly from: IsoDate;
  /** Of so many days to come nobody holds it on so many; missing where the goal has no end. */
  readonly days?: number;
  readonly ofDays?: number;
}

/** Parts of an outcome’s story that nobody carries. */
export interface StoryHoles {
  /** Keys, sorted. */
  readonly parts: readonly string[];
  readonly ofParts: number;
}

export type GoalPart = 'metric' | 'direction' | 'number' | 'baseline' | 'due' | 'owner' | 'outcome';

export interface EmphasisGap {
  readonly outcome: string;
  readonly emphasis: number;
  readonly weight: number;
}

/** What ties a goal's metric to one that another department moves. */
export interface Dependence {
  readonly metric: string;
  readonly drivenBy: string;
  readonly controlledBy: string;
  /** Of an influence, in [−1, 1]; 1 for a law. */
  readonly effect: number;
  /** False: an influence that nobody has confirmed. */
  readonly confirmed: boolean;
  readonly law?: string;
  readonly because?: string;
}

/** How far a fact may go before the plan no longer holds. */
export interface FactBoundary {
  readonly metric: string;
  readonly value: number;
  readonly mayReach: number;
  readonly boundary: number;
}
