import { formatMonth } from './format.ts';
import { monthTicks } from './time-ticks.ts';

/** Looks that all curves share: solid and dotted for what is, dashed for what was planned, thin for levels. */
export const actualLine = { stroke: 'var(--chart-actual)', strokeWidth: 2.5, isAnimationActive: false } as const;
export const planLine = {
  stroke: 'var(--chart-plan)',
  strokeWidth: 2,
  strokeDasharray: '6 5',
  dot: false,
  isAnimationActive: false,
} as const;
/** Where it leads if it goes on like this. */
export const forecastLine = {
  stroke: 'var(--chart-actual)',
  strokeWidth: 2,
  strokeDasharray: '1 5',
  strokeLinecap: 'round',
  dot: false,
  isAnimationActive: false,
} as const;
/** One standard error faster or slower. */
export const spreadLine = {
  stroke: 'var(--chart-actual)',
  strokeOpacity: 0.55,
  strokeWidth: 1,
  dot: false,
  isAnimationActive: false,
} as const;
export const axisLook = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--text-quiet)', fontSize: 12 },
  tickLine: false,
} as const;

/**
 * An axis of times, from the first point to the last.
 *
 * @param ticks its marks, in milliseconds
 * @param told what stands at one, of a moment as ISO 8601
 */
export function timeAxis(first: number, last: number, ticks: readonly number[], told: (moment: string) => string) {
  return {
    ...axisLook,
    dataKey: 'time',
    type: 'number',
    scale: 'time',
    domain: [first, last],
    ticks: [...ticks],
    tickFormatter: (time: number) => told(new Date(time).toISOString()),
  } as const;
}

/** The same over months. */
export const monthAxis = (first: number, last: number) =>
  timeAxis(first, last, monthTicks(first, last, 7), formatMonth);

export interface TooltipLine {
  readonly name: string;
  readonly value: string;
}

/** What is under the pointer, in words; announced, because the arrow keys move it too. */
export function ChartTooltip({ head, lines }: { head: string; lines: readonly TooltipLine[] }) {
  return (
    <div className="chart-tooltip" aria-live="polite">
      <strong>{head}</strong>
      {lines.map(({ name, value }) => (
        <div key={name}>
          {name}: {value}
        </div>
      ))}
    </div>
  );
}

export interface KeyEntry {
  readonly name: string;
  readonly look: 'actual' | 'plan' | 'target' | 'stretch' | 'today' | 'forecast' | 'spread' | 'cost';
}

/** The key of a chart: each line's own stroke beside its name, so that it reads without colour. */
export function ChartKey({ entries }: { entries: readonly KeyEntry[] }) {
  return (
    <ul className="chart-key">
      {entries.map(({ name, look }) => (
        <li key={name}>
          <svg width="30" height="10" aria-hidden="true">
            <line x1="1" x2="29" y1="5" y2="5" className={`key-${look}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
