import { say } from '@concord/texts';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import { axisLook, ChartTooltip } from './chart-parts.tsx';
import { ChartRoom } from './chart-room.tsx';
import { formatDate, formatNumber, formatValue } from './format.ts';
import { sayWeeklyLoad, toWeeklyLoad, type LoadPoint, type LoadSeries, type LoadWeek } from './to-weekly-load.ts';
import { formatUnit } from './units.ts';
import { toValueScale } from './value-scale.ts';

export interface LoadChartProps extends ChartViewChoice {
  /** Of the capacity. */
  readonly capacity: string;
  readonly unit: string;
  readonly amount: number;
  readonly weeks: readonly LoadWeek[];
  readonly headingLevel?: 2 | 3;
}

/** What departments plan with of a capacity, week by week, against what there is; weeks with too much are marked. */
export function LoadChart({ capacity, unit, amount, weeks, ...figure }: LoadChartProps) {
  const { series, points } = toWeeklyLoad(weeks);
  const title = sayWeeklyLoad({ name: capacity, unit, amount, weeks });
  return (
    <ChartFigure
      title={title}
      unit={say('{capacity}, in {unit}: the most that is planned with on any day of the week', {
        capacity,
        unit: formatUnit(unit),
      })}
      table={toTable({ series, points, amount })}
      {...figure}
    >
      <LoadKey series={series} amount={formatValue(amount, unit)} hasOver={points.some(({ over }) => over)} />
      <ChartRoom>
        <Bars series={series} points={points} amount={amount} unit={unit} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface BarsProps {
  readonly series: readonly LoadSeries[];
  readonly points: readonly LoadPoint[];
  readonly amount: number;
}

function Bars({ series, points, amount, unit, title }: BarsProps & { readonly unit: string; readonly title: string }) {
  const scale = toValueScale([0, amount, ...points.map(({ peak }) => peak * 1.06)]);
  const data = points.map((point) => ({ ...point, mark: point.over ? point.peak : null }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={data} margin={{ top: 14, right: 12, bottom: 0, left: 0 }} title={title} barCategoryGap="12%">
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="week" interval="preserveStartEnd" minTickGap={24} {...axisLook} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={[...scale.ticks]}
          width={56}
          tickFormatter={(value: number) => formatNumber(value)}
          {...axisLook}
        />
        {series.map(({ key, name }, index) => (
          <Bar
            key={key}
            dataKey={({ parts }: LoadPoint) => parts[index] ?? 0}
            name={name}
            stackId="load"
            fill={`var(--part-${index + 1})`}
            stroke="var(--card)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        <ReferenceLine y={amount} stroke="var(--text)" strokeWidth={2} />
        <Scatter dataKey="mark" name={say('Too much')} shape={<OverMark />} isAnimationActive={false} />
        <Tooltip
          cursor={{ fill: 'var(--sunken)', fillOpacity: 0.6 }}
          content={({ payload }) => (
            <WeekInWords
              point={payload?.[0]?.payload as LoadPoint | undefined}
              series={series}
              amount={amount}
              unit={unit}
            />
          )}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** A wedge above the bar: it reads without colour. */
function OverMark({ cx, cy }: { readonly cx?: number; readonly cy?: number }) {
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return null;
  return <path d={`M${cx - 5},${cy - 10}h10l-5,7z`} fill="var(--hurts-text)" />;
}

function LoadKey({ series, amount, hasOver }: { series: readonly LoadSeries[]; amount: string; hasOver: boolean }) {
  return (
    <ul className="chart-key">
      <li>
        <svg width="30" height="10" aria-hidden="true">
          <line x1="1" x2="29" y1="5" y2="5" className="key-amount" />
        </svg>
        {say('There is ({amount})', { amount })}
      </li>
      {series.map(({ key, name }, index) => (
        <li key={key}>
          <span className="key-part" style={{ background: `var(--part-${index + 1})` }} aria-hidden="true" />
          {name}
        </li>
      ))}
      {hasOver && (
        <li>
          <svg width="12" height="10" aria-hidden="true">
            <path d="M1,1h10l-5,8z" className="key-over" />
          </svg>
          {say('More than there is')}
        </li>
      )}
    </ul>
  );
}

interface WeekInWordsProps extends Omit<BarsProps, 'points'> {
  readonly point: LoadPoint | undefined;
  readonly unit: string;
}

function WeekInWords({ point, series, amount, unit }: WeekInWordsProps) {
  if (point === undefined) return null;
  const week = say('{from} to {to}', { from: formatDate(point.from), to: formatDate(point.to) });
  const lines = [
    { name: say('Planned with'), value: formatValue(point.peak, unit) },
    ...(point.over ? [{ name: say('Too much by'), value: formatValue(point.peak - amount, unit) }] : []),
    ...series.flatMap(({ name }, index) => {
      const part = point.parts[index] ?? 0;
      return part === 0 ? [] : [{ name, value: formatNumber(part) }];
    }),
  ];
  return <ChartTooltip head={week} lines={lines} />;
}

function toTable({ series, points, amount }: BarsProps): ChartTable {
  return {
    columns: [
      say('Week from'),
      say('Planned with'),
      say('There is'),
      say('Too much by'),
      ...series.map(({ name }) => name),
    ],
    rows: points.map(({ from, peak, over, parts }) => [
      formatDate(from),
      formatNumber(peak),
      formatNumber(amount),
      over ? formatNumber(peak - amount) : '–',
      ...parts.map(formatNumber),
    ]),
  };
}
