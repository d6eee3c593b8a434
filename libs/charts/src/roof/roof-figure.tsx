import { useState } from 'react';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { wrapWords } from '../figure/wrap-words.ts';
import { formatNumber } from '../format.ts';
import { SIGNS } from '../matrix/verdicts.ts';
import { type RoofWords, sayRoof, toRoofTable } from './say-roof.ts';
import { harmOf, type RoofCell, type RoofItem, type RoofShape, type RoofTie, toRoof } from './to-roof.ts';

interface RoofFigureProps extends ChartViewChoice {
  /** The weightiest first. */
  readonly items: readonly RoofItem[];
  readonly ties: readonly RoofTie[];
  /** Items for which there is no room. */
  readonly leftOut: number;
  readonly words: RoofWords;
  readonly headingLevel?: 2 | 3;
}

/** Which of some metrics or goals support each other and which get in each other's way: the roof over their columns. */
export function RoofFigure({ items, ties, leftOut, words, ...figure }: RoofFigureProps) {
  const [chosen, setChosen] = useState<RoofCell | null>(null);
  const shape = toRoof(items, ties, sideFor(new Set(ties.flatMap(({ keys }) => keys)).size));
  const title = sayRoof(items, ties, words);
  const [, many] = words;
  return (
    <ChartFigure
      title={title}
      unit={`Each two ${many}: ▲ doing well in one does good to the other, ▼ it does harm or their goals are in conflict, ◆ both`}
      table={toRoofTable(shape, words)}
      {...figure}
    >
      <p className="roof-says" aria-hidden="true">
        {chosen === null ? 'Point at a sign to read what it says; the table says all of them.' : sayCell(chosen)}
      </p>
      <div className="table-scroll" role="region" aria-label={`Roof over ${many}`} tabIndex={0}>
        <RoofDrawing shape={shape} label={title} onPoint={setChosen} />
      </div>
      <p className="chart-unit">{sayLeftOut(shape, leftOut, words)}</p>
    </ChartFigure>
  );
}

/** Many columns are narrower, so that they fit on a page. */
function sideFor(columns: number): number {
  return Math.max(24, Math.min(56, Math.floor(1080 / Math.max(1, columns))));
}

function sayLeftOut({ untied }: RoofShape, leftOut: number, [one, many]: RoofWords): string {
  const parts = [
    ...(untied === 0
      ? []
      : [
          untied === 1
            ? `1 ${one} is tied to no other and has no column.`
            : `${untied} ${many} are tied to no other and have no column.`,
        ]),
    ...(leftOut === 0 ? [] : [`${formatNumber(leftOut)} more, of less weight, are not looked at here.`]),
  ];
  return ['The weightiest stand on the left.', ...parts].join(' ');
}

function sayCell({ one, other, tie }: RoofCell): string {
  if (tie === null) return '';
  const parts = [
    ...(tie.support > 0 ? [`support ${formatNumber(tie.support)}`] : []),
    ...(harmOf(tie) > 0 ? [`harm ${formatNumber(harmOf(tie))}`] : []),
    ...(tie.conflicts > 0 ? [`${tie.conflicts} ${tie.conflicts === 1 ? 'conflict' : 'conflicts'}`] : []),
  ];
  return [`${one.name} and ${other.name}: ${parts.join(', ')}.`, ...tie.reasons].join(' ');
}

/** Room for the names, which stand upright under their columns. */
const NAMES = 190;
const NAME_LINE = 15;
const LETTERS = 26;

interface RoofDrawingProps {
  readonly shape: RoofShape;
  readonly label: string;
  onPoint(cell: RoofCell): void;
}

function RoofDrawing({ shape, label, onPoint }: RoofDrawingProps) {
  const { columns, cells, side, width, height } = shape;
  const half = side / 2;
  const diamond = ({ x, y }: RoofCell) =>
    `M ${x} ${y - half} L ${x + half} ${y} L ${x} ${y + half} L ${x - half} ${y} Z`;
  return (
    <svg
      data-picture="true"
      className="roof"
      role="img"
      aria-label={label}
      width={width}
      height={height + NAMES}
      viewBox={`0 0 ${width} ${height + NAMES}`}
    >
      {cells.map((cell) => (
        <path
          key={`${cell.one.key} ${cell.other.key}`}
          d={diamond(cell)}
          className="roof-cell"
          data-verdict={cell.tie?.verdict}
          onMouseEnter={cell.tie === null ? undefined : () => onPoint(cell)}
        />
      ))}
      {cells.map((cell) =>
        cell.tie === null ? null : (
          <text
            key={`${cell.one.key} ${cell.other.key}`}
            x={cell.x}
            y={cell.y + 4.5}
            textAnchor="middle"
            className="roof-sign"
            data-verdict={cell.tie.verdict}
          >
            {SIGNS[cell.tie.verdict]}
          </text>
        ),
      )}
      {columns.map(({ key, name, x }) => (
        <g key={key} transform={`translate(${x} ${height + 10}) rotate(90)`}>
          {wrapWords(name, LETTERS, side >= 2 * NAME_LINE ? 2 : 1).map((line, place, lines) => (
            <text key={place} className="roof-name" y={4 + (place - (lines.length - 1) / 2) * NAME_LINE}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
