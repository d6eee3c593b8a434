import type { IsoDate } from './plan.ts';

/** Who starts it: we, by a plan of our own (interaction), or the customer, by asking (transaction). */
export type Contact = 'interaction' | 'transaction';

/** People beside the one who is accountable (the owner). Keys of people; each in one list at most. */
export interface Roles {
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

/** What somebody does until a day so that a goal is reached. */
export interface GoalAction {
  readonly key: string;
  readonly title: string;
  /** Accountable for it. */
  readonly owner?: string;
  readonly due?: IsoDate;
  /** In the organisation's currency. */
  readonly cost?: number;
  readonly state: 'open' | 'done' | 'dropped';
  readonly contact?: Contact;
  readonly roles?: Roles;
}

/** What people have to learn so that a goal is reached. */
export interface GoalTraining {
  readonly key: string;
  readonly title: string;
  /** Who needs it; keys of people. */
  readonly who: readonly string[];
  readonly due?: IsoDate;
  /** Person to the day on which they had it. */
  readonly done: Readonly<Record<string, IsoDate>>;
}

/** What a department's front line may do without asking: "Refund up to 200 euros". */
export interface Authority {
  readonly key: string;
  /** Whose front line holds it. */
  readonly department: string;
  /** What may be done, in a word that departments share: `refund`. Two that state it must state it alike. */
  readonly what: string;
  readonly says: string;
  /** Up to how much, with its unit; no limit when missing. */
  readonly upTo?: number;
  readonly unit?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** The person who granted it. */
  readonly approvedBy?: string;
}

/** Help that a goal gives to another department's goal. */
export interface Support {
  /** The goal that is helped. */
  readonly goal: string;
  /** How much, above 0 to 1. */
  readonly effect: number;
  readonly because?: string;
}

/** A part of the story that customers shall tell, and what carries it. A part that nothing carries is a hole. */
export interface StoryPart {
  readonly key: string;
  readonly says: string;
  readonly carriedBy: readonly StoryCarrier[];
}

/** One of: a goal or a promise by its key; a process, a technology or a training in words. */
export type StoryCarrier =
  | { readonly goal: string }
  | { readonly promise: string }
  | { readonly process: string }
  | { readonly technology: string }
  | { readonly training: string };
