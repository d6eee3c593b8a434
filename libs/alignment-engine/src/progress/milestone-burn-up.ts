import { dayOf, isoOf, type Day } from '../iso-day.ts';
import type { Goal, IsoDate } from '../plan.ts';
import type { BurnUpPoint, MilestoneBurnUp } from '../report.ts';
import { countUpTo, inTime } from './count-up-to.ts';
import { historyDays } from './history-days.ts';
import { milestonePace } from './milestone-pace.ts';

/**
 * Milestones done against planned over time, of goals that are active: how many should be done by a day, how many are,
 * and when the rest is done at the present pace. What committed goals promise is the target; what aspirational goals
 * add to it is the stretch.
 *
 * @returns no points without milestones
 * @example
 * // one of two was due and is done
 * milestoneBurnUp([goal], '2026-02-01') // { points: […, { on: '2026-02-01', planned: 1, done: 1 }, …], total: 2, … }
 */
export function milestoneBurnUp(goals: readonly Goal[], asOf: IsoDate): MilestoneBurnUp {
  const today = dayOf(asOf);
  const counted = goals.filter(({ status }) => status === 'active');
  const milestones = counted.flatMap((goal) => goal.milestones);
  const dues = inTime(milestones.map(({ due }) => dayOf(due)));
  const doneDays = inTime(
    milestones.flatMap(({ done }) => (done === undefined ? [] : [dayOf(done)])).filter((day) => day <= today),
  );
  const pace = milestonePace(doneDays, milestones.length - doneDays.length, today);
  return {
    points: daysOf(dues, doneDays, today).map((day): BurnUpPoint => ({
      on: isoOf(day),
      planned: countUpTo(dues, day),
      ...(day <= today ? { done: countUpTo(doneDays, day) } : {}),
    })),
    total: milestones.length,
    committed: counted
      .filter(({ commitment }) => commitment === 'committed')
      .reduce((sum, goal) => sum + goal.milestones.length, 0),
    done: doneDays.length,
    late: milestones.filter(({ due, done }) => dayOf(due) < today && !(done !== undefined && dayOf(done) <= today))
      .length,
    ...(pace === undefined ? {} : { pace }),
  };
}

function daysOf(dues: readonly Day[], doneDays: readonly Day[], today: Day): Day[] {
  const [first, last] = [dues[0], dues.at(-1)];
  if (first === undefined || last === undefined) return [];
  // A day before the first, so that both lines begin at nothing.
  return historyDays(Math.min(first, doneDays[0] ?? first, today) - 1, Math.max(last, today), today);
}
