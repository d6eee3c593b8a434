import { say } from '@concord/texts';
import { Bar, CartesianGrid, ComposedChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFigure, type ChartTable, type ChartViewChoice } from '../chart-figure.tsx';
import { axisLook, ChartTooltip } from '../chart-parts.tsx';
import { ChartRoom } from '../chart-room.tsx';
import { formatNumber } from '../format.ts';
import { toValueScale } from '../value-scale.ts';
import {
  sayContactBalance,
  toContactMonths,
  type ContactCounts,
  type ContactMonthInput,
  type ContactMonthPoint,
} from './to-contact-months.ts';

export interface ContactChartProps extends ChartViewChoice {
  readonly now: ContactCounts;
  readonly months: readonly ContactMonthInput[];
  readonly today: string;
  readonly headingLevel?: 2 | 3;
}

type Kind = keyof ContactCounts;

/** From below to above, each with a pattern of its own. */
const KINDS: readonly { readonly kind: Kind; readonly fill: string }[] = [
  { kind: 'interaction', fill: 'var(--part-1)' },
  { kind: 'transaction', fill: 'var(--part-2)' },
  { kind: 'unmarked', fill: 'var(--sunken)' },
];

/** Who starts the goals in force, month by month: we, the customer, or nobody has said. */
export function ContactChart({ now, months, today, ...figure }: ContactChartProps) {
  const thisMonth = today.slice(0, 7);
  const title = sayContactBalance(now, months, thisMonth);
  const points = toContactMonths(months);
  return (
    <ChartFigure
      title={title}
      unit={say('Goals in force in each month, by who starts them')}
      table={toTable(points)}
      {...figure}
    >
      <ul className="chart-key">
        {KINDS.map(({ kind, fill }) => (
          <li key={kind}>
            <span className="key-part" style={{ background: fill }} aria-hidden="true" />
            {sayKind(kind)}
          </li>
        ))}
      </ul>
      <ChartRoom>
        <Bars points={points} title={title} thisMonth={points.find(({ month }) => month === thisMonth)?.name} />
      </ChartRoom>
    </ChartFigure>
  );
}

interface BarsProps {
  readonly points: readonly ContactMonthPoint[];
  readonly title: string;
  readonly thisMonth: string | undefined;
}

function Bars({ points, title, thisMonth }: BarsProps) {
  const scale = toValueScale([
    0,
    ...points.map(({ interaction, transaction, unmarked }) => interaction + transaction + unmarked),
  ]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={[...points]}
        margin={{ top: 14, right: 12, bottom: 0, left: 0 }}
        title={title}
        barCategoryGap="14%"
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" interval="preserveStartEnd" minTickGap={24} {...axisLook} />
        <YAxis
          domain={[scale.low, scale.high]}
          ticks={scale.ticks.filter((tick) => Number.isInteger(tick))}
          width={44}
          tickFormatter={(value: number) => formatNumber(value)}
          {...axisLook}
        />
        {KINDS.map(({ kind, fill }) => (
          <Bar
            key={kind}
            dataKey={kind}
            name={sayKind(kind)}
            stackId="contact"
            fill={fill}
            stroke="var(--line-strong)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        {thisMonth !== undefined && <ReferenceLine x={thisMonth} stroke="var(--text)" strokeDasharray="2 3" />}
        <Tooltip
          cursor={{ fill: 'var(--sunken)', fillOpacity: 0.6 }}
          content={({ payload }) => <MonthInWords point={payload?.[0]?.payload as ContactMonthPoint | undefined} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function MonthInWords({ point }: { point: ContactMonthPoint | undefined }) {
  if (point === undefined) return null;
  const lines = KINDS.map(({ kind }) => ({ name: sayKind(kind), value: formatNumber(point[kind]) }));
  return <ChartTooltip head={point.name} lines={lines} />;
}

function sayKind(kind: Kind): string {
  switch (kind) {
    case 'interaction':
      return say('We start it (interaction)');
    case 'transaction':
      return say('The customer starts it (transaction)');
    case 'unmarked':
      return say('Nobody has said');
  }
}

function toTable(points: readonly ContactMonthPoint[]): ChartTable {
  return {
    columns: [say('Month'), ...KINDS.map(({ kind }) => sayKind(kind))],
    rows: points.map((point) => [point.name, ...KINDS.map(({ kind }) => formatNumber(point[kind]))]),
  };
}
