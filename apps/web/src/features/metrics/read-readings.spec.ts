import fc from 'fast-check';
import { readReadings } from './read-readings.ts';

it.each([
  ['a semicolon and German decimals', 'Tag;Wert\n31.01.2026;61,5', [{ on: '2026-01-31', value: 61.5 }]],
  ['commas', 'date,value\r\n2026-01-31,61.5\r\n', [{ on: '2026-01-31', value: 61.5 }]],
  ['quotes', '"2026-01-31","61,5"', [{ on: '2026-01-31', value: 61.5 }]],
  ['tabs, as a spreadsheet copies them', '2026-02-28\t-3', [{ on: '2026-02-28', value: -3 }]],
  ['a mark of the order of bytes, and empty lines', '\uFEFF\n2026-02-28;7\n\n', [{ on: '2026-02-28', value: 7 }]],
])('reads %s', (_, text, readings) => {
  expect(readReadings(text)).toEqual({ readings, faults: [] });
});

it.each([
  ['2026-02-30;1', /“2026-02-30” is no day\. Write it as 2026-01-31 or 31\.01\.2026\./],
  ['2026-01-31;x', /“x” is no number/],
  ['2026-01-31', /A value is missing/],
  ['2026-01-31,61,5', /more than two columns\. Where decimals have commas, part day and value by a semicolon/],
  ['2026-01-31;1,234', /can be read in two ways/],
])('says of %j what to mend', (text, message) => {
  const { readings, faults } = readReadings(text);
  expect(readings).toEqual([]);
  expect(faults).toEqual([{ line: 1, message: expect.stringMatching(message) }]);
});

it('names the line of a day that stands there twice, and keeps the first', () => {
  const { readings, faults } = readReadings('day;value\n2026-01-31;1\n31.01.2026;2\nnonsense;3');
  expect(readings).toEqual([{ on: '2026-01-31', value: 1 }]);
  expect(faults.map(({ line }) => line)).toEqual([3, 4]);
  expect(faults[0]?.message).toMatch(/stands on line 2 already/);
});

it('reads back whatever is written, however it is parted', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const reading = fc.record({
    on: day.map((one) => one.toISOString().slice(0, 10)),
    value: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
  });
  const readings = fc.uniqueArray(reading, { selector: ({ on }) => on, maxLength: 20 });
  fc.assert(
    fc.property(readings, fc.constantFrom(';', '\t', ','), (all, sign) => {
      const text = all.map(({ on, value }) => `${on}${sign}${value}`).join('\n');
      const { readings: read, faults } = readReadings(text);
      // Three digits behind a sign may be thousands: what is not clear is asked about, and never guessed.
      expect(read.length + faults.length).toBe(all.length);
      for (const one of read) expect(all).toContainEqual(one);
    }),
  );
});
