import { isoOf, type Day } from '../iso-day.ts';
import { clearlyLess, sumOf } from '../numbers.ts';
import type { Forecast } from '../report.ts';
import type { Reading } from './check-ins.ts';
import type { Change } from './way-of.ts';

/** Fewer check-ins make no rate, and older ones no longer tell today's. */
const FEWEST_READINGS = 3;
const MOST_READINGS = 6;
/** A forecast further ahead than this is no forecast. */
const LONGEST_DAYS = 3653;
/** So that a day hit exactly is not pushed to the next by rounding noise. */
const DAY_NOISE = 1e-6;

/**
 * The day on which the target is reached if it goes on at the rate of the last check-ins: a line through
 * up to six of them by least squares, with one standard error of its slope either way as the spread.
 *
 * @param readings up to today, oldest first
 * @returns nothing below three readings, or if they do not lead to the target within ten years
 */
export function forecastOf(way: Change, readings: readonly Reading[], today: Day): Forecast | undefined {
  const line = fitLine(readings.slice(-MOST_READINGS));
  if (line === undefined) return undefined;
  const dayAt = (slope: number): Day | undefined => {
    const day = Math.ceil(line.day + (way.end - line.value) / slope - DAY_NOISE);
    const leadsThere = (way.end - way.start) * slope > 0;
    return leadsThere && day - today <= LONGEST_DAYS ? Math.max(day, today) : undefined;
  };
  const towards = Math.sign(way.end - way.start);
  const on = dayAt(line.slope);
  const earliest = dayAt(line.slope + towards * line.slopeError);
  const latest = dayAt(line.slope - towards * line.slopeError);
  if (on === undefined || earliest === undefined) return undefined;
  return { on: isoOf(on), earliest: isoOf(earliest), ...(latest === undefined ? {} : { latest: isoOf(latest) }) };
}

interface Line {
  /** The middle of the readings, through which the line goes. */
  readonly day: number;
  readonly value: number;
  /** Change of the value a day. */
  readonly slope: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
}

function fitLine(readings: readonly Reading[]): Line | undefined {
  const count = readings.length;
  if (count < FEWEST_READINGS) return undefined;
  const day = sumOf(readings, (reading) => reading.day) / count;
  const value = sumOf(readings, (reading) => reading.value) / count;
  const spread = sumOf(readings, (reading) => (reading.day - day) ** 2);
  if (!clearlyLess(0, spread)) return undefined;
  const slope = sumOf(readings, (reading) => (reading.day - day) * (reading.value - value)) / spread;
  const missed = sumOf(readings, (reading) => (reading.value - value - slope * (reading.day - day)) ** 2);
  return { day, value, slope, slopeError: Math.sqrt(missed / (count - 2) / spread) };
}
