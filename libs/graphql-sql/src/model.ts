import type { Row } from './row.ts';

/** The values of a statement: whatever was asked stands there, and never in its text. */
export interface Parameters {
  /**
   * @param type as PostgreSQL names it
   * @returns what stands for the value in the text
   */
  add(value: unknown, type: string): string;
}

/** What a field was given, by name: coerced, with defaults. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Where rows come from. */
export interface Rows {
  /** What stands behind `FROM` before the alias: a table, or a query in parentheses. */
  readonly from: string;
  /** Which of them, as a condition on one of them. */
  where(row: Row): string;
  /** What they are ordered by. */
  order?(row: Row): string;
}

/** Rows of which a page is read, as Relay knows pages. */
export interface PageOfRows extends Rows {
  readonly order: (row: Row) => string;
  /** How many there are on a page at most. */
  readonly first: number;
  /** Where the page before ended, as a condition on a row behind it; missing: it is the first page. */
  readonly behind?: ((row: Row) => string) | undefined;
  /** The cursor of a row, as a text. */
  cursor(row: Row): string;
}

/** What a field is told by: told once for each field of the schema that can be read so. */
export type SqlField =
  | ValueField
  /** An object: another row or, without `rows`, more of the same one. */
  | { readonly kind: 'object'; readonly rows?: RowsOf; readonly exists?: (row: Row) => string }
  | { readonly kind: 'list'; readonly rows: RowsOf }
  /** A connection: `nodes`, `edges`, `pageInfo` and `totalCount`. */
  | { readonly kind: 'page'; readonly page: PageOf };

/** A value, as SQL of a type that JSON has. */
export interface ValueField {
  readonly kind: 'value';
  sql(row: Row, parameters: Parameters, args: Arguments): string;
}

/** @throws NotInSql where something was asked that no statement can answer */
type RowsOf = (parent: Row, parameters: Parameters, args: Arguments) => Rows;
type PageOf = (parent: Row, parameters: Parameters, args: Arguments) => PageOfRows;

/** Fields by name. */
export type SqlType = Readonly<Record<string, SqlField>>;

/** How the types of a schema are read: by the name of the type. What is not in it is told some other way. */
export type SqlModel = Readonly<Record<string, SqlType>>;

/** Thrown where an operation cannot be answered by a statement: it is then answered as any other. */
export class NotInSql extends Error {
  constructor() {
    super('This is told by no statement.');
  }
}
