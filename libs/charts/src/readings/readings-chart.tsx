import { say } from '@concord/texts';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { actualLine, axisLook, ChartTooltip, monthAxis } from '../chart-parts.tsx';
import { ChartRoom } from '../chart-room.tsx';
import { formatDate, formatNumber, formatValue } from '../format.ts';
import { timeOf } from '../time-ticks.ts';
import { formatUnit } from '../units.ts';
import { toValueScale } from '../value-scale.ts';

export interface ReadingsChartProps extends ChartViewChoice {
  readonly metric: string;
  readonly unit: string;
  /** By day, the first first; at least one. */
  readonly readings: readonly { readonly on: string; readonly value: number }[];
}

interface Point {
  readonly time: number;
  readonly on: string;
  readonly value: number;
}

/** What a metric was over time, with the change since the first reading as its finding. */
export function ReadingsChart({ metric, unit, readings, ...figure }: ReadingsChartProps) {
  const title = sayReadings(metric, unit, readings);
  return (
    <ChartFigure
      title={title}
      unit={say('{metric}, in {unit}', { metric, unit: formatUnit(unit) })}
      table={{
        columns: [say('Day'), metric],
        rows: readings.map(({ on, value }) => [formatDate(on), formatValue(value, unit)]),
      }}
      {...figure}
    >
      <ChartRoom>
        <Curve
          points={readings.map(({ on, value }) => ({ time: timeOf(on), on, value }))}
          metric={metric}
          unit={unit}
          title={title}
        />
      </ChartRoom>
    </ChartFigure>
  );
}

/** @example sayReadings('Repeat buyers', '%', …) // 'Repeat buyers: 38 % on 1 Feb 2026, 31 % on 1 Nov 2026' */
function sayReadings(metric: string, unit: string, readings: ReadingsChartProps['readings']): string {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return metric;
  const now = { metric, value: formatValue(last.value, unit), day: formatDate(last.on) };
  if (first === last) return say('{metric}: {value} on {day}', now);
  return say('{metric}: {before} on {then}, {value} on {day}', {
    ...now,
    before: formatValue(first.value, unit),
    then: formatDate(first.on),
  });
}

interface CurveProps extends Pick<ReadingsChartProps, 'metric' | 'unit'> {
  readonly points: readonly Point[];
  readonly title: string;
}

function Curve({ points, metric, unit, title }: CurveProps) {
  const [first = 0, last = 0] = [points[0]?.time, points.at(-1)?.time];
  const scale = toValueScale(points.map(({ value }) => value));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...monthAxis(first, last)} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={[...scale.ticks]}
          width={60}
          tickFormatter={(value: number) => formatNumber(value)}
          {...axisLook}
        />
        <Line dataKey="value" name={metric} dot={{ r: 3, fill: 'var(--chart-actual)' }} {...actualLine} />
        <Tooltip
          content={({ payload }) => {
            const point = payload?.[0]?.payload as Point | undefined;
            if (point === undefined) return null;
            return (
              <ChartTooltip
                head={formatDate(point.on)}
                lines={[{ name: metric, value: formatValue(point.value, unit) }]}
              />
            );
          }}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
