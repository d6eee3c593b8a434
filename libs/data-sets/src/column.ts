/** What a column holds: one value, of a kind that every tool knows. */
export type ColumnType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'time';

/** One column of a data set. */
export interface Column {
  /** In camelCase: the field in GraphQL, the heading in a file. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, in a sentence for whoever makes a report; units included. */
  readonly says: string;
  /** Its value in SQL, where `one` is a row of the data set's table. */
  readonly sql: string;
}

type ColumnMaker = (name: string, says: string, sql?: string) => Column;

const ofType =
  (type: ColumnType): ColumnMaker =>
  (name, says, sql = `one.${snakeCase(name)}`) => ({ name, type, says, sql });

/**
 * A column of its type. Without SQL it is the table's column of the same name.
 * @example text('title', 'What it says.') // { name: 'title', type: 'text', sql: 'one.title', … }
 */
export const text = ofType('text');
export const number = ofType('number');
export const integer = ofType('integer');
export const boolean = ofType('boolean');
export const date = ofType('date');
export const time = ofType('time');

/** Several keys in one text: tools that read tables know no lists. */
export function list(name: string, says: string, sql = `one.${snakeCase(name)}`): Column {
  return text(name, `${says} Several are parted by commas.`, `array_to_string(${sql}, ', ')`);
}

/** What each type is in PostgreSQL. */
export const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  number: 'double precision',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  time: 'timestamptz',
};

/** @example snakeCase('updatedAt') // 'updated_at' */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
