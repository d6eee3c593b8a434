import type { CalendarRules, IsoDay } from './calendar.ts';
import type { Language, VagueKind } from './lexicon/lexicon.ts';
import type { Edge, PeriodKind } from './lexicon/time-words.ts';

/** What is known beside the text. */
export interface ReadingRules extends CalendarRules {
  /** Worked out from the words when missing. */
  readonly language?: Language;
}

/** A part of the text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that nobody can check; `sayVague` says why, and what to write instead. */
export interface VagueWord extends Range {
  readonly kind: VagueKind;
  readonly words: string;
}

export type ReadDirection = 'increase' | 'decrease' | 'keep' | 'range' | 'at-most' | 'at-least';

/** A number in its unit, such as 5 `working-day` or 1500000 `EUR`; `UNITS` has the names. */
export interface Quantity extends Range {
  readonly value: number;
  /** The upper end where it is a range. */
  readonly high?: number;
  readonly unit?: string;
}

/** What shall be reached; `by`: how much more or less, not where it stands then. */
export interface ReadTarget extends Quantity {
  readonly kind: 'at-least' | 'at-most' | 'exactly' | 'between' | 'by';
}

/** "95 % of calls within 20 s": of what, how many of a hundred, and the limit that is kept. */
export interface ReadShare extends Range {
  readonly percent: number;
  readonly limit?: Quantity;
}

export interface ReadDay extends Range {
  readonly role: 'due' | 'from' | 'compared';
  readonly day: IsoDay;
  /** How it was understood, where that is not plain from the day alone. */
  readonly meant?: MeantTime;
  /** It can be read otherwise, such as 03/04/2027; ask. */
  readonly unsure: boolean;
}

/** A period that a text names, of which a day is the first, the last, or one between. */
export type MeantTime = MeantPeriod | MeantSpan;

export interface MeantPeriod {
  readonly kind: PeriodKind;
  /** Which quarter, half or week of the year. */
  readonly number?: number;
  /** Missing where the text names none: the period that runs, or the `next`. */
  readonly year?: number;
  /** Quarters and halves are those of the fiscal year. */
  readonly isFiscal?: boolean;
  readonly isNext?: boolean;
  readonly edge?: Edge;
}

/** So long from today. */
export interface MeantSpan {
  readonly kind: 'from-today';
  readonly value: number;
  readonly unit: string;
}

/** What a goal should say; `sayMissing` says how it can be said. */
export type MissingPart = 'metric' | 'number' | 'unit' | 'date' | 'for-whom';

/** What a goal's text says, as far as it can be told from the text alone. All of it is to be confirmed. */
export interface GoalReading {
  readonly language: Language;
  readonly vague: readonly VagueWord[];
  readonly direction?: ReadDirection;
  /** The words that name what is measured. */
  readonly metric?: Range & { readonly words: string };
  readonly target?: ReadTarget;
  readonly baseline?: Quantity;
  readonly share?: ReadShare;
  /** Every time that is named, in the order of the text. */
  readonly days: readonly ReadDay[];
  /** Until when. */
  readonly due?: ReadDay;
  /** From when. */
  readonly from?: ReadDay;
  readonly missing: readonly MissingPart[];
}
