/**
 * How a column is compared. `from` and `to` include their ends, `above` and `below` do not; `contains` finds a text in
 * whatever case.
 */
export type Comparison =
  | 'equals'
  | 'in'
  | 'from'
  | 'to'
  | 'above'
  | 'below'
  | 'contains'
  | 'containsExactly'
  | 'startsWith'
  | 'endsWith'
  | 'isEmpty';

export type CellValue = string | number | boolean | null;

/** What a cell is compared with: moments also as such. */
export type AskedValue = CellValue | Date;

/** What is asked of one column. */
export interface Condition {
  readonly column: string;
  readonly comparison: Comparison;
  readonly value: AskedValue | readonly AskedValue[];
}

/** What is asked of a row. */
export type Expression =
  | Condition
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression };

export interface Ordering {
  readonly column: string;
  readonly descending?: boolean;
}

/**
 * What rows are ordered by; nothing means by `updatedAt` and `id`, which is how to read on later and miss nothing. By
 * their identity alone they stay where they are while others write.
 */
export type RowsOrder = readonly Ordering[] | 'identity';

/** Which rows of a data set. */
export interface RowsChosen {
  readonly organisationId: string;
  /** Missing: all of them. */
  readonly where?: Expression | undefined;
  /** Only what was written at this moment or later, with what was deleted since. */
  readonly updatedSince?: Date | undefined;
}

/** Which of these rows, in which order. */
export interface RowsPage {
  /** Missing: by `updatedAt` and `id`. */
  readonly orderBy?: RowsOrder | undefined;
  /** Where the page before ended. */
  readonly after?: readonly CellValue[] | undefined;
  /** How many of them are left out at first. */
  readonly skip?: number | undefined;
  readonly limit: number;
  /** Which columns are told, by name; missing: all. */
  readonly columns?: readonly string[] | undefined;
}
