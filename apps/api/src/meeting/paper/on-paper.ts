import type {
  ActionState,
  AgendaItemKind,
  AgendaItemState,
  Language,
  MeetingEntryKind,
  MeetingState,
} from '@concord/persistence';

/** A meeting with everything that paper says of it, as a person reads it: names, not keys. */
export interface MeetingOnPaper {
  /** Of the organisation: everything on paper is in it. */
  readonly language: Language;
  readonly title: string;
  readonly purpose: string;
  readonly state: MeetingState;
  /** Day and time by the organisation's clock: "Tuesday, 17 November 2026, 13:00 to 14:00". */
  readonly when: string;
  readonly place: string | null;
  readonly chair: string | undefined;
  readonly departments: readonly string[];
  readonly people: readonly { readonly name: string; readonly isPresent: boolean }[];
  /** In the order of the agenda; what was taken off is not among them. */
  readonly items: readonly ItemOnPaper[];
  /** About the meeting as a whole. */
  readonly entries: readonly EntryOnPaper[];
}

export interface ItemOnPaper {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly state: AgendaItemState;
  /** Title and day of the meeting that it was moved to. */
  readonly movedTo: string | undefined;
  readonly entries: readonly EntryOnPaper[];
  readonly actions: readonly ActionOnPaper[];
  /** What was decided about it in the meeting. */
  readonly decided: readonly DecisionOnPaper[];
  /** The decision to be reviewed. */
  readonly review: DecisionOnPaper | undefined;
  readonly conflict: ConflictOnPaper | undefined;
}

export interface EntryOnPaper {
  readonly kind: MeetingEntryKind;
  readonly words: string;
  readonly by: string | undefined;
  readonly isStruck: boolean;
}

export interface ActionOnPaper {
  readonly title: string;
  readonly owner: string | undefined;
  readonly dueOn: string;
  readonly state: ActionState;
  readonly note: string | null;
}

export interface DecisionOnPaper {
  readonly headline: string;
  readonly choice: string;
  readonly reason: string;
  readonly accountable: string | undefined;
  readonly reviewOn: string | null;
  readonly expected: ExpectedOnPaper | undefined;
  /** How it turned out, in words; nothing until somebody has said so. */
  readonly verdict: string | undefined;
  readonly verdictNote: string | null;
}

export interface ExpectedOnPaper {
  readonly metric: string;
  readonly unit: string;
  /** Where it stood; nothing where nobody knew. */
  readonly from: number | null;
  readonly to: number;
  readonly now: number | undefined;
}

/** A conflict as somebody reads it who has to decide about it. */
export interface ConflictOnPaper {
  readonly headline: string;
  readonly explanation: string;
  readonly outcomes: readonly {
    readonly statement: string;
    readonly audience: 'customer' | 'coworker' | 'surroundings';
    readonly weight: number;
    /** The largest weight of all outcomes. */
    readonly heaviest: number;
  }[];
  readonly goals: readonly {
    readonly title: string;
    readonly department: string;
    readonly wants: string;
    readonly owner: string | undefined;
    readonly due: string | undefined;
  }[];
  /** Each 0 to 1; severity is the product of the first three. */
  readonly arithmetic: {
    readonly stake: number;
    readonly magnitude: number;
    readonly exposure: number;
    readonly severity: number;
    readonly confidence: number;
  };
  readonly options: readonly OptionOnPaper[];
  /** Decisions on similar conflicts, the most similar first. */
  readonly similar: readonly (DecisionOnPaper & { readonly because: string })[];
}

export interface OptionOnPaper {
  readonly says: string;
  /** Nothing where it changes nothing that could be worked out. */
  readonly effect:
    | {
        /** Alignment, 0 to 100. */
        readonly before: number;
        readonly after: number;
        readonly opens: readonly string[];
        readonly closes: readonly string[];
      }
    | undefined;
}
