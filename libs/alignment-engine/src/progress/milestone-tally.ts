import { dayOf, type Day } from '../iso-day.ts';
import { sumOf } from '../numbers.ts';
import type { IsoDate, Milestone } from '../plan.ts';
import type { MilestoneTally } from '../report.ts';

/** How many milestones are done and late on a day; they roll up by weight. */
export function tallyOf(milestones: readonly Milestone[], day: Day): MilestoneTally {
  const done = milestones.filter((milestone) => isDone(milestone, day));
  const share = weightShare(milestones, (milestone) => isDone(milestone, day));
  return {
    total: milestones.length,
    done: done.length,
    late: milestones.filter((milestone) => dayOf(milestone.due) < day && !isDone(milestone, day)).length,
    ...(share === undefined ? {} : { share }),
  };
}

/** The weight of some milestones ÷ that of all, 0 to 1; nothing without milestones. */
export function weightShare(
  milestones: readonly Milestone[],
  counts: (milestone: Milestone) => boolean,
): number | undefined {
  if (milestones.length === 0) return undefined;
  return sumOf(milestones.filter(counts), ({ weight }) => weight) / sumOf(milestones, ({ weight }) => weight);
}

/**
 * The weight of the milestones of which a day has come ÷ that of all, for any day; nothing without milestones.
 *
 * @param dayOfOne the day of a milestone; nothing where it has none
 */
export function shareByDay(
  milestones: readonly Milestone[],
  dayOfOne: (milestone: Milestone) => IsoDate | undefined,
): ((day: Day) => number) | undefined {
  if (milestones.length === 0) return undefined;
  const dated = milestones.map((milestone) => {
    const date = dayOfOne(milestone);
    return { day: date === undefined ? Infinity : dayOf(date), weight: milestone.weight };
  });
  const all = sumOf(dated, ({ weight }) => weight);
  return (day) =>
    sumOf(
      dated.filter((milestone) => milestone.day <= day),
      ({ weight }) => weight,
    ) / all;
}

/** Completed on or before a day. */
export function isDone({ done }: Milestone, day: Day): boolean {
  return done !== undefined && dayOf(done) <= day;
}
