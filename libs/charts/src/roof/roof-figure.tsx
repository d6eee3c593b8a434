import { say } from '@concord/texts';
import { useState } from 'react';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { wrapWords } from '../figure/wrap-words.ts';
import { formatNumber } from '../format.ts';
import { SIGNS } from '../matrix/verdicts.ts';
import { type RenderTie, type RoofKind, sayRoof, toRoofTable } from './say-roof.ts';
import { harmOf, type RoofCell, type RoofItem, type RoofShape, type RoofTie, toRoof } from './to-roof.ts';

interface RoofFigureProps extends ChartViewChoice {
  /** The weightiest first. */
  readonly items: readonly RoofItem[];
  readonly ties: readonly RoofTie[];
  /** Items for which there is no room. */
  readonly leftOut: number;
  readonly of: RoofKind;
  readonly headingLevel?: 2 | 3;
  /** Leads from a row of the table to the conflicts of its tie. */
  readonly renderTie?: RenderTie;
  /** The same for whoever presses a sign with a pointer. */
  onOpen?(tie: RoofTie): void;
}

/** Which of some metrics or goals support each other and which get in each other's way: the roof over their columns. */
export function RoofFigure({ items, ties, leftOut, of, renderTie, onOpen, ...figure }: RoofFigureProps) {
  const [chosen, setChosen] = useState<RoofCell | null>(null);
  const shape = toRoof(items, ties, sideFor(new Set(ties.flatMap(({ keys }) => keys)).size));
  const title = sayRoof(items, ties, of);
  return (
    <ChartFigure
      title={title}
      unit={say(
        'Each two {of, select, metrics {metrics} other {goals}}: ▲ doing well in one does good to the other, ' +
          '▼ it does harm or their goals are in conflict, ◆ both',
        { of },
      )}
      table={toRoofTable(shape, of, renderTie)}
      {...figure}
    >
      <p className="roof-says" aria-hidden="true">
        {chosen === null ? say('Point at a sign to read what it says; the table says all of them.') : sayCell(chosen)}
      </p>
      <div
        className="table-scroll"
        role="region"
        aria-label={say('Roof over {of, select, metrics {metrics} other {goals}}', { of })}
        tabIndex={0}
      >
        <RoofDrawing shape={shape} label={title} onPoint={setChosen} onOpen={onOpen} />
      </div>
      <p className="chart-unit">{sayLeftOut(shape, leftOut, of)}</p>
    </ChartFigure>
  );
}

/** Many columns are narrower, so that they fit on a page. */
function sideFor(columns: number): number {
  return Math.max(24, Math.min(56, Math.floor(1080 / Math.max(1, columns))));
}

function sayLeftOut({ untied }: RoofShape, leftOut: number, of: RoofKind): string {
  const parts = [
    ...(untied === 0 ? [] : [sayUntied(untied, of)]),
    ...(leftOut === 0
      ? []
      : [
          say(
            '{leftOut, plural, one {# more, of less weight, is} other {# more, of less weight, are}} not looked at here.',
            {
              leftOut,
            },
          ),
        ]),
  ];
  return [say('The weightiest stand on the left.'), ...parts].join(' ');
}

function sayUntied(untied: number, of: RoofKind): string {
  return of === 'metrics'
    ? say(
        '{untied, plural, one {# metric is tied to no other and has no column.} ' +
          'other {# metrics are tied to no other and have no column.}}',
        { untied },
      )
    : say(
        '{untied, plural, one {# goal is tied to no other and has no column.} ' +
          'other {# goals are tied to no other and have no column.}}',
        { untied },
      );
}

function sayCell({ one, other, tie }: RoofCell): string {
  if (tie === null) return '';
  const parts = [
    ...(tie.support > 0 ? [say('support {amount}', { amount: formatNumber(tie.support) })] : []),
    ...(harmOf(tie) > 0 ? [say('harm {amount}', { amount: formatNumber(harmOf(tie)) })] : []),
    ...(tie.conflicts > 0
      ? [say('{count, plural, one {# conflict} other {# conflicts}}', { count: tie.conflicts })]
      : []),
  ];
  const says = say('{one} and {other}: {parts}.', { one: one.name, other: other.name, parts: parts.join(', ') });
  return [says, ...tie.reasons].join(' ');
}

/** Room for the names, which stand upright under their columns. */
const NAMES = 190;
const NAME_LINE = 15;
const LETTERS = 26;

interface RoofDrawingProps {
  readonly shape: RoofShape;
  readonly label: string;
  onPoint(cell: RoofCell): void;
  readonly onOpen: ((tie: RoofTie) => void) | undefined;
}

function RoofDrawing({ shape, label, onPoint, onOpen }: RoofDrawingProps) {
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
          data-opens={onOpen !== undefined && hasConflicts(cell)}
          onMouseEnter={cell.tie === null ? undefined : () => onPoint(cell)}
          onClick={() => cell.tie !== null && hasConflicts(cell) && onOpen?.(cell.tie)}
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

function hasConflicts({ tie }: RoofCell): boolean {
  return tie !== null && tie.conflicts > 0;
}
