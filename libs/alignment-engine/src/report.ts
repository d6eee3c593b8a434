import type { Advice, AdviceRule } from './advice.ts';
import type { EffectPath, Evidence } from './evidence.ts';
import type { IsoDate } from './plan.ts';

/** What the engine finds in a plan on a day. Numbers are exact; `roundForOutput` rounds them at the edge. */
export interface Report {
  readonly asOf: IsoDate;
  /** By tier, then severity × confidence, then id. */
  readonly conflicts: readonly Conflict[];
  /** By severity, then rule, then goals. */
  readonly advice: readonly Advice[];
  readonly alignment: Alignment;
  /** Where looking had to stop so that an answer comes in bounded time; empty for every usual plan. */
  readonly truncated: readonly Truncation[];
}

/** Something that the report leaves out, and why. */
export interface Truncation {
  readonly rule: ConflictRule | AdviceRule;
  /** The metrics, outcomes or goals concerned; keys, sorted. */
  readonly about: readonly string[];
  /** In words, with the number shown and, if it is known, the number found. */
  readonly explanation: string;
}

export type ConflictRule =
  | 'opposed-targets'
  | 'inconsistent-promise'
  | 'incompatible-targets'
  | 'trade-off'
  | 'over-capacity'
  | 'schedule-clash'
  | 'unstaffed-promise';
export type Tier = 'proven' | 'stated' | 'possible';

/** Goals of different departments that cannot or do not go together, or a promise that others do not staff. */
export interface Conflict {
  /** The rule and a hash of goals and subject: the same clash keeps its id when numbers change. */
  readonly id: string;
  readonly rule: ConflictRule;
  readonly tier: Tier;
  /** Keys, sorted; none where a promise is what it is about. */
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  /** The capacity that is overloaded. */
  readonly capacity?: string;
  /** The promise that is not staffed. */
  readonly promise?: string;
  /** One least set of laws without which the goals could hold together; keys, sorted. */
  readonly laws: readonly string[];
  /** stake × magnitude × exposure; each 0 to 1. */
  readonly severity: number;
  readonly stake: number;
  readonly magnitude: number;
  readonly exposure: number;
  /** 0 to 1; never mixed into severity. */
  readonly confidence: number;
  /** One short line naming both sides, for lists: "5 days or 10 days: promised delivery time". */
  readonly headline: string;
  /** One or two sentences for a department head: who wants what, by how much it fails, what customers lose. */
  readonly explanation: string;
  readonly evidence: Evidence;
}

export interface Alignment {
  /** 0 to 100: 100 × (1 + overall) ÷ 2 × (1 − conflictLoad). */
  readonly headline: number;
  /** −1 to 1. */
  readonly overall: number;
  /** 0 to 1. */
  readonly conflictLoad: number;
  /** By outcome key. */
  readonly outcomes: readonly OutcomeAlignment[];
  /** By department keys; pairs in which either touches no outcome are left out. */
  readonly pairs: readonly DepartmentPair[];
}

export interface OutcomeAlignment {
  readonly outcome: string;
  /** Relative to the largest weight of the plan, 0 to 1. */
  readonly weight: number;
  /** −1 (everything hurts it) to 1 (everything helps). */
  readonly alignment: number;
  /** 0 (all one way) to 1 (help and hurt in balance). */
  readonly contested: number;
  /** Its part of the headline; the shares add up to it. */
  readonly share: number;
  /** Departments with any support or denial, by key. */
  readonly departments: readonly DepartmentEffect[];
}

/** One department's effect on one outcome: support and denial are never netted away. */
export interface DepartmentEffect {
  readonly department: string;
  readonly support: number;
  readonly denial: number;
  /** support − denial. */
  readonly net: number;
  readonly verdict: 'helps' | 'hurts' | 'contested';
  /** The goals behind it, by key. */
  readonly goals: readonly GoalEffect[];
}

export interface GoalEffect {
  readonly goal: string;
  readonly support: number;
  readonly denial: number;
  /** The strongest path each way. */
  readonly supportPath?: EffectPath;
  readonly denialPath?: EffectPath;
}

export interface DepartmentPair {
  readonly departments: readonly [string, string];
  /** Weighted cosine of their effects, −1 to 1. */
  readonly alignment: number;
}

export type ProgressStatus = 'on-track' | 'at-risk' | 'off-track' | 'pending' | 'outdated';

/** How far a goal has come on a day. */
export interface GoalProgress {
  /** The last value checked in, up to that day. */
  readonly current?: number;
  readonly lastCheckIn?: IsoDate;
  /** 0 to 1 of the way to the committed target; missing where it cannot be told. */
  readonly progress?: number;
  /** The share of the way that should be behind it by that day. */
  readonly expected?: number;
  /** 0 to 1 of the way to the stretch target. */
  readonly stretchProgress?: number;
  /** Where the stretch target lies on the way to the committed one: 1.2 is 20 % beyond it. */
  readonly stretchAt?: number;
  /** Goals that keep a value: is it kept? */
  readonly kept?: boolean;
  /** The committed target is reached or kept on that day. */
  readonly met: boolean;
  readonly status: ProgressStatus;
  /** What the owner says, 0 to 1. */
  readonly confidence?: number;
  /** What that confidence amounts to; there with `confidence`. */
  readonly statedStatus?: 'on-track' | 'at-risk' | 'off-track';
  /** The owner says on track and the numbers off track, or the other way round; there with `confidence`. */
  readonly statedDiffers?: boolean;
  /** Aspirational goals: ideal from 0.7 of the way on, but all of it marks a target that was too easy. */
  readonly ambition?: 'short' | 'ideal' | 'too-easy';
  readonly milestones: MilestoneTally;
  readonly forecast?: Forecast;
}

export interface MilestoneTally {
  readonly total: number;
  readonly done: number;
  /** Due before the day and not done. */
  readonly late: number;
  /** Done weight ÷ total weight; missing without milestones. */
  readonly share?: number;
}

/** When the target is reached at the rate of the last check-ins (least squares). */
export interface Forecast {
  readonly on: IsoDate;
  /** One standard error either way. */
  readonly earliest: IsoDate;
  readonly latest?: IsoDate;
}

/** The way of many goals over time, for a chart. */
export interface ProgressHistory {
  /** Ascending by day. */
  readonly points: readonly ProgressPoint[];
  /** Where stretch lies, as a share of the committed way: 1.2 is 20 % beyond. Missing if no goal has one. */
  readonly stretch?: number;
  readonly milestones: MilestoneTally;
}

export interface ProgressPoint {
  readonly on: IsoDate;
  /** Mean share of the way planned, by emphasis, 0 to 1. */
  readonly plan: number;
  /** Mean share of the way covered; missing after the judging day. */
  readonly actual?: number;
  readonly milestonesPlanned: number;
  /** Missing after the judging day. */
  readonly milestonesDone?: number;
}

/** Milestones of many goals over time, for a chart. */
export interface MilestoneBurnUp {
  /** Ascending by day, at most 60. */
  readonly points: readonly BurnUpPoint[];
  readonly total: number;
  /** Of committed goals. */
  readonly committed: number;
  readonly done: number;
  /** Due before the day and not done. */
  readonly late: number;
  /** Missing where too few were completed lately. */
  readonly pace?: MilestonePace;
}

export interface BurnUpPoint {
  readonly on: IsoDate;
  /** Due by then. */
  readonly planned: number;
  /** Completed by then; missing after the judging day. */
  readonly done?: number;
}

/** How fast milestones were completed in the last twelve weeks. */
export interface MilestonePace {
  readonly perWeek: number;
  /** When all are done at that pace; missing if all are, or if it is too far ahead. */
  readonly forecast?: Forecast;
}
