import { isBeginning, isEmpty } from './is-beginning.ts';

type Shown = Parameters<typeof isBeginning>[0];

const set = {
  departments: [{}, {}],
  alignment: { outcomeCount: 1 },
  progress: { statuses: [{ status: 'PENDING', count: 2 }] },
  overview: { unsettledProven: 1, unsettledStated: 0, unsettledPossible: 0 },
} as unknown as Shown;

it('asks for the first steps only where one may be open', () => {
  expect(isBeginning(set)).toBe(false);
  expect(isBeginning({ ...set, departments: [] })).toBe(true);
  expect(isBeginning({ ...set, alignment: { ...set.alignment, outcomeCount: 0 } })).toBe(true);
  expect(isBeginning({ ...set, overview: { ...set.overview, unsettledProven: 0 } })).toBe(true);
});

it('adds nothing up where no goal is active', () => {
  const none = { ...set, progress: { ...set.progress, statuses: [] } };
  expect([isEmpty(set), isEmpty(none), isBeginning(none)]).toEqual([false, true, true]);
});
