import fc from 'fast-check';
import { readGoalText } from './index.ts';

const today = '2026-11-23';
const read = (text: string, more = {}) => readGoalText(text, { today, ...more });

describe('until when', () => {
  it.each([
    ['by the end of Q3', '2027-09-30'],
    ['bis Ende Q3', '2027-09-30'],
    ['by mid-November', '2027-11-15'],
    ['bis Mitte November 2027', '2027-11-15'],
    ['by year end', '2026-12-31'],
    ['by the end of next year', '2027-12-31'],
    ['bis Jahresende', '2026-12-31'],
    ['bis Ende 2027', '2027-12-31'],
    ['bis KW 32', '2027-08-15'],
    ['by CW32/2028', '2028-08-13'],
    ['by next quarter', '2027-03-31'],
    ['im nächsten Quartal', '2027-03-31'],
    ['by the end of the month', '2026-11-30'],
    ['by FY27', '2027-12-31'],
    ['by 2030', '2030-12-31'],
    ['by 30 September 2027', '2027-09-30'],
    ['by September 30, 2027', '2027-09-30'],
    ['by the 30th of September', '2027-09-30'],
    ['zum 30. September', '2027-09-30'],
    ['bis 30.9.2027', '2027-09-30'],
    ['bis zum 31.12.', '2026-12-31'],
    ['by 2027-09-30', '2027-09-30'],
    ['by 09/30/2027', '2027-09-30'],
    ['by February', '2027-02-28'],
    ['in the second half of 2027', '2027-12-31'],
    ['im 1. Halbjahr 2027', '2027-06-30'],
    ['by the third quarter of 2027', '2027-09-30'],
    ['over the next two years', '2028-11-23'],
    ['in den nächsten 6 Monaten', '2027-05-23'],
    ['early 2027', '2027-03-31'],
    ['by 31 February 2027', '2027-02-28'],
  ])('reads “%s” as %s', (words, day) => {
    expect(read(`Raise sales from 10 % to 20 % ${words}`).due?.day).toBe(day);
  });

  it.each([
    ['by FY27', 4, '2027-03-31'],
    ['by the end of the fiscal year', 7, '2027-06-30'],
    ['in Q1 FY28', 10, '2027-12-31'],
    ['Geschäftsjahr 2026/27', 10, '2027-09-30'],
    ['by Q3', 4, '2026-12-31'],
  ])('counts “%s” from where the fiscal year begins, month %s', (words, fiscalYearStart, day) => {
    expect(read(`Raise sales to 20 % ${words}`, { fiscalYearStart }).due?.day).toBe(day);
  });

  it('counts weeks as it is told', () => {
    expect(read('Ready by week 1 2028', { weeks: 'iso' }).due?.day).toBe('2028-01-09');
    expect(read('Ready by week 1 2028', { weeks: 'us' }).due?.day).toBe('2028-01-01');
  });

  it('says what it understood, and that it is not sure where two days can be meant', () => {
    const { due } = read('Done by the end of Q3');
    expect(due).toMatchObject({ day: '2027-09-30', meant: { kind: 'quarter', number: 3, year: 2027, edge: 'end' } });
    expect(read('Done by 30 September 2027').due).not.toHaveProperty('meant');
    expect(read('Done by the end of next month').due?.meant).toEqual({ kind: 'month', isNext: true, edge: 'end' });
    expect(read('Answer 9 of 10 calls within the next 6 months').due?.meant).toEqual({
      kind: 'from-today',
      value: 6,
      unit: 'month',
    });
    expect(read('Done by 03/04/2027').due).toMatchObject({ unsure: true });
    expect(read('Fertig bis 03.04.2027').due).toMatchObject({ unsure: false, day: '2027-04-03' });
  });

  it.each([
    'Answer within 6 months',
    'Call every customer once a year',
    'Keep 3 shifts in week-end work',
    'Cut emissions compared with 2019',
    'From 1 January 2027 every call is answered',
    'We may march on',
  ])('finds no last day in “%s”', (text) => {
    expect(read(text).due).toBeUndefined();
  });

  it('tells a first day and what is compared with from a last day', () => {
    const { days, from, due } = read('From January 2027 to December 2027, 40 % less than in 2019');
    expect(days.map(({ role }) => role)).toEqual(['from', 'due', 'compared']);
    expect([from?.day, due?.day]).toEqual(['2027-01-01', '2027-12-31']);
  });
});

describe('numbers', () => {
  it.each([
    ['Answer within 2 hours', { kind: 'at-most', value: 2, unit: 'hour' }],
    ['At least 1,500 visits', { kind: 'at-least', value: 1500, unit: 'count' }],
    ['Mindestens 1.500 Besuche', { kind: 'at-least', value: 1500, unit: 'count' }],
    ['Umsatz auf 12,5 Mio. Euro steigern', { kind: 'at-least', value: 12_500_000, unit: 'EUR' }],
    ['Grow revenue to $5m', { kind: 'at-least', value: 5_000_000, unit: 'USD' }],
    ['Reduce churn by 3 percentage points', { kind: 'by', value: 3, unit: 'percentage-point' }],
    ['Delivery in 3-5 business days', { kind: 'between', value: 3, high: 5, unit: 'working-day' }],
    ['Zwischen 70 und 75 Prozent', { kind: 'between', value: 70, high: 75, unit: '%' }],
    ['Keep the temperature at 21', { kind: 'exactly', value: 21 }],
    ['NPS of 40 or more', { kind: 'at-least', value: 40, unit: 'point' }],
    ['twenty-four hours or less', { kind: 'at-most', value: 24, unit: 'hour' }],
    ['Halve complaints', { kind: 'by', value: 50, unit: '%' }],
    ['Save 5 hours a week', { kind: 'by', value: 5, unit: 'hour' }],
  ])('reads the target of “%s”', (text, target) => {
    expect(read(text).target).toMatchObject(target);
  });

  it.each(['Priority 1 first', 'ISO 9001', 'Open 24/7', 'COVID-19 ward', 'no time to lose', 'B2B portal'])(
    'reads none in “%s”',
    (text) => {
      expect(read(text).target).toBeUndefined();
    },
  );

  it('tells where it starts from where it goes', () => {
    expect(read('From 62 to 80 % by May 2027')).toMatchObject({
      baseline: { value: 62, unit: '%' },
      target: { value: 80, unit: '%' },
      direction: 'increase',
    });
    expect(read('5 Tage statt 9 Tage')).toMatchObject({ baseline: { value: 9 }, target: { value: 5 } });
  });

  it.each([
    ['Answer 95 % of calls within 20 s', { percent: 95, limit: { value: 20, unit: 'second' } }],
    ['Nine out of ten calls within 20 seconds', { percent: 90, limit: { value: 20 } }],
    ['p99 latency below 300 ms', { percent: 99, limit: { value: 300, unit: 'millisecond' } }],
    ['90 % aller Anrufe binnen 20 Sekunden', { percent: 90, limit: { value: 20 } }],
  ])('reads the share of “%s”', (text, share) => {
    expect(read(text).share).toMatchObject(share);
  });
});

it.each([
  ['Provide world-class service', ['world-class']],
  ['Respond in a timely manner', ['in a timely manner']],
  ['Improve satisfaction', ['Improve']],
  ['Improve satisfaction from 60 to 70 %', []],
  ['Angemessene Antworten, so schnell wie möglich', ['Angemessene', 'so schnell wie möglich']],
])('marks what is vague in “%s”', (text, words) => {
  const { vague } = read(text);
  expect(vague.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

it('names what is missing', () => {
  expect(read('Be the best').missing).toEqual(['metric', 'number', 'date', 'for-whom']);
  expect(read('Answer 95 % of calls within 20 s by June 2027').missing).toEqual([]);
});

/** Pieces that mean something next to each other, and anything else. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'by',
          'bis',
          'Ende',
          'Q',
          '3',
          'FY',
          '27',
          'KW',
          '53',
          'from',
          'to',
          '%',
          '€',
          '1.2',
          'Mio',
          '-',
          '/',
          'mid',
          'May',
          '31',
          'within',
          'next',
          '999999999',
          'years',
          'constructor',
          '__proto__',
          'p',
          'of',
          'half',
          '29',
          'Februar',
          '2199',
          '24/7',
          '31.2.',
          'week',
          '0',
          'toString',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 25 },
    )
    .chain((words) => fc.constantFrom(' ', '', '-').map((gap) => words.join(gap))),
);

it('reads any text the same twice, stays inside it, and names only days that exist', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('iso', 'us'),
      (text, fiscalYearStart, weeks) => {
        const reading = read(text, { fiscalYearStart, weeks });
        expect(read(text, { fiscalYearStart, weeks })).toEqual(reading);
        const { vague, days, metric, target, baseline, share } = reading;
        for (const { start, end } of [
          ...vague,
          ...days,
          ...[metric, target, baseline, share].flatMap((part) => part ?? []),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { day } of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        for (const number of [target, baseline]) expect(Number.isFinite(number?.value ?? 0)).toBe(true);
      },
    ),
    { numRuns: 250 },
  );
});
