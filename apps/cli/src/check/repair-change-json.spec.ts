import type { RepairChange } from '@concord/alignment-engine';
import { changeJson, type ChangeJson } from './repair-change-json.ts';

it.each<[string, RepairChange, ChangeJson]>([
  [
    'a target',
    { goal: 'fast', from: { target: { atMost: 5 } }, to: { target: { atMost: 10 } } },
    { goal: 'fast', from: { atMost: 5 }, to: { atMost: 10 } },
  ],
  [
    'both ends of a target',
    { goal: 'fast', from: { target: { between: [4, 6] } }, to: { target: { between: [4, 7.5] } } },
    { goal: 'fast', from: { between: [4, 6] }, to: { between: [4, 7.5] } },
  ],
  [
    'the days of a goal',
    { goal: 'fast', from: { due: '2026-03-31' }, to: { due: '2026-04-30' } },
    { goal: 'fast', from: { due: '2026-03-31' }, to: { due: '2026-04-30' } },
  ],
  [
    'the day of a milestone',
    { goal: 'fast', milestone: 'half', from: { due: '2026-03-31' }, to: { due: '2026-04-30' } },
    { goal: 'fast', milestone: 'half', from: { due: '2026-03-31' }, to: { due: '2026-04-30' } },
  ],
  [
    'what a goal uses of a capacity',
    { goal: 'fast', capacity: 'press', from: 30, to: 20 },
    { goal: 'fast', capacity: 'press', from: { amount: 30 }, to: { amount: 20 } },
  ],
  [
    'how much there is of a capacity',
    { capacity: 'press', from: 40, to: 55 },
    { capacity: 'press', from: { amount: 40 }, to: { amount: 55 } },
  ],
  [
    'how far a fact may go',
    { fact: 'orders', from: 400, to: 300 },
    { fact: 'orders', from: { value: 400 }, to: { value: 300 } },
  ],
])('says %s as the plan file does', (_, change, printed) => {
  expect(changeJson(change)).toStrictEqual(printed);
});

it('keeps a small target as it was tried, without the noise of doubles', () => {
  const change = { goal: 'fast', from: { target: { atMost: 0.1 + 0.2 } }, to: { target: { atMost: 0.0004 } } };
  expect(changeJson(change)).toEqual({ goal: 'fast', from: { atMost: 0.3 }, to: { atMost: 0.0004 } });
});
