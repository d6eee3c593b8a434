import type { IsoDate, OutcomeAlignment } from '@concord/alignment-engine';
import type { ConflictRow, DecisionRow, ModelNews } from '@concord/persistence';
import type { Judgement } from '../judgement/judgement.ts';
import type { Reviewed } from '../review/due-reviews.ts';

/** The plan as the document tells it, looked up by key. */
export type PlanTold = Pick<
  Judgement,
  'plan' | 'departments' | 'people' | 'outcomes' | 'metrics' | 'capacities' | 'goals' | 'asOf' | 'language'
>;

/** What is told besides the plan itself: what the engine says of it, and what people made of that. */
export interface PlanParts {
  /** The write after which the plan is as it is told. */
  readonly revision: number;
  /** By outcome. */
  readonly alignment: ReadonlyMap<string, OutcomeAlignment>;
  /** Goal to the outcomes it reaches. */
  readonly reach: ReadonlyMap<string, readonly string[]>;
  /** Promise to the hours of the coming year that it promises, and how many of them nobody staffs. */
  readonly staffed: ReadonlyMap<string, { readonly promisedHours: number; readonly missingHours: number }>;
  /** Open ones, the worst first, as many as there is room for. */
  readonly conflicts: Some<OpenConflict>;
  /** The latest first. */
  readonly decisions: Some<DecisionRow>;
  /** The longest overdue first. */
  readonly overdue: readonly Reviewed[];
  readonly news: PlanNews | undefined;
}

/** As many as there is room for. */
export interface Some<Entry> {
  readonly shown: readonly Entry[];
  /** How many there are besides. */
  readonly left: number;
}

export interface OpenConflict {
  readonly row: Pick<ConflictRow, 'id' | 'headline' | 'explanation' | 'tier' | 'departments'>;
  /** Ways to settle it, in words. */
  readonly repairs: readonly string[];
}

/** What happened to the plan after a day or a write. */
export interface PlanNews {
  readonly since: Since;
  /** The latest first. */
  readonly goals: readonly GoalNews[];
  readonly model: ModelNews;
  /** What else was written to the plan, in the words of its history. */
  readonly notes: readonly Note[];
  readonly conflicts: readonly ConflictNews[];
  /** More happened than was looked through: then the oldest of it is missing. */
  readonly isCut: boolean;
}

/** Up to when the plan is taken to be known. */
export interface Since {
  /** What was asked for: a day, or the number of a write. */
  readonly asked: IsoDate | number;
  /** The last write that is taken to be known; 0 where there was none yet. */
  readonly revision: number;
  /** Its moment, or the beginning of the day that was asked for. */
  readonly moment: Date;
  /** The day of that moment, by the clock of the organisation. */
  readonly day: IsoDate;
}

export interface Note {
  readonly says: string;
  readonly on: IsoDate;
  readonly by: string | undefined;
}

export interface GoalNews extends Note {
  readonly goal: string;
  readonly title: string;
  readonly department: string;
  readonly kind: 'new' | 'changed' | 'removed';
}

export interface ConflictNews extends Note {
  readonly id: string;
  readonly kind: 'found' | 'changed' | 'settled' | 'reopened';
  readonly departments: readonly string[];
}

/** What a document is asked to tell. */
export interface PlanAsked {
  /** Only what concerns this one. */
  readonly department?: string | undefined;
}
