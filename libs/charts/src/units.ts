import { germanUnit } from '@concord/alignment-engine';
import { currentLanguage, say } from '@concord/texts';

/**
 * A unit as it stands behind a number. People write units themselves, in the plural: "days", "hours a week". In German
 * pages they are called as in what the engine finds; what it does not know stays as it is.
 *
 * @example
 * inUnit(1, 'hours a week'); // "hour a week", in German "Stunde je Woche"
 */
export function inUnit(count: number, unit: string): string {
  if (currentLanguage() === 'de') return germanUnit(unit, count === 1);
  return count === 1 ? singular(unit) : unit;
}

/**
 * A unit by itself, as in the label of a field.
 *
 * @example
 * formatUnit('days'); // "days", in German "Tage"
 */
export function formatUnit(unit: string): string {
  return inUnit(2, unit);
}

/** Percentages are so far apart: from 22 % to 33 % is not 11 % more. */
export function percentagePoints(count: number): string {
  return say('{count, plural, one {percentage point} other {percentage points}}', { count });
}

/** Short ones such as "ms" or "kg" stay as they are. */
function singular(unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  return first.length >= 4 && /[^s]s$/.test(first) ? [first.slice(0, -1), ...rest].join(' ') : unit;
}
