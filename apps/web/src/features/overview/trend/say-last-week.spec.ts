import { sayCounts, sayLastWeek } from './say-last-week.ts';

const nothing = { opened: 0, closed: 0, decided: 0, goals: 0 };
const from = { on: '2026-11-09', headline: 62, overall: 0.4, conflictLoad: 0.1 };

it('says what moved and what happened', () => {
  const to = { ...from, on: '2026-11-16', headline: 58 };
  const causes = { opened: 2, closed: 0, decided: 1, goals: 1 };
  expect(sayLastWeek({ from, to, causes })).toBe(
    'Since 9 November 2026 alignment fell from 62.0 to 58.0 of 100: 2 conflicts opened, 1 decision was taken, 1 goal change',
  );
});

it('says that nothing moved, and claims nothing before there are two days', () => {
  expect(sayLastWeek({ from, to: { ...from, on: '2026-11-16' }, causes: nothing })).toBe(
    'Since 9 November 2026 alignment stayed at 62.0 of 100',
  );
  expect(sayLastWeek(null)).not.toMatch(/\d/);
});

it.each([
  [nothing, ''],
  [{ ...nothing, closed: 1 }, '1 conflict closed'],
  [
    { opened: 1, closed: 3, decided: 2, goals: 4 },
    '1 conflict opened, 3 conflicts closed, 2 decisions were taken, 4 goal changes',
  ],
])('counts %o', (counts, words) => {
  expect(sayCounts(counts)).toBe(words);
});
