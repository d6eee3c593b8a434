import { say } from '@concord/texts';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import { actualLine, axisLook, ChartKey, ChartTooltip, monthAxis, planLine, type KeyEntry } from './chart-parts.tsx';
import { ChartRoom } from './chart-room.tsx';
import { formatDate, formatNumber, formatPercent } from './format.ts';
import { toValueScale } from './value-scale.ts';
import { timeOf } from './time-ticks.ts';
import {
  sayProgress,
  toProgressSeries,
  type ProgressHistoryPoint,
  type ProgressSeriesPoint,
} from './to-progress-series.ts';

export interface ProgressChartProps extends ChartViewChoice {
  readonly points: readonly ProgressHistoryPoint[];
  /** Where stretch lies, as a share of the committed way: 1.2 is 20 % beyond. */
  readonly stretch?: number | null | undefined;
  /** The judging day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly headingLevel?: 2 | 3;
}

/** Way covered against way planned, over time, with the target at 100 % and stretch beyond it. */
export function ProgressChart({ points, stretch, today, ...figure }: ProgressChartProps) {
  const series = toProgressSeries(points);
  const title = sayProgress(series);
  const stretchLevel = stretch == null ? null : Math.round(stretch * 1000) / 10;
  const unit = say('Percent of the way from baseline to target, mean of the goals by emphasis');
  return (
    <ChartFigure title={title} unit={unit} table={toTable(series)} {...figure}>
      <ChartKey entries={keyOf(stretchLevel)} />
      <ChartRoom>
        <Curves series={series} stretch={stretchLevel} today={timeOf(today)} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface CurvesProps {
  readonly series: readonly ProgressSeriesPoint[];
  readonly stretch: number | null;
  readonly today: number;
  readonly title: string;
}

function Curves({ series, stretch, today, title }: CurvesProps) {
  const first = series[0]?.time ?? today;
  const last = series.at(-1)?.time ?? today;
  const scale = toValueScale([0, 100, stretch ?? 100]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...series]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...monthAxis(first, last)} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={[...scale.ticks]}
          width={52}
          tickFormatter={(value: number) => formatPercent(value / 100)}
          {...axisLook}
        />
        <ReferenceLine y={100} stroke="var(--chart-target)" strokeWidth={1.5} />
        {stretch !== null && (
          <ReferenceLine y={stretch} stroke="var(--chart-stretch)" strokeDasharray="2 4" strokeWidth={2} />
        )}
        <ReferenceLine x={today} stroke="var(--line-strong)" />
        <Line dataKey="plan" name={say('Plan')} {...planLine} />
        <Line dataKey="actual" name={say('Actual')} dot={false} {...actualLine} />
        <Tooltip
          content={({ payload }) => <PointInWords point={payload?.[0]?.payload as ProgressSeriesPoint | undefined} />}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

function PointInWords({ point }: { point: ProgressSeriesPoint | undefined }) {
  if (point === undefined) return null;
  const lines = [
    { name: say('Actual'), value: point.actual === null ? say('not yet') : formatPercent(point.actual / 100) },
    { name: say('Plan'), value: formatPercent(point.plan / 100) },
    {
      name: say('Milestones'),
      value: say('{done} done of {planned} planned by then', {
        done: point.milestonesDone ?? '–',
        planned: point.milestonesPlanned,
      }),
    },
  ];
  return <ChartTooltip head={formatDate(point.on)} lines={lines} />;
}

function keyOf(stretch: number | null): readonly KeyEntry[] {
  return [
    { name: say('Actual'), look: 'actual' },
    { name: say('Plan'), look: 'plan' },
    { name: say('Target (100 %)'), look: 'target' },
    ...(stretch === null
      ? []
      : [{ name: say('Stretch ({share})', { share: formatPercent(stretch / 100) }), look: 'stretch' as const }]),
    { name: say('Today'), look: 'today' },
  ];
}

function toTable(series: readonly ProgressSeriesPoint[]): ChartTable {
  return {
    columns: [say('Day'), say('Plan'), say('Actual'), say('Milestones planned by then'), say('Milestones done')],
    rows: series.map((point) => [
      formatDate(point.on),
      formatPercent(point.plan / 100, 1),
      point.actual === null ? '–' : formatPercent(point.actual / 100, 1),
      formatNumber(point.milestonesPlanned),
      point.milestonesDone === null ? '–' : formatNumber(point.milestonesDone),
    ]),
  };
}
