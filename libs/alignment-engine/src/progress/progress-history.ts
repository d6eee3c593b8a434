import { dayOf, isoOf, type Day } from '../iso-day.ts';
import { sumOf } from '../numbers.ts';
import { by } from '../order.ts';
import type { Goal, IsoDate } from '../plan.ts';
import type { ProgressHistory, ProgressPoint } from '../report.ts';
import { countUpTo, inTime } from './count-up-to.ts';
import { historyDays } from './history-days.ts';
import { journeyOf, type Journey } from './journey.ts';
import { tallyOf } from './milestone-tally.ts';

/**
 * The way of many goals over time, as planned and as it went, each the mean by emphasis over the goals
 * of which both can be told. Goals that keep a value count by their milestones, if they have any;
 * drafts and cancelled goals are left out. The points span the goals' windows: the 15th and the last
 * day of each month, or fewer over longer times, with the ends and the judging day; at most 60.
 *
 * @returns no points if nothing can be told of any of the goals
 */
export function progressHistory(goals: readonly Goal[], asOf: IsoDate): ProgressHistory {
  const today = dayOf(asOf);
  const counted = goals.filter(({ status }) => status === 'active' || status === 'done').sort(by(({ key }) => key));
  const milestones = counted.flatMap((goal) => goal.milestones);
  const journeys = counted.flatMap((goal) => journeyOf(goal, today) ?? []);
  const stretch = meanStretch(journeys);
  const dues = inTime(milestones.map(({ due }) => dayOf(due)));
  const doneDays = inTime(milestones.flatMap(({ done }) => (done === undefined ? [] : [dayOf(done)])));
  const points = daysOf(journeys, today).map((day): ProgressPoint => {
    const past = day <= today;
    return {
      on: isoOf(day),
      plan: mean(journeys, (journey) => journey.plannedOn(day)),
      ...(past ? { actual: mean(journeys, (journey) => journey.coveredOn(day)) } : {}),
      milestonesPlanned: countUpTo(dues, day),
      ...(past ? { milestonesDone: countUpTo(doneDays, day) } : {}),
    };
  });
  return { points, ...(stretch === undefined ? {} : { stretch }), milestones: tallyOf(milestones, today) };
}

function daysOf(journeys: readonly Journey[], today: Day): Day[] {
  if (journeys.length === 0) return [];
  const first = journeys.reduce((least, journey) => Math.min(least, journey.first), Infinity);
  const last = journeys.reduce((most, journey) => Math.max(most, journey.last), -Infinity);
  return historyDays(first, last, today);
}

function mean(journeys: readonly Journey[], value: (journey: Journey) => number): number {
  return sumOf(journeys, (journey) => journey.emphasis * value(journey)) / sumOf(journeys, ({ emphasis }) => emphasis);
}

function meanStretch(journeys: readonly Journey[]): number | undefined {
  const stretched = journeys.filter(({ stretch }) => stretch !== undefined);
  return stretched.length === 0 ? undefined : mean(stretched, ({ stretch }) => stretch ?? 0);
}
