import type { DataSet, ReadRow } from '@concord/data-sets';
import { Zip, ZipDeflate } from 'fflate';
import { cellXml, columnLetters, escaped, STYLES, textXml } from './cell-xml.ts';
import { partsAround } from './workbook-parts.ts';

/** What a sheet holds at most, its heading included. */
const ROWS_OF_A_SHEET = 1_048_576;

/**
 * A workbook of Office Open XML with the rows of a data set, written as they come: whatever there are many of, little is
 * held at a time. More than fit on one sheet go on on the next.
 */
export async function* workbook(
  dataSet: DataSet,
  rows: AsyncIterable<readonly ReadRow[]>,
  rowsOfASheet = ROWS_OF_A_SHEET,
): AsyncGenerator<Uint8Array> {
  const archive = new Archive();
  let sheets = 0;
  let written = 0;
  const beginSheet = () => {
    sheets += 1;
    written = 1;
    archive.begin(`xl/worksheets/sheet${String(sheets)}.xml`, SHEET_BEGIN + headingXml(dataSet));
  };
  beginSheet();
  for await (const some of rows) {
    for (let begin = 0; begin < some.length;) {
      if (written === rowsOfASheet) {
        archive.end(SHEET_END);
        beginSheet();
      }
      const fitting = some.slice(begin, begin + rowsOfASheet - written);
      archive.write(fitting.map((row, i) => rowXml(dataSet, row, written + i + 1)).join(''));
      begin += fitting.length;
      written += fitting.length;
    }
    yield* archive.written();
  }
  archive.end(SHEET_END);
  for (const [name, text] of partsAround(sheetNames(dataSet, sheets))) {
    archive.begin(name, text);
    archive.end();
  }
  archive.close();
  yield* archive.written();
}

const SHEET_BEGIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="16" defaultRowHeight="15"/><sheetData>';
const SHEET_END = '</sheetData></worksheet>';

function headingXml({ columns }: DataSet): string {
  const cells = columns.map(({ name }, i) => textXml(`${columnLetters(i)}1`, name, STYLES.heading));
  return `<row r="1">${cells.join('')}</row>`;
}

function rowXml({ columns }: DataSet, row: ReadRow, number: number): string {
  const cells = columns.map(({ name, type }, i) => cellXml(`${columnLetters(i)}${String(number)}`, type, row[name]));
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

function sheetNames({ name }: DataSet, sheets: number): string[] {
  return Array.from({ length: sheets }, (_, i) => escaped(i === 0 ? name : `${name} ${String(i + 1)}`));
}

/** A zip archive that is handed on in pieces. */
class Archive {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((failure, piece) => {
    if (failure) throw failure;
    this.#pieces.push(piece);
  });
  #file: ZipDeflate | undefined;

  begin(name: string, text: string): void {
    this.#file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(this.#file);
    this.write(text);
  }

  write(text: string): void {
    this.#file?.push(Buffer.from(text));
  }

  end(text = ''): void {
    this.#file?.push(Buffer.from(text), true);
  }

  close(): void {
    this.#zip.end();
  }

  /** What was written since it was asked last. */
  written(): Uint8Array[] {
    return this.#pieces.splice(0);
  }
}
