import { loudestFirst, sayCoverage, sayKept, sayPromises, standingOf } from './say-promise.ts';

const staffed = { promisedHours: 2000, unstaffedHours: 0 };
const gap = { promisedHours: 2000, unstaffedHours: 250 };

test('what was broken last is louder than hours that nobody is there for, and both than what is kept', () => {
  const promise = (weight: number, kept: boolean | null, coverage = staffed) => ({
    kept,
    coverage,
    outcome: { weight },
  });
  const [kept, unmeasured, unstaffed, broken, heavier] = [
    promise(9, true),
    promise(9, null),
    promise(2, true, gap),
    promise(1, false, gap),
    promise(5, false),
  ];
  expect(loudestFirst([kept, unmeasured, unstaffed, broken, heavier])).toEqual([
    heavier,
    broken,
    unstaffed,
    unmeasured,
    kept,
  ]);
  expect(standingOf(broken)).toBe('broken');
});

test('says how promises stand', () => {
  expect(sayPromises([{ kept: false }, { kept: true, coverage: gap }, { kept: true }])).toBe(
    '1 promise is not kept, and for 1 more nobody is there in all the hours',
  );
  expect(sayPromises([{ kept: false }, { kept: false }])).toBe('2 promises are not kept, of 2');
  expect(sayPromises([{ coverage: gap }, {}])).toBe('For 1 promise nobody is there in all the hours, of 2');
  expect(sayPromises([{ kept: true }, {}])).toBe('All 2 promises are staffed, and none was broken last');
});

test('says how many hours nobody is there for', () => {
  expect(sayCoverage(gap)).toBe('In 250 hours of the next 12 months (12.5\u00a0% of those promised) nobody is there.');
  expect(sayCoverage(staffed)).toBe('Somebody is there in all hours that are promised.');
  expect(sayCoverage({ promisedHours: 0, unstaffedHours: 0 })).toBe('No hours are promised.');
});

test('says how it was kept', () => {
  const readings = [
    { on: '2026-02-01', share: 88, kept: false },
    { on: '2026-01-01', share: 96, kept: true },
  ];
  expect(sayKept(readings, 95)).toBe(
    'Not kept on 1 February 2026: 88\u00a0% of the 95\u00a0% promised. Kept 1 of 2 times.',
  );
  expect(sayKept([], 95)).toBe('Nobody has measured yet whether it is kept.');
});
