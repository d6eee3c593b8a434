import { sayExport, shareOf } from './say-export.ts';

it.each([
  [{ bytes: 0 }, '0 kB', undefined],
  [{ bytes: 1_200_000, rows: 3_400, total: 10_000 }, '3,400 of 10,000 rows, 1.2 MB', 0.34],
  [{ bytes: 99_000, total: 1 }, '99 kB of 1 row', undefined],
  // Somebody wrote meanwhile, or a text has several lines.
  [{ bytes: 40, rows: 12, total: 10 }, '10 of 10 rows, 1 kB', 1],
  [{ bytes: 40, rows: 0, total: 0 }, '0 of 0 rows, 1 kB', 1],
])('says of %j: %s', (progress, words, share) => {
  expect([sayExport(progress), shareOf(progress)]).toEqual([words, share]);
});
