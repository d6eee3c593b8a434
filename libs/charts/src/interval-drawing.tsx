import { formatValue } from './format.ts';
import type { IntervalLayout } from './to-interval-axis.ts';

interface IntervalDrawingProps {
  readonly shape: IntervalLayout;
  readonly unit: string;
}

const WIDTH = 760;
const ROW = 54;
const TRACK = { top: 22, height: 24 };
const SCALE = 26;

/** The same picture as one drawing, to be saved: what is made of elements of the page cannot be. */
export function IntervalDrawing({ shape: { bars, marks, gap }, unit }: IntervalDrawingProps) {
  const height = bars.length * ROW + SCALE;
  return (
    <svg data-picture="true" viewBox={`0 0 ${WIDTH} ${height}`}>
      {bars.map((bar, place) => (
        <g key={bar.key} transform={`translate(0 ${place * ROW})`}>
          <text className="interval-word" x="0" y="15">
            {bar.name}
          </text>
          <rect className="interval-room" x="0" y={TRACK.top} width={WIDTH} height={TRACK.height} rx="5" />
          {gap !== null && <Part className="interval-lack" start={gap.start} end={gap.end} inset={0} />}
          <Part className="interval-allowed" start={bar.start} end={bar.end} inset={5} />
          {bar.baseline !== null && (
            <rect
              className="interval-today"
              x={bar.baseline * WIDTH - 1.5}
              y={TRACK.top}
              width="3"
              height={TRACK.height}
            />
          )}
        </g>
      ))}
      {marks.map(({ value, at }) => (
        <text
          key={value}
          className="interval-word"
          x={at * WIDTH}
          y={height - 6}
          textAnchor={at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle'}
        >
          {formatValue(value, unit)}
        </text>
      ))}
    </svg>
  );
}

interface PartProps {
  readonly className: string;
  readonly start: number;
  readonly end: number;
  readonly inset: number;
}

function Part({ className, start, end, inset }: PartProps) {
  return (
    <rect
      className={className}
      x={start * WIDTH}
      y={TRACK.top + inset}
      width={Math.max(0.008, end - start) * WIDTH}
      height={TRACK.height - 2 * inset}
    />
  );
}
