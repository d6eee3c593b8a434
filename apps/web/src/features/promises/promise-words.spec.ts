import { sayHoursCount, sayMeasure } from './promise-words.ts';

test('a measure reads as people say it', () => {
  expect(sayMeasure({ of: 'calls', share: 95, within: 20, unit: 'seconds' })).toBe(
    '95\u00a0% of calls within 20\u00a0seconds',
  );
  expect(sayMeasure({ of: 'repairs done at the first visit', share: 87.5 })).toBe(
    '87.5\u00a0% of repairs done at the first visit',
  );
});

test('hours are counted', () => {
  expect([sayHoursCount(1), sayHoursCount(2.55)]).toEqual(['1 hour', '2.6 hours']);
});
