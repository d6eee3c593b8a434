import { say } from '@concord/texts';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { wrapWords } from '../figure/wrap-words.ts';
import { formatPercent } from '../format.ts';
import { useWidth } from '../use-width.ts';
import { saySlope } from './say-slope.ts';
import { apart, type SlopeInput, type SlopeLine, toSlope } from './to-slope.ts';

interface SlopeFigureProps extends ChartViewChoice {
  readonly department: string;
  readonly outcomes: readonly SlopeInput[];
  /** From where its emphasis is known, in words. */
  readonly source: string;
  readonly headingLevel?: 2 | 3;
}

/** What people weigh against what a department emphasises: a line for each outcome, from the one share to the other. */
export function SlopeFigure({ department, outcomes, source, ...figure }: SlopeFigureProps) {
  const [box, width] = useWidth();
  const lines = toSlope(outcomes);
  const title = saySlope(department, lines);
  const table = {
    columns: [
      say('Outcome'),
      say('What people weigh'),
      say('What {department} gives', { department }),
      say('Difference'),
    ],
    rows: lines.map(({ name, weighed, given, kind }) => [
      name,
      formatPercent(weighed, 1),
      formatPercent(given, 1),
      sayKind(kind),
    ]),
  };
  return (
    <ChartFigure
      title={title}
      unit={`${say('Shares of the outcomes that it gives anything to.')} ${source}`}
      table={table}
      {...figure}
    >
      <div ref={box}>
        <SlopeDrawing
          lines={lines}
          department={department}
          label={title}
          width={Math.min(WIDEST, Math.max(250, width || 720))}
        />
      </div>
    </ChartFigure>
  );
}

function sayKind(kind: SlopeLine['kind']): string {
  if (kind === 'alike') return say('As much');
  return kind === 'over' ? say('▲ More than people') : say('▼ Less than people');
}

const SIGNS = { over: '▲ ', under: '▼ ', alike: '' } as const;
const TOP = 44;
/** Wider, every slope looks flat. */
const WIDEST = 860;
const LINE = 15;

interface SlopeDrawingProps {
  readonly lines: readonly SlopeLine[];
  readonly department: string;
  readonly label: string;
  readonly width: number;
}

function SlopeDrawing({ lines, department, label, width }: SlopeDrawingProps) {
  const isNarrow = width < 560;
  const rows = isNarrow ? 4 : 3;
  const letters = isNarrow ? 13 : 34;
  const [left, right] = isNarrow ? [132, width - 52] : [Math.min(300, width * 0.42), width - 160];
  const step = rows * LINE + 6;
  const height = TOP + Math.max(220, lines.length * step) + 10;
  const most = Math.max(...lines.map(({ weighed, given }) => Math.max(weighed, given)), 0.01);
  const least = Math.min(...lines.map(({ weighed, given }) => Math.min(weighed, given)), most);
  const yOf = (share: number) => TOP + 18 + ((most - share) / (most - least || 1)) * (height - TOP - 50);
  const room = { from: TOP + 14, to: height - 16 };
  const byGiven = [...lines].sort((a, b) => b.given - a.given);
  const namesAt = apart(
    lines.map(({ weighed }) => yOf(weighed)),
    step,
    room,
  );
  const sharesAt = apart(
    byGiven.map(({ given }) => yOf(given)),
    18,
    room,
  );
  return (
    <svg
      data-picture="true"
      className="slope"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <text className="slope-head" x={left} y={16} textAnchor="end">
        {say('People weigh')}
      </text>
      <text
        className="slope-head"
        x={isNarrow ? width : right}
        y={isNarrow ? 34 : 16}
        textAnchor={isNarrow ? 'end' : 'start'}
      >
        {say('{department} gives', { department })}
      </text>
      <line className="slope-axis" x1={left} x2={left} y1={TOP} y2={height - 8} />
      <line className="slope-axis" x1={right} x2={right} y1={TOP} y2={height - 8} />
      {lines.map(({ key, name, weighed, given, kind }, place) => {
        const nameAt = namesAt[place] ?? 0;
        const text = wrapWords(`${formatPercent(weighed)} ${name}`, letters, rows);
        return (
          <g key={key} data-kind={kind}>
            <line className="slope-line" x1={left} y1={yOf(weighed)} x2={right} y2={yOf(given)} />
            <circle className="slope-dot" cx={left} cy={yOf(weighed)} r="4" />
            <circle className="slope-dot" cx={right} cy={yOf(given)} r="4" />
            <line className="slope-lead" x1={left - 5} y1={yOf(weighed)} x2={left - 12} y2={nameAt} />
            {text.map((line, index) => (
              <text
                key={index}
                className="slope-name"
                textAnchor="end"
                x={left - 14}
                y={nameAt + 4.5 + (index - (text.length - 1) / 2) * LINE}
              >
                {line}
              </text>
            ))}
            <text
              className="slope-share"
              x={right + 10}
              y={(sharesAt[byGiven.findIndex((one) => one.key === key)] ?? 0) + 4.5}
            >
              {isNarrow ? '' : SIGNS[kind]}
              {formatPercent(given)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
