import { isPressing, sayEffect, sayHelp, sayWaiting } from './say-help.ts';

const request = {
  kind: 'REQUEST' as const,
  asking: { name: 'Customer Service' },
  giving: { name: 'Manufacturing' },
  effect: 0.5,
  neededBy: null,
};

it('says who asks whom, by when and for how much', () => {
  expect(sayHelp(request)).toBe('Customer Service asks Manufacturing for help. It would help clearly.');
  expect(sayHelp({ ...request, kind: 'OFFER', neededBy: '2026-12-01', effect: 1 })).toBe(
    'Manufacturing offers Customer Service help by 1 December 2026. It would help a lot.',
  );
});

it('says any strength in one of three words', () => {
  expect([0.1, 0.25, 0.5, 0.7, 0.8, 1].map(sayEffect)).toEqual([
    'a little',
    'a little',
    'clearly',
    'clearly',
    'a lot',
    'a lot',
  ]);
});

it('is pressing after two weeks, or when its day is over', () => {
  expect(isPressing({ isLate: false, daysOpen: 13 })).toBe(false);
  expect(isPressing({ isLate: false, daysOpen: 14 })).toBe(true);
  expect(isPressing({ isLate: true, daysOpen: 1 })).toBe(true);
  expect(sayWaiting({ daysOpen: 1, waitsFor: { key: 'm', name: 'Manufacturing' } })).toBe(
    'Waits for Manufacturing for 1 day',
  );
});
