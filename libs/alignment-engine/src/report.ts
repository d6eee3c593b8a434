import type { IsoDate } from './plan.ts';

/** What the engine finds in a plan on a day. Numbers are exact; `roundForOutput` rounds them at the edge. */
export interface Report {
  readonly asOf: IsoDate;
  /** By tier, then severity × confidence, then id. */
  readonly conflicts: readonly Conflict[];
  readonly alignment: Alignment;
}

export type ConflictRule = 'opposed-targets' | 'trade-off' | 'schedule-clash';
export type Tier = 'proven' | 'stated' | 'possible';

/** Two or more goals of different departments that cannot or do not go together. */
export interface Conflict {
  /** The rule and a hash of goals and subject: the same clash keeps its id when numbers change. */
  readonly id: string;
  readonly rule: ConflictRule;
  readonly tier: Tier;
  /** Keys, sorted. */
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
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

/** The facts behind a conflict. A part that the rule does not use is empty or missing. */
export interface Evidence {
  /** What each goal of the conflict wants, in the order of `goals`. */
  readonly positions: readonly GoalPosition[];
  /** The distance between two targets on one metric, in its unit. */
  readonly gap?: number;
  readonly metric?: string;
  readonly overlap?: Overlap;
  /** Where the goals help and hurt the same outcome, strongest first. */
  readonly effects: readonly OpposingEffects[];
  readonly needs: readonly UnmetNeed[];
  /** The goals and milestones (`goal.milestone`) of a circle of needs, starting at the smallest key. */
  readonly circle: readonly string[];
}

export interface GoalPosition {
  readonly goal: string;
  readonly interval?: Interval;
  readonly pull: -1 | 0 | 1;
  readonly tightness: number;
  /** Distance from the baseline to the target. */
  readonly span?: number;
  /** True when there was no baseline to measure the span from, so that 10 % of the target stands for it. */
  readonly spanAssumed: boolean;
}

/** A missing end is open. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
}

/** Where the goals meet in time and scope. */
export interface Overlap {
  readonly from: IsoDate;
  /** Missing: open. */
  readonly to?: IsoDate;
  readonly days?: number;
  /** Days of the shortest finite window among the goals. */
  readonly ofDays?: number;
  /** Per dimension that any goal names: the values they share. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
}

export interface OpposingEffects {
  readonly outcome: string;
  /** Outcome weight ÷ the largest weight of the plan. */
  readonly weight: number;
  /** Support × denial, 0 to 1. */
  readonly strength: number;
  /** False: shown as evidence, left out of the magnitude. */
  readonly counted: boolean;
  readonly support: EffectPath;
  readonly denial: EffectPath;
}

/** How a goal comes to help or hurt an outcome. */
export interface EffectPath {
  readonly goal: string;
  /** Signed: pull × tightness × effects × ½ per extra hop. */
  readonly effect: number;
  /** True when the goal itself says so (`serves`); then there are no hops. */
  readonly direct: boolean;
  readonly confidence: number;
  readonly hops: readonly EffectHop[];
}

export interface EffectHop {
  readonly from: string;
  readonly to: string;
  readonly effect: number;
  readonly confirmed: boolean;
  readonly because?: string;
}

export interface UnmetNeed {
  /** A goal or `goal.milestone`. */
  readonly of: string;
  readonly ofDue: IsoDate;
  readonly needs: string;
  readonly needsDue: IsoDate;
  readonly daysShort: number;
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
