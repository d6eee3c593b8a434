import { isoOf, type Day } from '../iso-day.ts';
import type { Forecast, MilestonePace } from '../report.ts';

/** A quarter: long enough to hold several milestones, short enough to be today's pace. */
const PACE_DAYS = 84;
/** Fewer make no pace. */
const FEWEST_DONE = 3;
/** A forecast further ahead than this is no forecast. */
const LONGEST_DAYS = 3653;

/**
 * How fast milestones were completed in the last twelve weeks, and when the rest is done at that pace. Completions are
 * counted events, so that n of them have a standard error of √n (Poisson); one of it either way is the spread.
 *
 * @param doneDays the days of completion, in any order; later ones than today and older ones are not looked at
 * @param left how many are not done
 * @returns nothing with fewer than three completions in that time; no forecast if nothing is left, or if it is further
 *   ahead than ten years
 * @example
 * // four in twelve weeks, two left: one in 21 days, at best one in 14, at worst one in 42
 * milestonePace([700, 720, 740, 760], 2, 770) // { perWeek: 0.333…, forecast: { on: 42 days ahead, … } }
 */
export function milestonePace(doneDays: readonly Day[], left: number, today: Day): MilestonePace | undefined {
  const count = doneDays.filter((day) => day <= today && day > today - PACE_DAYS).length;
  if (count < FEWEST_DONE) return undefined;
  const forecast = left > 0 ? forecastAt(count, left, today) : undefined;
  return { perWeek: (count * 7) / PACE_DAYS, ...(forecast === undefined ? {} : { forecast }) };
}

function forecastAt(count: number, left: number, today: Day): Forecast | undefined {
  const ahead = (completions: number): number => Math.ceil((left * PACE_DAYS) / completions);
  if (ahead(count) > LONGEST_DAYS) return undefined;
  const latest = ahead(count - Math.sqrt(count));
  return {
    on: isoOf(today + ahead(count)),
    earliest: isoOf(today + ahead(count + Math.sqrt(count))),
    ...(latest > LONGEST_DAYS ? {} : { latest: isoOf(today + latest) }),
  };
}
