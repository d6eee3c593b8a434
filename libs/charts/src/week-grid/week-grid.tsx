import { say } from '@concord/texts';
import { Fragment } from 'react';
import { ChartFigure, type ChartTable, type ChartViewChoice } from '../chart-figure.tsx';
import { formatDate, formatNumber, formatWeekday } from '../format.ts';
import { useWidth } from '../use-width.ts';
import { minutesOf, toWeekGrid, type HoursKind, type WeekGridDay, type WeekGridShape } from './to-week-grid.ts';

export interface WeekGridProps extends ChartViewChoice {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the hours are those of: the channel and the time zone. */
  readonly unit: string;
  readonly days: readonly WeekGridDay[];
  readonly headingLevel?: 2 | 3;
}

const ROW = 26;
const TOP = 20;
const START = 46;
const END = 10;
const KINDS: readonly HoursKind[] = ['kept', 'missing', 'spare'];

/** A week of promised hours against those for which somebody is there. */
export function WeekGrid({ title, unit, days, ...figure }: WeekGridProps) {
  return (
    <ChartFigure title={title} unit={unit} table={toTable(days)} {...figure}>
      <WeekKey days={days} />
      <Drawing title={title} days={days} shape={toWeekGrid(days)} />
    </ChartFigure>
  );
}

function Drawing({ title, days, shape }: { title: string; days: readonly WeekGridDay[]; shape: WeekGridShape }) {
  const [box, room] = useWidth();
  const { first, last, marks, bars } = shape;
  const width = Math.max(0, room - START - END);
  const height = TOP + days.length * ROW;
  const x = (hour: number) => START + ((hour - first) / (last - first)) * width;
  return (
    <div ref={box} className="week-grid-room">
      <svg className="week-grid" width={room} height={height} role="img" aria-label={title} data-picture>
        {marks.map((hour) => (
          <Fragment key={hour}>
            <line x1={x(hour)} x2={x(hour)} y1={TOP - 4} y2={height} className="week-mark" />
            <text x={x(hour)} y={12} textAnchor="middle" className="week-hour">
              {hour}
            </text>
          </Fragment>
        ))}
        {days.map(({ on, because }, row) => (
          <g key={on} transform={`translate(0 ${TOP + row * ROW})`}>
            <text x={0} y={ROW / 2 + 4} className="week-day" data-special={because != null}>
              {formatWeekday(on)}
              {because != null && ' *'}
            </text>
            {(bars[row] ?? []).map(({ start, width: share, kind }, index) => (
              <rect
                key={index}
                x={START + start * width}
                y={4}
                width={Math.max(1, share * width)}
                height={ROW - 8}
                rx={2}
                className="week-hours"
                data-kind={kind}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function WeekKey({ days }: { days: readonly WeekGridDay[] }) {
  const shown = KINDS.filter((kind) => minutesOf(days, kind) > 0);
  return (
    <ul className="chart-key">
      {shown.map((kind) => (
        <li key={kind}>
          <svg width="26" height="12" aria-hidden="true">
            <rect x="1" y="1" width="24" height="10" rx="2" className="week-hours" data-kind={kind} />
          </svg>
          {kindWords(kind)}
        </li>
      ))}
      {days.flatMap(({ on, because }) =>
        because == null ? [] : [<li key={on}>{say('* {day}: {because}', { day: formatDate(on), because })}</li>],
      )}
    </ul>
  );
}

function kindWords(kind: HoursKind): string {
  if (kind === 'kept') return say('Promised, and somebody is there');
  return kind === 'missing' ? say('Promised, and nobody is there') : say('Somebody is there, and nothing is promised');
}

function toTable(days: readonly WeekGridDay[]): ChartTable {
  return {
    columns: [say('Day'), ...KINDS.map(kindWords), say('Hours that nobody is there for')],
    rows: days.map((day) => [
      day.because == null
        ? `${formatWeekday(day.on)} ${formatDate(day.on)}`
        : `${formatWeekday(day.on)} ${formatDate(day.on)} (${day.because})`,
      ...KINDS.map((kind) => rangesOf(day, kind)),
      formatNumber(minutesOf([day], 'missing') / 60),
    ]),
  };
}

function rangesOf({ spans }: WeekGridDay, kind: HoursKind): string {
  const ranges = spans.filter((span) => span.kind === kind);
  return ranges.length === 0 ? '–' : ranges.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');
}

function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
