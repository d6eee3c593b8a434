import { sayTimeLeft, secondsLeft, timeSignal } from './time-left.ts';

const BEGAN = '2026-11-24T09:00:00.000Z';
const at = (seconds: number) => Date.parse(BEGAN) + seconds * 1_000;

it.each([
  ['has its whole time before it is talked about', { spentSeconds: 0, startedAt: null }, 999, '10:00 left'],
  ['runs from the moment it was put up', { spentSeconds: 0, startedAt: BEGAN }, 355, '4:05 left'],
  ['counts what was spent on it earlier in the meeting', { spentSeconds: 300, startedAt: BEGAN }, 60, '4:00 left'],
  ['stands still while another item is up', { spentSeconds: 300, startedAt: null }, 999, '5:00 left'],
  ['says by how much it is over', { spentSeconds: 0, startedAt: BEGAN }, 670, '1:10 over'],
  ['takes a clock that goes back for none', { spentSeconds: 0, startedAt: BEGAN }, -5, '10:00 left'],
])('an item of ten minutes %s', (_, timing, after, said) => {
  expect(sayTimeLeft(secondsLeft({ minutes: 10, ...timing }, at(after)))).toBe(said);
});

it('is quiet until two minutes are left, and then says so once, and once more when it is over', () => {
  const signals = [121, 120, 60, 1, 0, -1, -600].map(timeSignal);
  expect(signals).toEqual(['enough', 'soon', 'soon', 'soon', 'over', 'over', 'over']);
});
