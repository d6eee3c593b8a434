import fc from 'fast-check';
import { dayOf, isoOf } from '../iso-day.ts';
import { overloadedRuns } from '../rules/overloaded-runs.ts';
import { windowOf } from '../reading/day-window.ts';
import { aGoal } from '../testing/plan-builders.ts';
import { usersOfCapacity, weeklyLoad } from './weekly-load.ts';

const press = { key: 'press', amount: 100 };
const using = (key: string, department: string, amount: number, from?: string, due?: string) =>
  aGoal({ key, department, uses: { press: amount }, ...(from ? { from } : {}), ...(due ? { due } : {}) });

it('adds up what goals plan with on the worst day of each week, by department', () => {
  const goals = [
    using('a', 'sales', 60, '2026-01-01', '2026-01-14'),
    using('b', 'service', 50, '2026-01-14', '2026-01-20'),
    using('c', 'sales', 10, '2026-01-14', '2026-01-14'),
  ];
  // 7 January 2026 is a Wednesday.
  expect(weeklyLoad(press, goals, '2026-01-07', 3)).toEqual([
    {
      from: '2026-01-07',
      to: '2026-01-11',
      peak: 60,
      peakDay: '2026-01-07',
      over: false,
      parts: [{ department: 'sales', amount: 60 }],
    },
    {
      from: '2026-01-12',
      to: '2026-01-18',
      peak: 120,
      peakDay: '2026-01-14',
      over: true,
      parts: [
        { department: 'sales', amount: 70 },
        { department: 'service', amount: 50 },
      ],
    },
    expect.objectContaining({ from: '2026-01-19', peak: 50, over: false }),
  ]);
});

it.each([
  ['monday', ['2026-01-07', '2026-01-12', '2026-01-19'], '2026-01-25'],
  ['sunday', ['2026-01-07', '2026-01-11', '2026-01-18'], '2026-01-24'],
  ['saturday', ['2026-01-07', '2026-01-10', '2026-01-17'], '2026-01-23'],
] as const)('begins weeks on a %s where calendars do', (weekStartsOn, starts, end) => {
  const weeks = weeklyLoad(press, [], '2026-01-07', 3, weekStartsOn);
  expect(weeks.map(({ from }) => from)).toEqual(starts);
  expect(weeks.at(-1)?.to).toBe(end);
  // A day with which a week begins has the whole week before it.
  const [whole] = weeklyLoad(press, [], starts[1], 1, weekStartsOn);
  expect([whole?.from, whole?.to]).toEqual([starts[1], isoOf(dayOf(starts[2]) - 1)]);
});

it('leaves out goals that are not active, are over, or do not use it', () => {
  const draft = { ...using('d', 'sales', 60), status: 'draft' as const };
  const over = using('o', 'sales', 60, '2025-01-01', '2025-12-31');
  expect(weeklyLoad(press, [draft, over, aGoal({ key: 'n' })], '2026-01-07', 1)[0]?.peak).toBe(0);
  expect(usersOfCapacity('press', [draft, over, using('u', 'sales', 5)], '2026-01-07')).toEqual([
    { goal: 'u', amount: 5 },
  ]);
});

it('finds the same peak as the rule on capacities', () => {
  const start = dayOf('2026-01-05');
  const use = fc.record({
    from: fc.integer({ min: 0, max: 60 }),
    days: fc.integer({ min: 0, max: 40 }),
    amount: fc.integer({ min: 1, max: 80 }),
  });
  fc.assert(
    fc.property(fc.array(use, { minLength: 2, maxLength: 12 }), (uses) => {
      const goals = uses.map(({ from, days, amount }, i) =>
        using(`g${String(i)}`, `d${String(i)}`, amount, isoOf(start + from), isoOf(start + from + days)),
      );
      const planned = goals.map((goal) => ({
        department: goal.department,
        window: windowOf(goal, start),
        amount: goal.uses['press'] ?? 0,
      }));
      const worst = Math.max(0, ...overloadedRuns(planned, press.amount, start).map(({ peak }) => peak));
      const weeks = weeklyLoad(press, goals, isoOf(start), 16).filter(({ over }) => over);
      // Of a single user, which is no conflict, the weeks tell too.
      const shared = weeks.filter(({ parts }) => parts.length > 1).map(({ peak }) => peak);
      expect(Math.max(0, ...shared)).toBe(worst);
    }),
  );
});
