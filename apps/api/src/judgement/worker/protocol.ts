import type {
  Alignment,
  Conflict,
  GoalChange,
  IsoDate,
  Plan,
  PlanChange,
  Repair,
  Report,
} from '@concord/alignment-engine';

/** The thread holds the plans of this many subjects; the one asked for longest ago goes first. */
export const KEPT_SUBJECTS = 20;

/** What is judged. The number stands for plan and day in both threads; the process gives it out once. */
export interface Subject {
  readonly number: number;
  readonly plan: Plan;
  readonly asOf: IsoDate;
}

export type Question =
  | { readonly kind: 'report' }
  /** Which outcomes each goal reaches. */
  | { readonly kind: 'reach' }
  /** What would settle the conflicts with these ids. */
  | { readonly kind: 'repairs'; readonly conflicts: readonly string[] }
  /** What a change of one goal does. With `becomes`, the changed plan is the subject with that number from now on. */
  | { readonly kind: 'change'; readonly change: GoalChange; readonly becomes?: number };

export interface Answers {
  readonly report: Report;
  readonly reach: ReadonlyMap<string, readonly string[]>;
  /** In the order of the question; nothing for a conflict that is not there. */
  readonly repairs: readonly (readonly TriedRepair[])[];
  readonly change: ChangeEffect;
}

/** A repair with what the engine did to try it, and the conflicts that this opened. */
export interface TriedRepair {
  readonly repair: Repair;
  readonly edits: readonly PlanChange[];
  readonly opened: readonly Conflict[];
}

export type Score = Pick<Alignment, 'headline' | 'overall' | 'conflictLoad'>;

export interface ChangeEffect {
  readonly opened: readonly Conflict[];
  readonly closed: readonly Conflict[];
  /** In words, why not all of them are known. */
  readonly cutShort?: string;
  readonly before: Score;
  readonly after: Score;
}

/** From the server to the thread. The plan comes along when the thread is not known to hold it. */
export interface Request {
  readonly id: number;
  readonly subject: number;
  readonly source?: Pick<Subject, 'plan' | 'asOf'>;
  readonly question: Question;
}

/** From the thread to the server. */
export type Response =
  | { readonly id: number; readonly answer: Answers[Question['kind']] }
  /** The thread no longer holds the plan: send the request again, with it. */
  | { readonly id: number; readonly missing: true }
  | { readonly id: number; readonly failure: unknown };
