/**
 * What a query document may hold at most. The largest of the dashboard has 8 levels, 6 aliases, 11 fragments and not
 * one directive or repeated field, so there is room for what people write by hand.
 */
export const DOCUMENT_LIMITS = {
  /** Words and signs. Counted while parsing, which stops at the first one too many: it must not run out of stack. */
  tokens: 2_000,
  /** Levels of fields within fields, with fragments put in their places. */
  depth: 12,
  /** Fields under a name of their own; each is worked out by itself. */
  aliases: 30,
  /** All together, wherever they stand. */
  directives: 30,
  /** Fields and fragments that are asked for again where they are asked for already. */
  repeats: 30,
  /** Named fragments. */
  fragments: 50,
} as const;

export type DocumentLimit = keyof typeof DOCUMENT_LIMITS;

/** Entries on a page. More is for exports. */
export const LARGEST_PAGE = 100;

/** Rows of a data set on a page that a program reads. */
export const LARGEST_PAGE_OF_ROWS = 10_000;

/** Files that are written at the same time; each holds a connection to the database again and again. */
export const EXPORTS_AT_ONCE = { asking: 4, organisation: 8 } as const;

/** Bytes of a request. A goal with all its parts is a few thousand. */
export const LARGEST_BODY = 1_000_000;

/** Characters of the documents that programs have registered to ask for them by their hash: thousands of usual ones. */
export const LARGEST_MEMORY_OF_DOCUMENTS = 4_000_000;

/** Several times what the most expensive page of the dashboard costs; see `costOf`. */
export const MOST_COST = 30_000;

/** What the input of a request may hold, its query included. A goal with all its parts is a few hundred values. */
export const INPUT_LIMITS = {
  /** Characters of one text. The demo company's whole plan has half as many. */
  text: 100_000,
  /** Texts, numbers, lists and objects, all together. */
  values: 10_000,
  /** Lists and objects within each other. */
  levels: 32,
} as const;
