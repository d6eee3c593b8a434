import type { Authority, Contact, GoalAction, GoalTraining, Roles, StoryPart, Support } from './goal-plan.ts';
import type { ReviewRhythm, ServicePromise, StaffedHours } from './service-promise.ts';

/**
 * One organisation's goals and how its business works, as the plan file states them with its
 * defaults filled in. Everything refers to everything else by key; keys are unique per kind.
 * Dates are `YYYY-MM-DD`. The order of a list carries no meaning for the engine.
 */
export interface Plan {
  /** The day to judge by; the caller's today when missing. */
  readonly asOf?: IsoDate;
  readonly organisation: Organisation;
  /** Dimension, then value, then its share of the business on any positive scale. */
  readonly scopes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
  readonly outcomes: readonly CustomerOutcome[];
  readonly segments: readonly Segment[];
  readonly metrics: readonly Metric[];
  readonly influences: readonly Influence[];
  readonly laws: readonly Law[];
  readonly facts: readonly Fact[];
  readonly capacities: readonly Capacity[];
  readonly promises: readonly ServicePromise[];
  readonly staffing: readonly StaffedHours[];
  readonly authorities: readonly Authority[];
  readonly goals: readonly Goal[];
}

/** A calendar day, `YYYY-MM-DD`. Compares in time order as a string. */
export type IsoDate = string;

export interface Organisation {
  readonly key: string;
  readonly name: string;
  readonly vision?: string;
  /** IANA name, for example `Europe/Oslo`. */
  readonly timeZone?: string;
  /** ISO 4217 code of the money that costs are told in, for example `EUR`. */
  readonly currency?: string;
  /** Of the plan as a whole. */
  readonly review?: ReviewRhythm;
}

export interface Department {
  readonly key: string;
  readonly name: string;
  /** Outcome to emphasis: how the department itself ranks the outcomes. */
  readonly priorities: Readonly<Record<string, number>>;
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly department?: string;
  readonly email?: string;
}

export interface CustomerOutcome {
  readonly key: string;
  /** In the words of those it is for: "My order arrives on the promised day". */
  readonly statement: string;
  readonly for: 'customer' | 'coworker' | 'surroundings';
  /** How much it matters to them, on any positive scale. */
  readonly weight: number;
  /** What a customer shall tell afterwards. */
  readonly story?: string;
  /** Absent where the story has not been taken apart. */
  readonly storyParts?: readonly StoryPart[];
  readonly review?: ReviewRhythm;
}

/** People for whom something else matters than for the others. */
export interface Segment {
  readonly key: string;
  /** Such as "Dealers". */
  readonly name: string;
  /** Outcome to how much it matters to them, on the scale of the outcomes; what is not named matters as much as to all. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Metric {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher' | 'neither';
  /** The department that can move it. */
  readonly controlledBy?: string;
  readonly customerVisible: boolean;
  readonly min?: number;
  readonly max?: number;
  /** What was measured, whatever any goal wants; in the order of their days, one a day. Absent without any. */
  readonly readings?: readonly MetricReading[];
}

export interface MetricReading {
  readonly on: IsoDate;
  readonly value: number;
}

/** "When `from` rises by its usual step, `to` rises (+) or falls (−)." */
export interface Influence {
  readonly from: string;
  /** A metric or an outcome. */
  readonly to: string;
  /** In [−1, 1], never 0. */
  readonly effect: number;
  readonly confirmed: boolean;
  readonly because?: string;
}

/** A hard, linear statement of how the business works, such as `lead-time >= 2 + 10 * custom-share`. */
export interface Law {
  readonly key: string;
  readonly says: string;
  readonly because?: string;
}

/** What is so, whoever wants what. */
export interface Fact {
  readonly metric: string;
  readonly value: number;
  readonly mayReach?: number;
}

export interface Capacity {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly amount: number;
}

export type Target =
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly exactly: number }
  | { readonly between: readonly [low: number, high: number] };

export type Direction = 'increase' | 'decrease' | 'maintain';
export type Commitment = 'committed' | 'aspirational';
export type GoalStatus = 'draft' | 'active' | 'done' | 'cancelled';

export interface Goal {
  readonly key: string;
  readonly department: string;
  readonly title: string;
  readonly metric?: string;
  readonly target?: Target;
  readonly direction?: Direction;
  readonly baseline?: number;
  readonly stretch?: Target;
  readonly from?: IsoDate;
  readonly due?: IsoDate;
  /** Dimension to the values it covers; a dimension not named means all its values. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  /** Outcome to direct effect on it, in [−1, 1], never 0. */
  readonly serves: Readonly<Record<string, number>>;
  readonly commitment: Commitment;
  /** The customer is told this. */
  readonly promise: boolean;
  /** Weight within the department. */
  readonly emphasis: number;
  readonly owner?: string;
  readonly status: GoalStatus;
  /** The goal it contributes to. */
  readonly parent?: string;
  /** Departments that carry the goal together with its own. */
  readonly sharedWith: readonly string[];
  /** Capacity to the amount it takes. */
  readonly uses: Readonly<Record<string, number>>;
  /** Goals (`tooling`) or milestones (`tooling.moulds`) that must be finished first. */
  readonly needs: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly checkIns: readonly CheckIn[];
  readonly contact?: Contact;
  /** The owner is accountable; these are the others. */
  readonly roles?: Roles;
  /** Lists of the plan behind the goal; each is absent where it would be empty. */
  readonly actions?: readonly GoalAction[];
  readonly training?: readonly GoalTraining[];
  /** What the front line must be allowed to do so that the goal is reached: each the `what` of an authority. */
  readonly needsAuthority?: readonly string[];
  /** Goals of other departments that it helps. */
  readonly supports?: readonly Support[];
  /** The goal that was reached before it and that it extends. */
  readonly succeeds?: string;
  readonly review?: ReviewRhythm;
}

export interface Milestone {
  readonly key: string;
  readonly title: string;
  readonly due: IsoDate;
  /** What the goal's metric should read by then. */
  readonly value?: number;
  readonly weight: number;
  /** The day it was completed. */
  readonly done?: IsoDate;
  readonly needs: readonly string[];
  /** Accountable for it; the goal's owner when missing. */
  readonly owner?: string;
  readonly roles?: Roles;
}

export interface CheckIn {
  readonly on: IsoDate;
  /** The goal's metric on that day. */
  readonly value?: number;
  /** How sure the owner is to reach the target, 0 to 1. */
  readonly confidence?: number;
  readonly note?: string;
}
