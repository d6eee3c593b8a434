import { sayWhere } from './say-where.ts';

const series = { id: 's', name: 'Monthly planning' };

it.each([
  ['of no series', { series: null, next: null }, 'stays in its minutes.'],
  ['whose next one is not planned', { series, next: null }, 'The next meeting of “Monthly planning” begins with them'],
  [
    'whose next one is planned',
    { series, next: { id: 'n', startsAt: '2026-12-15T12:00:00.000Z' } },
    'They go to the next meeting of “Monthly planning”, on 15 December 2026.',
  ],
])('says where it goes what is left over in a meeting %s', (_, room, said) => {
  expect(sayWhere(room, 2)).toMatch(/^2 items are left over\. /);
  expect(sayWhere(room, 2)).toContain(said);
});
