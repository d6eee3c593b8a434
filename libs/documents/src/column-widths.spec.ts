import fc from 'fast-check';
import { columnShares } from './column-widths.ts';

const column = (header: string) => ({ header });
const shares = (headers: string[], ...rows: string[][]) => columnShares({ columns: headers.map(column), rows });

it('gives a column of sentences more room than one of numbers', () => {
  const [text = 0, number = 0] = shares(['What', 'h'], ['A sentence that goes on for quite some words', '12']);
  expect(text).toBeGreaterThan(number * 3);
});

it('keeps a date and a name on one line beside a long text', () => {
  const [, date = 0] = shares(['What', 'Due'], ['word '.repeat(400), '30 September 2026']);
  expect(date * 92).toBeGreaterThan('30 September 2026'.length);
});

it('gives no column more for a word that no page could hold', () => {
  const [long = 0, short = 0] = shares(['A', 'B'], ['x'.repeat(5000), 'a few words here, and some more of them']);
  expect(long).toBeLessThan(short * 3);
});

it('gives away the whole width, and something to each', () => {
  const texts = fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (headers, row) => {
      const given = shares(headers, row);
      expect(given).toHaveLength(headers.length);
      expect(given.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...given)).toBeGreaterThan(0);
    }),
  );
});
