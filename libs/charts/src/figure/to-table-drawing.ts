import { say } from '@concord/texts';
import { type Drawing, escapeMarkup, lineOfText, type Look, type Tone } from './drawing.ts';
import { wrapWords } from './wrap-words.ts';

export interface DrawnTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a cell says by colour, too; its words say it anyway. */
  readonly toneOf?: ((row: number, column: number) => Tone | null) | undefined;
}

/** As wide as the widest of the usual fonts has them, in bold. */
const LETTER = 8.8;
const LINE = 17;
const SIZE = 13;
const PADDING = 8;
/** More is not read off a picture; the file for a spreadsheet has all. */
const MOST_ROWS = 120;
const LEAST_LETTERS = 7;
const MOST_LETTERS = { first: 38, other: 22 };

/**
 * A table as a drawing, with the colours of its cells: what is drawn with elements of the page cannot be saved as a
 * picture, and so is drawn once more.
 *
 * @example
 * toTableDrawing({ columns: ['Outcome', 'Sales'], rows: [['On time', '▼ Hurts −0.30']] }, look).markup; // '<rect …'
 */
export function toTableDrawing({ columns, rows, toneOf }: DrawnTable, look: Look): Drawing {
  const shown = rows.slice(0, MOST_ROWS);
  const letters = columns.map((name, column) => lettersOf([name, ...shown.map((row) => row[column] ?? '')], column));
  const widths = letters.map((count) => count * LETTER + 2 * PADDING);
  const lefts = widths.map((_, column) => sum(widths.slice(0, column)));
  const width = sum(widths);
  let y = 0;
  const rowMarkup = (cells: readonly string[], row: number | null) => {
    const lines = columns.map((_, column) => wrapWords(cells[column] ?? '', letters[column] ?? 1));
    const height = Math.max(...lines.map(({ length }) => length), 1) * LINE + 2 * PADDING;
    const cell = (text: readonly string[], column: number) => {
      const tone = row === null ? null : (toneOf?.(row, column) ?? null);
      const ground = tone === null ? '' : toneGround(lefts[column] ?? 0, y, widths[column] ?? 0, height, look, tone);
      const fill = tone === null ? (row === null ? look.quiet : look.text) : look.tones[tone].text;
      const weight = row === null || tone !== null ? 600 : 400;
      const words = text.map((line, index) =>
        lineOfText(line, (lefts[column] ?? 0) + PADDING, y + PADDING + 12 + index * LINE, { size: SIZE, fill, weight }),
      );
      return ground + words.join('');
    };
    const drawn = lines.map(cell).join('');
    y += height;
    const rule = `<rect x="0" y="${y - 0.5}" width="${width}" height="1" fill="${escapeMarkup(look.line)}"/>`;
    return drawn + rule;
  };
  const markup = [rowMarkup(columns, null), ...shown.map((cells, row) => rowMarkup(cells, row))].join('');
  const left = rows.length - shown.length;
  if (left === 0) return { width, height: y, markup };
  const says = say('… and {left, plural, one {# more row} other {# more rows}}', { left });
  const more = lineOfText(says, PADDING, y + 20, { size: SIZE, fill: look.quiet });
  return { width, height: y + 28, markup: markup + more };
}

/** As wide as its longest cell, within what reads well. */
function lettersOf(texts: readonly string[], column: number): number {
  const most = column === 0 ? MOST_LETTERS.first : MOST_LETTERS.other;
  return Math.min(most, Math.max(LEAST_LETTERS, ...texts.map(({ length }) => length)));
}

function toneGround(x: number, y: number, width: number, height: number, look: Look, tone: Tone): string {
  const fill = escapeMarkup(look.tones[tone].ground);
  return `<rect x="${x + 1.5}" y="${y + 1.5}" width="${width - 3}" height="${height - 3}" rx="6" fill="${fill}"/>`;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
