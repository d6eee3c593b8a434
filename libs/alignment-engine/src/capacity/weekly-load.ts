import { dayOf, isoOf, type Day } from '../iso-day.ts';
import { clearlyLess } from '../numbers.ts';
import { by, byText } from '../order.ts';
import type { Capacity, Goal, IsoDate } from '../plan.ts';
import { windowOf, type DayWindow } from '../reading/day-window.ts';

/** What goals plan with of a capacity in one week, on the day of it on which that is most. */
export interface WeekOfLoad {
  /** The first and the last day looked at: a whole week, but the first one from the day of judging on. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly peak: number;
  /** The first day of the peak. */
  readonly peakDay: IsoDate;
  /** Whether that is more than there is. */
  readonly over: boolean;
  /** On that day by department, the largest first. */
  readonly parts: readonly { readonly department: string; readonly amount: number }[];
}

const DAYS = 7;

/** The day with which a week begins, in days after Monday. */
const BEGINS = { monday: 0, saturday: 5, sunday: 6 } as const;

/**
 * What the active goals plan with of a capacity, week by week. As in the rule `over-capacity`, a goal takes its amount
 * on every day that it runs, and days before the judging day do not count.
 *
 * @param weeks how many, 1 or more
 * @param weekStartsOn as the organisation's calendars have it
 * @example
 * // two goals of 60 and 50 hours on a press of 100, both in January
 * weeklyLoad(press, goals, '2026-01-05', 1) // [{ from: '2026-01-05', to: '2026-01-11', peak: 110, over: true, … }]
 */
export function weeklyLoad(
  { key, amount }: Pick<Capacity, 'key' | 'amount'>,
  goals: readonly Goal[],
  asOf: IsoDate,
  weeks: number,
  weekStartsOn: keyof typeof BEGINS = 'monday',
): WeekOfLoad[] {
  const today = dayOf(asOf);
  // Day 1 was a Monday.
  const first = today - ((today - 1 - BEGINS[weekStartsOn] + DAYS) % DAYS);
  const uses = usesOf(key, goals, today);
  return Array.from({ length: weeks }, (_, index) => {
    const from = Math.max(today, first + index * DAYS);
    return weekOf(uses, amount, { from, to: first + index * DAYS + DAYS - 1 });
  });
}

/**
 * Active goals that use a capacity from a day on, the largest first.
 *
 * @example usersOf('press', goals, '2026-01-05')[0] // { goal: 'robot', amount: 60 }
 */
export function usersOfCapacity(
  capacity: string,
  goals: readonly Goal[],
  asOf: IsoDate,
): { readonly goal: string; readonly amount: number }[] {
  return usesOf(capacity, goals, dayOf(asOf))
    .map(({ goal, amount }) => ({ goal, amount }))
    .sort((a, b) => b.amount - a.amount || byText(a.goal, b.goal));
}

interface Use {
  readonly goal: string;
  readonly department: string;
  readonly window: DayWindow;
  readonly amount: number;
}

/** In the order of their keys, so that sums do not depend on the order of the plan. */
function usesOf(capacity: string, goals: readonly Goal[], today: Day): Use[] {
  return goals
    .flatMap((goal) => {
      const amount = goal.uses[capacity] ?? 0;
      if (goal.status !== 'active' || amount <= 0) return [];
      const window = windowOf(goal, today);
      return window.to < today ? [] : [{ goal: goal.key, department: goal.department, window, amount }];
    })
    .sort(by(({ goal }) => goal));
}

function weekOf(uses: readonly Use[], amount: number, { from, to }: DayWindow): WeekOfLoad {
  const sums = new Array<number>(to - from + 1).fill(0);
  for (const { window, amount: part } of uses) {
    for (let day = Math.max(from, window.from); day <= Math.min(to, window.to); day += 1) {
      sums[day - from] = (sums[day - from] ?? 0) + part;
    }
  }
  const peak = sums.reduce((most, sum) => (clearlyLess(most, sum) ? sum : most), 0);
  const peakDay =
    from +
    Math.max(
      0,
      sums.findIndex((sum) => !clearlyLess(sum, peak)),
    );
  return {
    from: isoOf(from),
    to: isoOf(to),
    peak,
    peakDay: isoOf(peakDay),
    over: clearlyLess(amount, peak),
    parts: partsOn(uses, peakDay),
  };
}

function partsOn(uses: readonly Use[], day: Day): WeekOfLoad['parts'] {
  const parts = new Map<string, number>();
  for (const { department, window, amount } of uses) {
    if (window.from <= day && day <= window.to) parts.set(department, (parts.get(department) ?? 0) + amount);
  }
  return [...parts]
    .map(([department, amount]) => ({ department, amount }))
    .sort((a, b) => b.amount - a.amount || byText(a.department, b.department));
}
