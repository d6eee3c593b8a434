import { Readable } from 'node:stream';
import { type Column, type DataSet, type ReadRow } from '@concord/data-sets';
import { stringify } from 'csv-stringify/sync';
import { workbook } from './spreadsheet/workbook.ts';

/** A way to write rows to a file. */
export interface FileFormat {
  readonly type: string;
  /** Writes rows as they come. */
  write(dataSet: DataSet, rows: AsyncIterable<readonly ReadRow[]>): Readable;
}

/** By the ending of the file's name. */
export const FILE_FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ['csv', { type: 'text/csv; charset=utf-8', write: inPieces(csv) }],
  ['json', { type: 'application/json; charset=utf-8', write: inPieces(json) }],
  ['ndjson', { type: 'application/x-ndjson; charset=utf-8', write: inPieces(ndjson) }],
  ['xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: inPieces(workbook) }],
]);

type Pieces = (dataSet: DataSet, rows: AsyncIterable<readonly ReadRow[]>) => AsyncIterable<string | Uint8Array>;

function inPieces(pieces: Pieces): FileFormat['write'] {
  return (dataSet, rows) => Readable.from(pieces(dataSet, rows));
}

/** By which spreadsheets know that letters are written as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180. */
async function* csv({ columns }: DataSet, rows: AsyncIterable<readonly ReadRow[]>): AsyncGenerator<string> {
  // It would quote only what ends its own lines, and readers take any end of a line for one.
  const lines = (cells: unknown[][]) => stringify(cells, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  yield BYTE_ORDER_MARK + lines([columns.map(({ name }) => name)]);
  for await (const some of rows) yield lines(some.map((row) => columns.map((column) => inSpreadsheet(column, row))));
}

/** A text that a spreadsheet would take for a formula is told as a text, with an apostrophe before it. */
function inSpreadsheet({ name, type }: Column, row: ReadRow): unknown {
  const value = row[name] ?? null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return String(value);
  return type === 'text' && typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

async function* json({ columns }: DataSet, rows: AsyncIterable<readonly ReadRow[]>): AsyncGenerator<string> {
  let before = '[';
  for await (const some of rows) {
    const texts = some.map((row) => JSON.stringify(told(columns, row)));
    if (texts.length > 0) yield `${before}\n${texts.join(',\n')}`;
    if (texts.length > 0) before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

async function* ndjson({ columns }: DataSet, rows: AsyncIterable<readonly ReadRow[]>): AsyncGenerator<string> {
  for await (const some of rows) yield some.map((row) => `${JSON.stringify(told(columns, row))}\n`).join('');
}

function told(columns: readonly Column[], row: ReadRow): object {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}
