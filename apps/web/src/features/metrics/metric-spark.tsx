import { formatDate, formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import type { Reading } from './read-readings.ts';

const WIDTH = 160;
const HEIGHT = 36;
const EDGE = 3;

/** The last readings as a line; its numbers stand beside it, and as a table on the metric's page. */
export function MetricSpark({ readings }: { readings: readonly Reading[] }) {
  const values = readings.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, readings.length - 1);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <svg
      className="metric-spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say('From {first} on {then} to {last} on {day}', {
        first: formatNumber(first.value),
        then: formatDate(first.on),
        last: formatNumber(last.value),
        day: formatDate(last.on),
      })}
    >
      <polyline points={readings.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')} />
      <circle cx={x(readings.length - 1)} cy={y(last.value)} r={EDGE} />
    </svg>
  );
}
