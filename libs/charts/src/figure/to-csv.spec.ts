import { inGerman } from '../testing/in-german.ts';
import { toChartCsv, toCsv } from './to-csv.ts';

it('quotes what holds quotes, commas and line ends, and ends every line as the standard says', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['x, y', 'says "no"'],
      ['two\nlines', ''],
    ]),
  ).toBe('\uFEFFa,b\r\n"x, y","says ""no"""\r\n"two\nlines",\r\n');
});

it.each(['=1+1', '+1 day', '-cmd', '@SUM(A1)', '\tx', '-1+2', '+2', '-1'])(
  'lets no spreadsheet calculate what somebody wrote: %j',
  (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  },
);

it.each([
  ['−0.30', '-0.30'],
  ['+0.30', '0.30'],
  ['1,234.5', '1234.5'],
  ['40.5\u00a0%', '40.5%'],
  ['−12\u00a0%', '-12%'],
  ['5\u00a0days', '5 days'],
  ['30 March 2026', '30 March 2026'],
  ['▲ Helps +0.30', '▲ Helps +0.30'],
  ['–', '–'],
])('hands %s of a chart to a spreadsheet as %s', (shown, written) => {
  expect(toChartCsv({ columns: ['x'], rows: [[shown]] })).toBe(`\uFEFFx\r\n${written}\r\n`);
});

it('still quotes a number that stands in a sentence with commas', () => {
  expect(toChartCsv({ columns: ['x'], rows: [['1,000 goals, 2 late']] })).toBe('\uFEFFx\r\n"1,000 goals, 2 late"\r\n');
});

it.each([
  ['−0,30', '-0.30'],
  ['1.234,5', '1234.5'],
  ['1.234', '1234'],
  ['40,5\u00a0%', '40.5%'],
  ['5\u00a0Tage', '5 Tage'],
  ['30. März 2026', '30. März 2026'],
])('hands %s of a German chart to a spreadsheet as %s, for programs to read', (shown, written) => {
  const csv = inGerman(() => toChartCsv({ columns: ['Überfällig'], rows: [[shown]] }));
  expect(csv).toBe(`\uFEFFÜberfällig\r\n${written}\r\n`);
});
