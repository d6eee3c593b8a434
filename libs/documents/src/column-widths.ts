import type { Table } from './document.ts';
import { plainText } from './runs.ts';

/** What a page is wide in characters of a table's size, and the room between two columns. */
const LINE = 92;
const BETWEEN = 2;
/** Longer words are broken rather than given more room; texts no longer than this (a date, a name) stay on a line. */
const LONGEST_WORD = 18;
const LONGEST_TEXT = 60;
/** Short texts differ more from the mean than long ones, most of all in capitals and digits. */
const WIDE = 1.1;
/** Not even a column of single digits is narrower: its neighbours would touch it. */
const NARROWEST = 4;

/**
 * How much of a table's width each column gets: its longest word, and of what is left the more the longer its texts
 * are. Fixed before anything is set, so that no word however long can widen a page.
 *
 * @returns a share a column, together 1
 * @example columnShares({ kind: 'table', columns: [{ header: 'A' }, { header: 'B' }], rows: [] }) // [0.5, 0.5]
 */
export function columnShares({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const needs = columns.map(({ header }, index) =>
    [header, ...rows.map((row) => plainText(row[index] ?? ''))].reduce(widest, { word: NARROWEST, text: NARROWEST }),
  );
  const least = total(needs.map(({ word }) => word));
  const wanted = total(needs.map(({ text }) => text)) - least;
  const spare = Math.max(0, Math.min(wanted, LINE - BETWEEN * (columns.length - 1) - least));
  const widths = needs.map(({ word, text }) => word + (wanted > 0 ? (spare * (text - word)) / wanted : 0));
  return widths.map((width) => width / total(widths));
}

interface Need {
  readonly word: number;
  readonly text: number;
}

function widest({ word, text }: Need, cell: string): Need {
  const words = cell.length <= LONGEST_WORD ? [cell] : cell.split(/\s+/);
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    word: Math.max(word, Math.min(longest, LONGEST_WORD) * WIDE + 1),
    text: Math.max(text, Math.min(cell.length, LONGEST_TEXT) * WIDE + 1),
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
