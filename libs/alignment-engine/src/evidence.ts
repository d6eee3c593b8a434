import type { IsoDate } from './plan.ts';
import type { HoursException, WeekHours } from './service-promise.ts';

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
  /** Where two promises about one metric differ. */
  readonly promises: readonly DifferingPromises[];
  /** Why targets on several metrics cannot hold together. */
  readonly clash?: LawClash;
  readonly load?: CapacityLoad;
  readonly staffing?: StaffingGap;
}

/** An end of two intervals that the customer is told about, and told differently. */
export interface DifferingPromises {
  readonly end: 'low' | 'high';
  /** By each goal, in the order of the conflict's goals, in the metric's unit. */
  readonly values: readonly [number, number];
}

/** What together with the targets cannot hold. */
export interface LawClash extends Obstacles {
  /** The least share of its span that every goal of the set would have to give up. */
  readonly shortage: number;
  /** By how much the targets miss each other in their metrics' unit, where only plain differences tie them. */
  readonly gap?: { readonly value: number; readonly unit: string };
}

/** How the business works, as far as it stands in the way. */
export interface Obstacles {
  readonly laws: readonly LawInUse[];
  readonly facts: readonly { readonly metric: string; readonly value: number }[];
  readonly bounds: readonly { readonly metric: string; readonly end: 'min' | 'max'; readonly value: number }[];
}

export interface LawInUse {
  readonly law: string;
  readonly says: string;
  readonly because?: string;
}

/** A run of days on which a capacity is asked for more than there is. */
export interface CapacityLoad {
  readonly capacity: string;
  readonly amount: number;
  /** The most that is asked for on one day, and the first such day. */
  readonly peak: number;
  readonly peakDay: IsoDate;
  /** The overloaded days; `to` and `days` are missing if there is no end. */
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly days?: number;
  /** Who uses it on the peak day, by goal. */
  readonly users: readonly CapacityUse[];
  /** Who uses it on any day of the run, by goal. */
  readonly usersOfRun: readonly CapacityUse[];
}

/** Which of the hours that a promise names nobody staffs. */
export interface StaffingGap {
  readonly promise: string;
  readonly channel: string;
  /** The zone of the promise, in which all hours here are told. */
  readonly timeZone: string;
  /** The first and the last day that were looked at: hours that begin on them count. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly promisedHours: number;
  /** Of those promised. */
  readonly staffedHours: number;
  readonly missingHours: number;
  /** What each day of the week misses most often. */
  readonly missing: WeekHours;
  /** Days that miss something else than their day of the week usually does, in order. */
  readonly missingOn: readonly HoursException[];
  /** Who has people on the channel in that time, by key, and in which zone. */
  readonly staffedBy: readonly StaffedBy[];
}

export interface StaffedBy {
  readonly staffing: string;
  readonly department: string;
  readonly timeZone: string;
}

export interface CapacityUse {
  readonly goal: string;
  readonly amount: number;
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
  /** Signed: pull × tightness × effects × ½ per extra hop; through another goal, × that help × ½ more. */
  readonly effect: number;
  /** True when the goal itself says so (`serves`); then there are no hops. */
  readonly direct: boolean;
  readonly confidence: number;
  readonly hops: readonly EffectHop[];
  /** The goal through which it helps: `direct` and `hops` are then that goal’s. */
  readonly through?: GoalHelp;
}

/** Help that a goal says it gives to another one. */
export interface GoalHelp {
  readonly goal: string;
  /** Above 0 to 1. */
  readonly effect: number;
  readonly because?: string;
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
