import { say } from '@concord/texts';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from './chart-figure.tsx';
import { actualLine, axisLook, ChartKey, ChartTooltip, timeAxis, planLine, type KeyEntry } from './chart-parts.tsx';
import { ChartRoom } from './chart-room.tsx';
import { formatDate, formatPercent, formatPoints, formatShortDate, formatSigned } from './format.ts';
import { dayTicks } from './time-ticks.ts';
import { toValueScale } from './value-scale.ts';
import { toTrend, type TrendDay, type TrendPoint } from './to-trend.ts';

export interface TrendChartProps extends ChartViewChoice {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly days: readonly TrendDay[];
  readonly headingLevel?: 2 | 3;
}

const keyEntries = (): readonly KeyEntry[] => [
  { name: say('Alignment, of 100'), look: 'actual' },
  { name: say('Without any conflict it would be'), look: 'plan' },
  { name: say('What conflicts cost'), look: 'cost' },
];

/**
 * Alignment over time beside what it would be without conflicts, so that the load of conflicts is what lies between;
 * steps that the text explains carry its numbers.
 */
export function TrendChart({ title, days, ...figure }: TrendChartProps) {
  const points = toTrend(days);
  return (
    <ChartFigure
      title={title}
      unit={say('0 to 100, as the last judging of each day found it')}
      table={toTable(points)}
      {...figure}
    >
      <ChartKey entries={keyEntries()} />
      <ChartRoom>
        <Lines points={points} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

function Lines({ points, title }: { points: readonly TrendPoint[]; title: string }) {
  const [first = 0, last = 0] = [points[0]?.time, points.at(-1)?.time];
  const scale = toValueScale(points.flatMap(({ headline, withoutConflicts }) => [headline, withoutConflicts]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={[...points]} margin={{ top: 14, right: 16, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...timeAxis(first, last, dayTicks(first, last, 6), formatShortDate)} />
        <YAxis domain={[scale.low, scale.high]} ticks={[...scale.ticks]} width={44} {...axisLook} />
        <Area
          dataKey={({ headline, withoutConflicts }: TrendPoint) => [headline, withoutConflicts]}
          name={say('What conflicts cost')}
          type="stepAfter"
          stroke="none"
          fill="var(--hurts)"
          fillOpacity={0.6}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line dataKey="withoutConflicts" name={say('Without conflicts')} type="stepAfter" {...planLine} />
        <Line dataKey="headline" name={say('Alignment')} type="stepAfter" dot={false} {...actualLine} />
        {points
          .filter(({ number }) => number !== undefined)
          .map(({ time, headline, number }) => (
            <ReferenceDot
              key={time}
              x={time}
              y={headline}
              r={9}
              fill="var(--card)"
              stroke="var(--chart-actual)"
              strokeWidth={2}
              label={{ value: String(number), fill: 'var(--text)', fontSize: 11, fontWeight: 600 }}
            />
          ))}
        <Tooltip content={({ payload }) => <PointInWords point={payload?.[0]?.payload as TrendPoint | undefined} />} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function PointInWords({ point }: { point: TrendPoint | undefined }) {
  if (point === undefined) return null;
  const lines = [
    { name: say('Alignment'), value: say('{points} of 100', { points: formatPoints(point.headline) }) },
    { name: say('Without any conflict'), value: formatPoints(point.withoutConflicts) },
    { name: say('Conflict load'), value: formatPercent(point.conflictLoad) },
    ...(point.because === undefined ? [] : [{ name: say('What happened'), value: point.because }]),
  ];
  return <ChartTooltip head={formatDate(point.on)} lines={lines} />;
}

function toTable(points: readonly TrendPoint[]): ChartTable {
  return {
    columns: [
      say('Day'),
      say('Alignment of 100'),
      say('Overall, −1 to +1'),
      say('Conflict load'),
      say('What happened'),
    ],
    rows: points.map(({ on, headline, overall, conflictLoad, because }) => [
      formatDate(on),
      formatPoints(headline),
      formatSigned(overall),
      formatPercent(conflictLoad),
      because ?? '–',
    ]),
  };
}
