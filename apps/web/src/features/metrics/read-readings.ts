import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';

export interface Reading {
  readonly on: string;
  readonly value: number;
}

/** What is wrong with a line, counted from 1, and how it is mended. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

export interface ReadReadings {
  /** In the order of the lines. */
  readonly readings: readonly Reading[];
  readonly faults: readonly LineFault[];
}

/**
 * Readings as they come out of a spreadsheet: a day and a value a line, parted by semicolons, tabs or commas, with or
 * without a line of headings. Days are 2026-01-31 or 31.01.2026, decimals have a point or a comma.
 *
 * @example
 * readReadings('day;value\n31.01.2026;61,5') // { readings: [{ on: '2026-01-31', value: 61.5 }], faults: [] }
 */
export function readReadings(text: string): ReadReadings {
  const readings: Reading[] = [];
  const faults: LineFault[] = [];
  const lineOf = new Map<string, number>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const headings = lines.findIndex((one) => one.trim() !== '');
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const read = readLine(content);
    if (typeof read === 'string') {
      if (index !== headings || !isHeading(content)) faults.push({ line, message: read });
      return;
    }
    const earlier = lineOf.get(read.on);
    if (earlier !== undefined) {
      const message = say('{day} stands on line {earlier} already. Remove one of the two.', {
        day: formatDate(read.on),
        earlier,
      });
      return void faults.push({ line, message });
    }
    lineOf.set(read.on, line);
    readings.push(read);
  });
  return { readings, faults };
}

/** A reading, or what is wrong with the line. */
function readLine(content: string): Reading | string {
  const cells = cellsOf(content);
  if (cells.length > 2)
    return say('There are more than two columns. Where decimals have commas, part day and value by a semicolon.');
  const [day = '', number] = cells;
  if (number === undefined || number === '')
    return say('A value is missing. Write day and value, such as 2026-01-31;61.5.');
  const on = readDay(day);
  if (on === undefined)
    return say('“{day}” is no day. Write it as 2026-01-31 or 31.01.2026.', { day: day.slice(0, 40) });
  const value = readNumber(number);
  if (value === undefined || Number.isNaN(value))
    return whyNoNumber(number, say('“{number}” is no number.', { number: number.slice(0, 40) }));
  return { on, value };
}

/** The clearest sign that parts the line does: what is quoted is kept together. */
function cellsOf(content: string): string[] {
  const sign = [';', '\t', ','].find((one) => content.includes(one)) ?? ';';
  const cells = content.match(new RegExp(`("[^"]*"|[^"${sign}]*)(${sign}|$)`, 'g')) ?? [];
  return cells
    .map((cell) =>
      cell
        .replace(new RegExp(`${sign}$`), '')
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((cell, index, all) => index < 2 || cell !== '' || index < all.length - 1);
}

function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : german ? [german[3], german[2], german[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== on ? undefined : on;
}

/** A first line without any digit is what the columns are called. */
function isHeading(content: string): boolean {
  return !/\d/.test(content);
}
