import { say } from '@concord/texts';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import {
  actualLine,
  axisLook,
  ChartKey,
  ChartTooltip,
  monthAxis,
  forecastLine,
  planLine,
  spreadLine,
} from './chart-parts.tsx';
import { ChartRoom } from './chart-room.tsx';
import type { KeyEntry } from './chart-parts.tsx';
import { formatDate, formatNumber } from './format.ts';
import { timeOf } from './time-ticks.ts';
import { sayBurnUp, toBurnUp, type BurnUpInput, type BurnUpPoint } from './to-burn-up.ts';
import { toValueScale } from './value-scale.ts';

export interface BurnUpChartProps extends ChartViewChoice, BurnUpInput {
  readonly headingLevel?: 2 | 3;
}

/** Milestones done against planned, what was committed to and what is the stretch, and where the pace leads. */
export function BurnUpChart(props: BurnUpChartProps) {
  const { points: _, total, committed, done, late, pace, today, ...figure } = props;
  const points = toBurnUp(props);
  const title = sayBurnUp({ total, done, late, pace: pace ?? null });
  return (
    <ChartFigure
      title={title}
      unit={say('Milestones of active goals, counted by day')}
      table={toTable(points)}
      {...figure}
    >
      <ChartKey entries={keyOf(props)} />
      <ChartRoom>
        <Lines points={points} total={total} committed={committed} today={timeOf(today)} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface LinesProps extends Pick<BurnUpInput, 'total' | 'committed'> {
  readonly points: readonly BurnUpPoint[];
  readonly today: number;
  readonly title: string;
}

function Lines({ points, total, committed, today, title }: LinesProps) {
  const [first = today, last = today] = [points[0]?.time, points.at(-1)?.time];
  const scale = toValueScale([0, total]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...monthAxis(first, last)} />
        <YAxis domain={[scale.low, scale.high]} ticks={scale.ticks.filter(Number.isInteger)} width={44} {...axisLook} />
        <ReferenceLine y={committed} stroke="var(--chart-target)" strokeWidth={1.5} />
        {total > committed && (
          <ReferenceLine y={total} stroke="var(--chart-stretch)" strokeWidth={2} strokeDasharray="2 4" />
        )}
        <ReferenceLine x={today} stroke="var(--line-strong)" />
        <Line dataKey="planned" name={say('Planned')} connectNulls {...planLine} />
        <Line dataKey="early" name={say('At best')} connectNulls {...spreadLine} />
        <Line dataKey="late" name={say('At worst')} connectNulls {...spreadLine} />
        <Line dataKey="likely" name={say('At this pace')} connectNulls {...forecastLine} />
        <Line dataKey="done" name={say('Done')} connectNulls dot={false} {...actualLine} />
        <Tooltip content={({ payload }) => <PointInWords point={payload?.[0]?.payload as BurnUpPoint | undefined} />} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function PointInWords({ point }: { point: BurnUpPoint | undefined }) {
  if (point === undefined) return null;
  const lines = [
    { name: say('Done'), value: point.done },
    { name: say('Planned by then'), value: point.planned },
    { name: say('At this pace'), value: point.likely },
  ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value: rounded(value) }]));
  return <ChartTooltip head={formatDate(point.on)} lines={lines} />;
}

function keyOf({ committed, total, pace }: BurnUpInput): readonly KeyEntry[] {
  return [
    { name: say('Done'), look: 'actual' },
    { name: say('Planned'), look: 'plan' },
    { name: say('Committed ({count})', { count: formatNumber(committed) }), look: 'target' },
    ...(total > committed
      ? [
          {
            name: say('With aspirational goals ({count})', { count: formatNumber(total) }),
            look: 'stretch' as const,
          },
        ]
      : []),
    ...(pace?.forecast == null
      ? []
      : [
          { name: say('At this pace'), look: 'forecast' as const },
          { name: say('At best, at worst'), look: 'spread' as const },
        ]),
    { name: say('Today'), look: 'today' },
  ];
}

function toTable(points: readonly BurnUpPoint[]): ChartTable {
  return {
    columns: [say('Day'), say('Planned by then'), say('Done'), say('At this pace'), say('At best'), say('At worst')],
    rows: points.map(({ on, planned, done, likely, early, late }) => [
      formatDate(on),
      ...[planned, done, likely, early, late].map((value) => (value === null ? '–' : rounded(value))),
    ]),
  };
}

function rounded(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}
