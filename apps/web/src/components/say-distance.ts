import { formatNumber, formatValue, percentagePoints } from '@concord/charts';

/**
 * How far two values are apart. Between percentages that is percentage points: from 22 % to 33 % is not 11 % more.
 *
 * @example
 * sayDistance(4, '%'); // "4 percentage points"
 */
export function sayDistance(distance: number, unit: string): string {
  return unit === '%' ? `${formatNumber(distance)}\u00a0${percentagePoints(distance)}` : formatValue(distance, unit);
}
