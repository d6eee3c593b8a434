import type { Block, Runs, Table } from './document.ts';
import { columnShares } from './column-widths.ts';
import { TEXT_WIDTH } from './pdf-style.ts';
import { nestedItem, plainText } from './runs.ts';

/**
 * What is no taller stays on one page as a whole. Far below the height of a page, since these heights are guessed,
 * and pdfmake loses what stands in a whole that is taller than a page.
 */
export const TALLEST_WHOLE = 220;
/** The head and a row or two of a table, or some lines of text. */
const TALLEST_BEGINNING = 110;
/** As many bars as `BARS_ON_A_PAGE`, with what stands above them. */
const TALLEST_PICTURE = 560;
const LINE = 13.5;
/** Wide, in points: most texts take less room than is thought here. */
const LETTER = 6;

/** About how tall a block will be, in points; more rather than less. */
export function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return textHeight(block.text, TEXT_WIDTH / 1.5) + 22;
    case 'paragraph':
      return textHeight(block.runs) + 7;
    case 'quote':
      return textHeight(block.text, TEXT_WIDTH - 24) + textHeight(block.by ?? '') + 16;
    case 'callout':
      return textHeight(block.runs, TEXT_WIDTH - 24) + 42;
    case 'list':
      return total(block.items.map((item) => itemHeight(nestedItem(item)))) + 20;
    case 'table':
      return LINE * 2 + 40 + textHeight(block.caption ?? '') + total(rowHeights(block));
    case 'checklist':
      return LINE * 2 + 20 + total(block.actions.map(({ what, owner }) => rowHeight([what, owner ?? ''], [0.5, 0.15])));
    case 'bars':
      return block.bars.length * 37 + textHeight(block.title) + textHeight(block.alternative) + 50;
    case 'pageBreak':
      return 0;
  }
}

/** How much of a block, in points, has to be on the page of its heading. */
export function beginningOf(block: Block): number {
  return Math.min(heightOf(block), block.kind === 'bars' ? TALLEST_PICTURE : TALLEST_BEGINNING);
}

/** How tall each row of a table will be. */
export function rowHeights({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const shares = columnShares({ columns, rows });
  return rows.map((row) => rowHeight(row, shares));
}

function rowHeight(cells: readonly Runs[], shares: readonly number[]): number {
  const heights = cells.map((cell, index) => textHeight(cell, (shares[index] ?? 0) * TEXT_WIDTH - 10));
  return Math.max(LINE, ...heights) + 8;
}

function itemHeight({ runs, items }: { runs: Runs; items: readonly Runs[] }): number {
  return total([runs, ...items].map((text) => textHeight(text, TEXT_WIDTH - 40) + 2));
}

/** How tall a text will be, in points, on lines of a width. */
export function textHeight(runs: Runs, width = TEXT_WIDTH): number {
  const signs = Math.max(1, width / LETTER);
  const lines = plainText(runs).split('\n');
  return LINE * total(lines.map(({ length }) => Math.max(1, Math.ceil(length / signs))));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
