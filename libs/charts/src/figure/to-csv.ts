import { byLocale } from '@concord/texts';

/**
 * Rows as a file for a spreadsheet, by RFC 4180. It begins with a byte order mark, without which Excel takes it for
 * another encoding. A spreadsheet would calculate what begins like a formula, and people write what they like: an
 * apostrophe before it makes it a text.
 *
 * @param mayBegin what needs no apostrophe
 * @example
 * toCsv([['Goal', 'Target'], ['Answer, fast', '2']]); // '\uFEFFGoal,Target\r\n"Answer, fast",2\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[], mayBegin = /^[^=+\-@\t\r]/): string {
  const toCell = (text: string) => quoted(mayBegin.test(text) || text === '' ? text : `'${text}`);
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

/**
 * The same for rows as a chart's table shows them: numbers lose what is there for the eye, so that a spreadsheet can
 * add them up.
 *
 * @example
 * toChartCsv({ columns: ['Outcome', 'Net'], rows: [['On time', '−0.30']] }); // '\uFEFFOutcome,Net\r\nOn time,-0.30\r\n'
 */
export function toChartCsv({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }) {
  return toCsv([columns, ...rows.map((row) => row.map(toPlainNumber))], NO_FORMULA);
}

/** A number is none, with or without a sign. */
const NO_FORMULA = /^([^=+\-@\t\r]|-?[\d.]+%?$)/;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What `formatNumber`, `formatSigned` and `formatPercent` have written, with the signs of their language. */
const shownNumber = byLocale((locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const signOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const [group, decimal] = [signOf('group'), signOf('decimal')];
  return { group, decimal, is: new RegExp(`^[+−-]?\\d{1,3}(\\${group}\\d{3})*(\\${decimal}\\d+)?(\\s%)?$`) };
});

function toPlainNumber(text: string): string {
  const { group, decimal, is } = shownNumber();
  if (!is.test(text)) return text.replaceAll('\u00a0', ' ');
  return text.replaceAll(group, '').replace(decimal, '.').replace('−', '-').replaceAll(/[+\s]/g, '');
}
