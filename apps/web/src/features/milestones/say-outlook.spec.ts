import { addTexts, speak } from '@concord/texts';
import german from './german.json' with { type: 'json' };
import { sayMisses, sayStandings } from './say-outlook.ts';

const miss = { goal: { title: 'Short lead time' }, due: '2027-01-31', daysLate: 34 };

it.each([
  [[], 0, 'No goal misses its target at its present pace, as far as check-ins can tell'],
  [
    [{ ...miss, daysLate: 1 }],
    1,
    'At this pace “Short lead time” misses its target: it gets there 1 day after 31 January 2027',
  ],
  [
    [miss, miss],
    7,
    'At this pace 7 goals miss their targets, “Short lead time” by most: 34 days after 31 January 2027',
  ],
])('says which goals miss their targets (%#)', (misses, missCount, words) => {
  expect(sayMisses({ misses, missCount })).toBe(words);
});

const counts = (on: number, risk: number, off: number, pending: number, outdated: number) => [
  { status: 'ON_TRACK', count: on },
  { status: 'AT_RISK', count: risk },
  { status: 'OFF_TRACK', count: off },
  { status: 'PENDING', count: pending },
  { status: 'OUTDATED', count: outdated },
];

it.each([
  [counts(0, 0, 0, 0, 0), 0, 'No goal is on the way'],
  [counts(1, 0, 0, 0, 0), 0, '1 of 1 goal is on track'],
  [counts(0, 1, 0, 0, 1), 0, '0 of 2 goals are on track, 1 is at risk or off track, of 1 there is no news'],
  [
    counts(14, 5, 4, 6, 2),
    2,
    '14 of 31 goals are on track, 9 are at risk or off track, of 8 there is no news, of 2 the owner says otherwise than the numbers',
  ],
])('says how goals stand (%#)', (statuses, statedDiffering, words) => {
  expect(sayStandings({ statuses, statedDiffering })).toBe(words);
});

describe('in German', () => {
  beforeAll(() => {
    addTexts('de', german);
    speak(() => 'de');
  });
  afterAll(() => speak(() => 'en'));

  it.each([
    [counts(1, 0, 0, 0, 0), 0, '1 von 1 Ziel ist im Plan'],
    [
      counts(14, 5, 4, 6, 1),
      2,
      '14 von 30 Zielen sind im Plan, 9 sind gefährdet oder nicht im Plan, von 7 gibt es nichts Neues, bei 2 sagen die Verantwortlichen anderes als die Zahlen',
    ],
  ])('says how goals stand (%#)', (statuses, statedDiffering, words) => {
    expect(sayStandings({ statuses, statedDiffering })).toBe(words);
  });

  it('says which goals miss their targets', () => {
    expect(sayMisses({ misses: [{ ...miss, daysLate: 1 }], missCount: 1 })).toBe(
      'Bei diesem Tempo wird „Short lead time“ nicht rechtzeitig erreicht, sondern erst 1 Tag nach dem 31. Januar 2027',
    );
  });
});
