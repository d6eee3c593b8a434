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
  type KeyEntry,
} from './chart-parts.tsx';
import { ChartRoom } from './chart-room.tsx';
import { formatDate, formatNumber, formatValue } from './format.ts';
import { formatUnit } from './units.ts';
import { toValueScale } from './value-scale.ts';
import { timeOf } from './time-ticks.ts';
import type { ForecastDays } from './to-forecast-lines.ts';
import { toGoalCurve, type GoalCurveInput, type GoalCurvePoint, type LevelLine } from './to-goal-curve.ts';

export interface GoalCurveChartProps extends ChartViewChoice {
  /** The finding, as a sentence: only the caller knows whether the goal wants more or less. */
  readonly title: string;
  readonly metric: string;
  readonly unit: string;
  readonly points: readonly GoalCurveInput[];
  readonly levels: readonly LevelLine[];
  readonly today: string;
  /** When the target is reached at the rate of the last check-ins. */
  readonly forecast?: ForecastDays | null | undefined;
}

/** One goal's metric over time in its own unit: measured, planned, target and stretch. */
export function GoalCurveChart(props: GoalCurveChartProps) {
  const { title, metric, unit, points, levels, today, forecast, ...figure } = props;
  const to = levels.find(({ kind }) => kind === 'target')?.value;
  const curve = toGoalCurve(points, forecast == null || to === undefined ? undefined : { forecast, to });
  return (
    <ChartFigure
      title={title}
      unit={say('{metric}, in {unit}', { metric, unit: formatUnit(unit) })}
      table={toTable(curve, levels, unit)}
      {...figure}
    >
      <ChartKey entries={keyOf(levels, unit, forecast != null && to !== undefined)} />
      <ChartRoom>
        <Curves curve={curve} levels={levels} unit={unit} today={timeOf(today)} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface CurvesProps {
  readonly curve: readonly GoalCurvePoint[];
  readonly levels: readonly LevelLine[];
  readonly unit: string;
  readonly today: number;
  readonly title: string;
}

function Curves({ curve, levels, unit, today, title }: CurvesProps) {
  const first = curve[0]?.time ?? today;
  const last = curve.at(-1)?.time ?? today;
  const scale = toValueScale(valuesOf(curve, levels));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...curve]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...monthAxis(first, last)} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={[...scale.ticks]}
          width={60}
          tickFormatter={(value: number) => formatNumber(value)}
          {...axisLook}
        />
        {levels.map(({ label, value, kind }) => (
          <ReferenceLine
            key={label}
            y={value}
            stroke={`var(--chart-${kind})`}
            strokeWidth={kind === 'target' ? 1.5 : 2}
            strokeDasharray={kind === 'target' ? undefined : '2 4'}
          />
        ))}
        <ReferenceLine x={today} stroke="var(--line-strong)" />
        <Line dataKey="plan" name={say('Plan')} connectNulls {...planLine} />
        <Line dataKey="early" name={say('At best')} connectNulls {...spreadLine} />
        <Line dataKey="late" name={say('At worst')} connectNulls {...spreadLine} />
        <Line dataKey="likely" name={say('At this pace')} connectNulls {...forecastLine} />
        <Line
          dataKey="actual"
          name={say('Actual')}
          connectNulls
          dot={{ r: 3.5, fill: 'var(--chart-actual)' }}
          {...actualLine}
        />
        <Tooltip
          content={({ payload }) => (
            <PointInWords point={payload?.[0]?.payload as GoalCurvePoint | undefined} unit={unit} />
          )}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

function valuesOf(curve: readonly GoalCurvePoint[], levels: readonly LevelLine[]): readonly number[] {
  const drawn = curve.flatMap(({ plan, actual, likely }) => [plan, actual, likely]).filter((value) => value !== null);
  return [...drawn, ...levels.map(({ value }) => value)];
}

function PointInWords({ point, unit }: { point: GoalCurvePoint | undefined; unit: string }) {
  if (point === undefined) return null;
  const lines = [
    { name: say('Actual'), value: told(point.actual, unit) },
    { name: say('Plan'), value: told(point.plan, unit) },
    ...(point.likely === null ? [] : [{ name: say('At this pace'), value: told(point.likely, unit) }]),
  ];
  return <ChartTooltip head={formatDate(point.on)} lines={lines} />;
}

function told(value: number | null, unit: string): string {
  return value === null ? '–' : formatValue(value, unit);
}

function keyOf(levels: readonly LevelLine[], unit: string, leadsOn: boolean): readonly KeyEntry[] {
  return [
    { name: say('Actual'), look: 'actual' },
    { name: say('Plan'), look: 'plan' },
    ...levels.map(({ label, value, kind }) => ({ name: `${label} (${formatValue(value, unit)})`, look: kind })),
    ...(leadsOn
      ? [
          { name: say('At this pace'), look: 'forecast' as const },
          { name: say('At best, at worst'), look: 'spread' as const },
        ]
      : []),
    { name: say('Today'), look: 'today' },
  ];
}

function toTable(curve: readonly GoalCurvePoint[], levels: readonly LevelLine[], unit: string): ChartTable {
  const leadsOn = curve.some(({ likely }) => likely !== null);
  return {
    columns: [
      say('Day'),
      say('Plan'),
      say('Actual'),
      ...levels.map(({ label }) => label),
      ...(leadsOn ? [say('At this pace'), say('At best'), say('At worst')] : []),
    ],
    rows: curve.map(({ on, plan, actual, likely, early, late }) => [
      formatDate(on),
      told(plan, unit),
      told(actual, unit),
      ...levels.map(({ value }) => formatValue(value, unit)),
      ...(leadsOn ? [likely, early, late].map((value) => told(value, unit)) : []),
    ]),
  };
}
