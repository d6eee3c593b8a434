import { sayBurnUp, sayPaceSpread, toBurnUp } from './to-burn-up.ts';

const pace = { perWeek: 0.5, forecast: { on: '2027-03-12', earliest: '2027-02-01', latest: '2027-06-01' } };
const input = {
  points: [
    { on: '2026-10-01', planned: 0, done: 0 },
    { on: '2026-11-16', planned: 9, done: 7 },
    { on: '2027-05-01', planned: 23 },
  ],
  total: 23,
  committed: 18,
  done: 7,
  late: 3,
  pace,
  today: '2026-11-16',
};

it.each([
  [{ total: 0, done: 0, late: 0 }, 'No milestones to reach yet'],
  [{ total: 1, done: 0, late: 0 }, '0 of 1 milestone is done; none is late'],
  [{ total: 1, done: 1, late: 0 }, 'All of 1 milestone is done'],
  [{ total: 4, done: 4, late: 0 }, 'All 4 milestones are done'],
  [{ total: 23, done: 7, late: 1 }, '7 of 23 milestones are done; 1 is late'],
  [
    { total: 23, done: 7, late: 3, pace },
    '7 of 23 milestones are done; 3 are late; at this pace all are done by 12 March 2027',
  ],
])('says of %o: %s', (counts, words) => {
  expect(sayBurnUp(counts)).toBe(words);
});

it('says how sure the forecast is, or why there is none', () => {
  expect(sayPaceSpread(pace)).toMatch(/0\.5 milestones a week .* between 1 February 2027 and 1 June 2027/);
  expect(sayPaceSpread({ perWeek: 0.5, forecast: { on: '2027-03-12', earliest: '2027-02-01' } })).toMatch(/or never/);
  expect(sayPaceSpread(null)).toMatch(/too few for a forecast/);
});

it('leads on from today to the end, and cuts what lies far behind the plan', () => {
  const points = toBurnUp(input);
  const on = (day: string) => points.find((point) => point.on === day);
  expect(on('2026-11-16')).toMatchObject({ done: 7, likely: 7, early: 7, late: 7 });
  expect(on('2027-02-01')).toMatchObject({ early: 23, likely: null });
  expect(on('2027-03-12')).toMatchObject({ likely: 23, done: null });
  const slow = { perWeek: 0.1, forecast: { on: '2029-01-01', earliest: '2028-01-01' } };
  const cut = toBurnUp({ ...input, pace: slow });
  expect(cut.at(-1)?.on.slice(0, 4)).toBe('2027');
  expect(cut.at(-1)?.likely).toBeLessThan(23);
});

it('draws no forecast without a pace', () => {
  expect(toBurnUp({ ...input, pace: null }).every(({ likely }) => likely === null)).toBe(true);
});
