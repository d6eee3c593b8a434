import type { ColumnType, ReadRow } from '@concord/data-sets';

/** What spreadsheets hold at most in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const DAY_MS = 86_400_000;
/** Day 0 of the calendar of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The place of each way to show a number in the styles of the workbook. */
export const STYLES = { usual: 0, heading: 1, date: 2, time: 3 } as const;

/**
 * A cell of a sheet in Office Open XML (ECMA-376, part 1, 18.3.1.4). Numbers, days and moments can be calculated with;
 * a text is never taken for a formula. Nothing is written where nothing is.
 *
 * @param place as `B7`
 */
export function cellXml(place: string, type: ColumnType, value: ReadRow[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentXml(place, value.getTime(), STYLES.time);
  if (type === 'date') return momentXml(place, Date.parse(`${String(value)}T00:00:00Z`), STYLES.date);
  if (typeof value === 'number') return `<c r="${place}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  return textXml(place, value);
}

/** A text, in the style of a heading where it is one. */
export function textXml(place: string, text: string, style: number = STYLES.usual): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return `<c r="${place}" t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

function momentXml(place: string, moment: number, style: number): string {
  return `<c r="${place}" s="${String(style)}"><v>${String((moment - DAY_ZERO) / DAY_MS)}</v></c>`;
}

/** @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
