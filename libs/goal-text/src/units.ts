import { unitAt } from './read-amount.ts';
import { SECONDS } from './lexicon/units.ts';
import { fold, tokenise } from './tokens.ts';

/**
 * A value in the unit that a metric is counted in; nothing where one cannot be made of the other.
 *
 * @example inUnitOf(48, 'hour', 'days') // 2
 * @example inUnitOf(5, 'working-day', 'days') // 5: whoever confirms it knows which days they count
 */
export function inUnitOf(value: number, unit: string | undefined, metricUnit: string): number | undefined {
  if (unit === undefined || unit === 'count' || unit === 'point')
    return isKnownUnit(metricUnit) && unit !== undefined ? undefined : value;
  const to = unitNamed(metricUnit);
  if (to === unit || fold(metricUnit) === unit) return value;
  if (unit === 'percentage-point' || (unit === 'star' && to === undefined))
    return to === '%' || unit === 'star' ? value : undefined;
  if (isDay(unit) && isDay(to)) return value;
  const [seconds, of] = [SECONDS[unit], to === undefined ? undefined : SECONDS[to]];
  return seconds === undefined || of === undefined ? undefined : Number(((value * seconds) / of).toPrecision(12));
}

/** Whether a text that names a unit can be about a metric in another. */
export function canBeIn(unit: string | undefined, metricUnit: string | undefined): boolean {
  return unit === undefined || metricUnit === undefined || inUnitOf(1, unit, metricUnit) !== undefined;
}

/** Units that say themselves what is counted; "point" and "orders" do not. */
function isKnownUnit(written: string): boolean {
  const unit = unitNamed(written);
  return unit !== undefined && unit !== 'point' && unit !== 'star';
}

/** The unit that a metric's own words begin with: "kg a month" is `kilogram`. */
function unitNamed(written: string): string | undefined {
  return unitAt(tokenise(`1 ${written}`, 'en'), 1)?.unit;
}

function isDay(unit: string | undefined): boolean {
  return unit === 'day' || unit === 'working-day';
}
