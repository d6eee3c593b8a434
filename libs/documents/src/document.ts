/** Languages in which the library itself says something: "page 1 of 3", "None.", how numbers are written. */
export type Language = 'en' | 'de';

/**
 * What a document says, whatever it is set as. Every text may hold anything that somebody typed; a line break in a
 * text is a line break on paper.
 *
 * @example
 * const minutes: Document = {
 *   title: 'Minutes: answer before delivery?',
 *   language: 'en',
 *   facts: [{ label: 'Chair', value: 'Ada Quist' }],
 *   blocks: [
 *     { kind: 'heading', level: 1, text: 'Decisions' },
 *     { kind: 'paragraph', runs: ['We promise ', { kind: 'strong', text: '7 days' }, '.'] },
 *   ],
 * };
 */
export interface Document {
  readonly title: string;
  readonly subtitle?: string;
  readonly language: Language;
  /** Who answers for the document: stands in the properties of PDF and Word, not on paper. */
  readonly author?: string;
  /** What stands below the title: when, where, who. */
  readonly facts?: readonly Fact[];
  readonly blocks: readonly Block[];
}

export interface Fact {
  readonly label: string;
  readonly value: Runs;
}

/** Text with parts that stand out; a plain string is text in which none does. */
export type Runs = string | readonly (string | Run)[];

export type Run =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'muted'; readonly text: string }
  /** What does not hold any more, struck through. */
  | { readonly kind: 'struck'; readonly text: string }
  /** What was put in afterwards, underlined. */
  | { readonly kind: 'changed'; readonly text: string }
  /** Addresses of http, https and mailto become links; of any other only the text stays. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Block =
  Heading | Paragraph | List | Table | Quote | Callout | Bars | Checklist | { readonly kind: 'pageBreak' };

/** Never the last line of a page: it stays with what follows it. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
}

export interface List {
  readonly kind: 'list';
  readonly numbered?: boolean;
  readonly items: readonly (Runs | NestedItem)[];
  /** What to say where there are no items; "None." if not given. */
  readonly empty?: string;
}

/** An item with a list of its own, which goes no deeper. */
export interface NestedItem {
  readonly runs: Runs;
  readonly numbered?: boolean;
  readonly items: readonly Runs[];
}

export interface Table {
  readonly kind: 'table';
  /** Says what the table shows, above it. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** One entry a column; what is missing is empty, what is over is left out. */
  readonly rows: readonly (readonly Runs[])[];
  /** What to say where there are no rows; "None." if not given. */
  readonly empty?: string;
}

export interface Column {
  readonly header: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'centre' | 'end';
}

/** Somebody's own words. The setters put quotation marks around them. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
  readonly by?: string;
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'note' | 'warning';
  readonly runs: Runs;
}

/** Numbers as bars of one unit, with a line that they should or may not pass. A table where nothing can be drawn. */
export interface Bars {
  readonly kind: 'bars';
  /** The finding, as a sentence. */
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  readonly limit?: { readonly label: string; readonly value: number };
  /** What the picture shows, for whoever does not see it. */
  readonly alternative: string;
}

/** What somebody has promised to do. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly actions: readonly Action[];
  /** What to say where there are none; "None." if not given. */
  readonly empty?: string;
}

export interface Action {
  readonly what: Runs;
  readonly owner?: string;
  /** The day as it shall be read, or `2026-03-31`, which is written as the language does. */
  readonly due?: string;
  readonly done: boolean;
}
