import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Action, Checklist, Language, Runs, Table } from './document.ts';
import { columnShares } from './column-widths.ts';
import { beginningOf, rowHeights, TALLEST_WHOLE, textHeight } from './pdf-height.ts';
import { keptAbove } from './pdf-kept-above.ts';
import { pdfText } from './pdf-runs.ts';
import { GUTTER, INK, MUTED, ROWS, TEXT_WIDTH } from './pdf-style.ts';
import { dueText, wordsOf } from './words.ts';

const ALIGNMENTS = { start: 'left', centre: 'center', end: 'right' } as const;
/** Columns of fixed width, so that long words break instead of leaving the page. The head is on every page. */
export function pdfTable(table: Table): Content {
  const { caption = '', columns, rows } = table;
  const alignmentOf = (index: number) => ALIGNMENTS[columns[index]?.align ?? 'start'];
  const head = columns.map(({ header }, index) => headCell(header, alignmentOf(index)));
  const body = rows.map((row) =>
    columns.map((_, index) => pdfText(row[index] ?? '', { alignment: alignmentOf(index) })),
  );
  const set = rowsOf([head, ...body], columnShares(table), tallestOf(table));
  if (caption === '') return set;
  return { stack: keptAbove([{ text: caption, style: 'caption' }], textHeight(caption), beginningOf(table), set) };
}

/** A box to tick in front of each action, ticked where it is done. */
export function pdfChecklist({ actions }: Checklist, language: Language): Content {
  const words = wordsOf(language);
  const columns = [{ header: words.action }, { header: words.owner }, { header: words.due }];
  const rows = actions.map((action): Runs[] => [action.what, action.owner ?? '', dueText(action, language)]);
  const head = ['', ...columns.map(({ header }) => header)].map((header) => headCell(header, 'left'));
  const body = actions.map((action, index) => [
    tickBox(action),
    ...(rows[index] ?? []).map((cell) => pdfText(cell, { color: action.done ? MUTED : INK })),
  ]);
  const box = BOX_COLUMN / TEXT_WIDTH;
  const shares = columnShares({ columns, rows }).map((share) => share * (1 - box));
  return rowsOf([head, ...body], [box, ...shares], tallestOf({ columns, rows }));
}

interface Tallest {
  readonly head: number;
  readonly row: number;
}

function tallestOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Tallest {
  const [head = 0, ...heights] = rowHeights({ columns, rows: [columns.map(({ header }) => header), ...rows] });
  return { head, row: heights.reduce((tallest, height) => Math.max(tallest, height), 0) };
}

function headCell(text: string, alignment: 'left' | 'center' | 'right'): TableCell {
  return { text, style: 'columnHeader', alignment };
}

function rowsOf(body: TableCell[][], shares: readonly number[], { head, row }: Tallest): Content {
  const room = TEXT_WIDTH - GUTTER * (shares.length - 1);
  return {
    table: {
      headerRows: head <= TALLEST_WHOLE ? 1 : 0,
      // Only where rows are short: what is kept whole and taller than a page would be lost.
      ...(Math.max(head, row) <= TALLEST_WHOLE ? { keepWithHeaderRows: 1, dontBreakRows: true } : {}),
      widths: shares.map((share) => share * room),
      body,
    },
    layout: ROWS,
    style: 'table',
  };
}

const BOX = 8;
const BOX_COLUMN = 10;

function tickBox({ done }: Action): TableCell {
  const tick: [number, number][] = done
    ? [
        [1.8, 4.2],
        [3.4, 6],
        [6.6, 1.8],
      ]
    : [];
  return {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: BOX, h: BOX, r: 1, lineWidth: 0.75, lineColor: MUTED },
      ...tick.slice(1).map(([x2, y2], index) => {
        const [x1, y1] = tick[index] ?? [0, 0];
        return { type: 'line' as const, x1, y1, x2, y2, lineWidth: 1.2, lineColor: INK };
      }),
    ],
    margin: [0, 2, 0, 0],
  };
}
