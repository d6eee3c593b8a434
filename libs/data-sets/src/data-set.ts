import { type Column, type ColumnType, snakeCase, text, time } from './column.ts';

/** Rows that can be read as a table: in GraphQL, as a file, as a view. */
export interface DataSet {
  /** What it is called everywhere: `goals`. */
  readonly name: string;
  /** What one row is called: `goal`. */
  readonly one: string;
  /** What is in it, in a sentence. */
  readonly says: string;
  readonly table: string;
  /** What tells rows of an organisation apart. */
  readonly identity: readonly IdentityColumn[];
  /** All of them, in the order in which they are told. */
  readonly columns: readonly Column[];
  /** When a row that is kept was put away, in SQL; missing: rows that go are deleted. */
  readonly putAwayAt?: string;
}

/** A column of the table that is part of what tells rows apart. */
export interface IdentityColumn {
  readonly column: string;
  readonly type: ColumnType;
}

type Described = Pick<DataSet, 'name' | 'one' | 'says' | 'table' | 'putAwayAt'> & {
  /** A name alone is that of a text. */
  readonly identity: readonly (string | IdentityColumn)[];
  readonly columns: readonly Column[];
};

/**
 * A data set with the columns that every one has: `id` first, `updatedAt` and `deletedAt` last.
 *
 * A row's `updatedAt` is the moment of the write that changed it last. All rows of one write have the same moment and
 * a later write of the organisation has a later one, so that whoever reads on behind `(updatedAt, id)` misses nothing.
 */
export function dataSet({ identity, columns, ...described }: Described): DataSet {
  const parts = identity.map((part): IdentityColumn =>
    typeof part === 'string' ? { column: part, type: 'text' } : part,
  );
  return {
    ...described,
    identity: parts,
    columns: [
      text('id', 'What tells it apart within the organisation; it never changes.', idOf(parts)),
      ...columns,
      time('updatedAt', 'When it was written last.'),
      time('deletedAt', 'When it was deleted or archived; empty while it is there.', described.putAwayAt ?? 'NULL'),
    ],
  };
}

function idOf(identity: readonly IdentityColumn[]): string {
  return identity.map(partAsText).join(` || '/' || `);
}

/** A part of what tells rows apart, as text: a day as ISO 8601 has it, however the connection writes days. */
export function partAsText({ column, type }: IdentityColumn): string {
  return type === 'date' ? `to_char(one.${column}, 'YYYY-MM-DD')` : `one.${column}::text`;
}

/** The column of this name. */
export function columnOf({ columns }: DataSet, name: string): Column | undefined {
  return columns.find((column) => column.name === name);
}

/** The field of GraphQL. @example rowsField(CHECK_INS) // 'checkInRows' */
export function rowsField({ one }: DataSet): string {
  return `${one}Rows`;
}

/** The field of GraphQL. @example statsField(CHECK_INS) // 'checkInStats' */
export function statsField({ one }: DataSet): string {
  return `${one}Stats`;
}

/** @example rowType(CHECK_INS) // 'CheckInRow' */
export function rowType({ one }: DataSet): string {
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}Row`;
}

/** @example viewName(CHECK_INS) // 'check_ins' */
export function viewName({ name }: DataSet): string {
  return snakeCase(name);
}
