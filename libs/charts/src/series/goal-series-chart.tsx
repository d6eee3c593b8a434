import { say } from '@concord/texts';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from '../chart-figure.tsx';
import { actualLine, axisLook, ChartKey, ChartTooltip, monthAxis, type KeyEntry } from '../chart-parts.tsx';
import { ChartRoom } from '../chart-room.tsx';
import { formatDate, formatNumber, formatValue } from '../format.ts';
import { timeOf } from '../time-ticks.ts';
import { formatUnit } from '../units.ts';
import { toValueScale } from '../value-scale.ts';
import {
  sayGoalSeries,
  toSeriesDays,
  type SeriesDay,
  type SeriesGoal,
  type SeriesPointInput,
} from './to-goal-series.ts';

export interface GoalSeriesChartProps extends ChartViewChoice {
  readonly metric: string;
  readonly unit: string;
  readonly goals: readonly SeriesGoal[];
  readonly points: readonly SeriesPointInput[];
  readonly today: string;
  readonly headingLevel?: 2 | 3;
}

/** Goals that follow each other as one line over the years, with the target of each as a step. */
export function GoalSeriesChart({ metric, unit, goals, points, today, ...figure }: GoalSeriesChartProps) {
  const days = toSeriesDays(goals, points);
  const title = sayGoalSeries(metric, unit, goals.length, points);
  const hasStretch = days.some(({ stretches }) => stretches.some((value) => value !== null));
  const entries: readonly KeyEntry[] = [
    { name: say('Actual'), look: 'actual' },
    { name: say('Target'), look: 'target' },
    ...(hasStretch ? [{ name: say('Stretch'), look: 'stretch' as const }] : []),
    { name: say('Today'), look: 'today' },
  ];
  return (
    <ChartFigure
      title={title}
      unit={say('{metric}, in {unit}', { metric, unit: formatUnit(unit) })}
      table={toTable(days, goals, unit)}
      {...figure}
    >
      <ChartKey entries={entries} />
      <ChartRoom>
        <Steps days={days} goals={goals} unit={unit} today={timeOf(today)} title={title} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface StepsProps {
  readonly days: readonly SeriesDay[];
  readonly goals: readonly SeriesGoal[];
  readonly unit: string;
  readonly today: number;
  readonly title: string;
}

const step = { dot: false, activeDot: false, connectNulls: true, isAnimationActive: false } as const;

function Steps({ days, goals, unit, today, title }: StepsProps) {
  const [first, last] = [days[0]?.time ?? today, days.at(-1)?.time ?? today];
  const values = days.flatMap(({ actual, targets, stretches }) => [actual, ...targets, ...stretches]);
  const scale = toValueScale(values.filter((value) => value !== null));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...days]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...monthAxis(first, last)} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={[...scale.ticks]}
          width={60}
          tickFormatter={(value: number) => formatNumber(value)}
          {...axisLook}
        />
        {today >= first && today <= last && <ReferenceLine x={today} stroke="var(--line-strong)" />}
        {goals.map((goal, index) => (
          <Line
            key={`stretch of ${goal.title}`}
            dataKey={({ stretches }: SeriesDay) => stretches[index] ?? null}
            name={say('Stretch')}
            stroke="var(--chart-stretch)"
            strokeWidth={2}
            strokeDasharray="2 4"
            {...step}
          />
        ))}
        {goals.map((goal, index) => (
          <Line
            key={`target of ${goal.title}`}
            dataKey={({ targets }: SeriesDay) => targets[index] ?? null}
            name={say('Target')}
            stroke="var(--chart-target)"
            strokeWidth={2}
            {...step}
          />
        ))}
        <Line
          dataKey="actual"
          name={say('Actual')}
          connectNulls
          dot={{ r: 3, fill: 'var(--chart-actual)' }}
          {...actualLine}
        />
        <Tooltip
          content={({ payload }) => (
            <DayInWords day={payload?.[0]?.payload as SeriesDay | undefined} goals={goals} unit={unit} />
          )}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

function DayInWords({ day, goals, unit }: { day: SeriesDay | undefined } & Pick<StepsProps, 'goals' | 'unit'>) {
  if (day === undefined) return null;
  const lines = [
    ...(day.actual === null ? [] : [{ name: say('Actual'), value: formatValue(day.actual, unit) }]),
    ...goals.flatMap(({ title }, index) => {
      const target = day.targets[index];
      return target == null ? [] : [{ name: title, value: formatValue(target, unit) }];
    }),
  ];
  return <ChartTooltip head={formatDate(day.on)} lines={lines} />;
}

function toTable(days: readonly SeriesDay[], goals: readonly SeriesGoal[], unit: string): ChartTable {
  const told = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? '–' : known.map((value) => formatValue(value, unit)).join(', ');
  };
  return {
    columns: [say('Day'), say('Actual'), say('Target'), say('Stretch'), say('Goal')],
    rows: days.map(({ on, actual, targets, stretches }) => [
      formatDate(on),
      told([actual]),
      told(targets),
      told(stretches),
      goals.flatMap(({ title }, index) => (targets[index] == null ? [] : [title])).join(', ') || '–',
    ]),
  };
}
