import { sayGoal } from './say-goal.ts';

const promise = {
  department: { name: 'Sales' },
  metric: { name: 'Promised delivery time', unit: 'days' },
  target: { kind: 'AT_MOST', low: null, high: 5 },
  stretch: { kind: 'AT_MOST', low: null, high: 4 },
  baseline: 9,
  due: '2026-06-30',
} as const;

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says who wants what, from where, until when, and what it strives for', () => {
  expect(plain(sayGoal(promise))).toBe(
    'Sales wants promised delivery time at most 5 days by 30 June 2026, starting from 9 days, and strives for at most 4 days.',
  );
});

it('names what is missing instead of hiding it', () => {
  expect(plain(sayGoal({ ...promise, target: null, stretch: null, baseline: null, direction: 'DECREASE' }))).toBe(
    'Sales wants to lower promised delivery time by 30 June 2026. No number says yet when it is reached.',
  );
  expect(sayGoal({ department: { name: 'Sales' } })).toBe('Sales wants this. No metric says yet when it is reached.');
});
