import type * as engine from '@concord/alignment-engine';
import type { Alignment, Conflict, GoalChange, IsoDate, Language, Plan, Report } from '@concord/alignment-engine';
import type { FoundConflict, PlanModel } from '@concord/persistence';

/** The thread holds the plans of this many subjects; the one asked for longest ago goes first. */
export const KEPT_SUBJECTS = 20;

/** What is judged. The number stands for plan, day and language in both threads; the process gives it out once. */
export interface Subject {
  readonly number: number;
  readonly plan: Plan;
  readonly asOf: IsoDate;
  /** In which the engine tells what it finds. */
  readonly language: Language;
}

export type Question =
  | { readonly kind: 'report' }
  /** Which outcomes each goal reaches. */
  | { readonly kind: 'reach' }
  /** What would settle these conflicts. */
  | { readonly kind: 'repairs'; readonly conflicts: readonly NamedConflict[] }
  /** What edits would do, made one after the other; the plan stays as it is. */
  | { readonly kind: 'what-if'; readonly edits: readonly PlanEdit[] }
  /** What comes first if edits were made, and what would settle it, beside what comes first now. The plan stays. */
  | { readonly kind: 'severest'; readonly edits: readonly PlanEdit[]; readonly most: number }
  /** What edits do. The changed plan is the subject with the number `becomes` from now on. */
  | { readonly kind: 'change'; readonly edits: readonly PlanEdit[]; readonly becomes: number }
  /** Conflicts with their evidence, found by their goals. */
  | { readonly kind: 'evidence'; readonly conflicts: readonly NamedConflict[] }
  /** Every conflict, also those that the report has no room for. */
  | { readonly kind: 'conflicts' };

/** An edit as it travels: goals only where they change. */
export type PlanEdit = GoalChange | { readonly kind: 'model'; readonly model: PlanModel };

/** What a conflict is found by. */
export type NamedConflict = Pick<Conflict, 'id' | 'rule' | 'goals'>;

export interface Answers {
  readonly report: Report;
  readonly reach: ReadonlyMap<string, readonly string[]>;
  /** In the order of the question; nothing for a conflict that is not there. */
  readonly repairs: readonly (readonly TriedRepair[])[];
  readonly 'what-if': ChangeEffect & { readonly before: Score; readonly after: Score };
  readonly severest: Severest;
  readonly change: WrittenChange;
  /** In the order of the question; nothing for a conflict that is not there. */
  readonly evidence: readonly (Conflict | undefined)[];
  readonly conflicts: readonly FoundConflict[];
}

/** A repair with the edits that carry it out, and the conflicts that these would open. */
export interface TriedRepair extends Omit<engine.TriedRepair, 'edits'> {
  readonly edits: readonly PlanEdit[];
}

export type Score = Pick<Alignment, 'headline' | 'overall' | 'conflictLoad'>;

export interface ChangeEffect {
  readonly opened: readonly Conflict[];
  readonly closed: readonly Conflict[];
  /** Those that are there before and after, but not the same; as they are after. */
  readonly changed: readonly Conflict[];
}

/** The severest conflicts of a plan with edits, beside the same plan without them. */
export interface Severest {
  /** With the edits. */
  readonly score: Score;
  /** The severest first. */
  readonly conflicts: readonly PlacedConflict[];
}

export interface PlacedConflict {
  /** As it is with the edits. */
  readonly conflict: FoundConflict;
  /** Its place without the edits, from 1; undefined: it is not there. */
  readonly placeBefore: number | undefined;
  /** What would settle it first, in words; undefined: nothing that is numbers. */
  readonly repair: string | undefined;
  readonly repairBefore: string | undefined;
}

/** What is written of it: without the evidence, which takes longer to copy than all the rest and is hardly asked for. */
export type WrittenChange = { readonly [List in keyof ChangeEffect]: readonly FoundConflict[] };

/** From the server to the thread. The plan comes along when the thread is not known to hold it. */
export interface Request {
  readonly id: number;
  readonly subject: number;
  readonly source?: Pick<Subject, 'plan' | 'asOf' | 'language'>;
  readonly question: Question;
}

/** From the thread to the server. */
export type Response =
  | { readonly id: number; readonly answer: Answers[Question['kind']] }
  /** The thread no longer holds the plan: send the request again, with it. */
  | { readonly id: number; readonly missing: true }
  | { readonly id: number; readonly failure: unknown };
