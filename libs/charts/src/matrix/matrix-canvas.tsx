import { say } from '@concord/texts';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { readLook } from '../figure/read-look.ts';
import { formatSigned } from '../format.ts';
import type { MatrixDepartment, MatrixRow } from '../to-alignment-rows.ts';
import { cellAt, type CellPlace, cellSize, type Extent, moveCursor } from './cell-cursor.ts';
import { paintMatrix } from './paint-matrix.ts';
import { SIGNS, WORDS } from './verdicts.ts';

interface MatrixCanvasProps {
  readonly rows: readonly MatrixRow[];
  readonly departments: readonly MatrixDepartment[];
  renderCell(cell: { outcome: MatrixRow; department: MatrixDepartment; label: string; content: ReactNode }): ReactNode;
}

/**
 * A matrix that is too large for a table of links: all cells at a glance, and the one under the pointer or the cursor
 * of the keyboard in words.
 */
export function MatrixCanvas({ rows, departments, renderCell }: MatrixCanvasProps) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [cursor, setCursor] = useState<CellPlace>({ row: 0, column: 0 });
  const [size, setSize] = useState(0);
  const extent = { rows: rows.length, columns: departments.length };
  usePainted(canvas, rows, { columns: departments.length, onSize: setSize });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCursor(cursor, event.key, extent);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    if (canvas.current !== null) keepInView(canvas.current, next.row * size);
  };
  const onPoint = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const next = cellAt({ x: clientX - left, y: clientY - top }, size, extent);
    if (next !== null) setCursor((at) => (at.row === next.row && at.column === next.column ? at : next));
  };
  return (
    <div className="matrix-canvas">
      <CellInWords id={id} cell={cellOf(rows, departments, cursor)} renderCell={renderCell} />
      <div className="table-scroll">
        {/* A widget of its own: arrow keys lead from cell to cell, and the words above follow. */}
        <div
          className="matrix-sheet"
          role="application"
          aria-roledescription={say('matrix')}
          aria-label={say('{rows} outcomes by {columns} departments. Arrow keys lead from cell to cell.', extent)}
          aria-describedby={id}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <canvas ref={canvas} onMouseMove={onPoint} onClick={onPoint} />
          <CursorFrames cursor={cursor} size={size} extent={extent} />
        </div>
      </div>
    </div>
  );
}

/**
 * The cursor as frames around its row, its column and its cell. They lie over the canvas: to paint tens of thousands of
 * cells again for each that somebody passes took longer than a hand may wait.
 */
function CursorFrames({ cursor, size, extent }: { cursor: CellPlace; size: number; extent: Extent }) {
  if (size === 0) return null;
  const frames = {
    row: { x: 0, y: cursor.row, width: extent.columns, height: 1 },
    column: { x: cursor.column, y: 0, width: 1, height: extent.rows },
    cell: { x: cursor.column, y: cursor.row, width: 1, height: 1 },
  };
  return Object.entries(frames).map(([what, { x, y, width, height }]) => (
    <span
      key={what}
      className="matrix-cursor"
      data-frames={what}
      style={{ transform: `translate(${x * size}px, ${y * size}px)`, width: width * size, height: height * size }}
    />
  ));
}

type ShownCell = ReturnType<typeof cellOf>;

function cellOf(rows: readonly MatrixRow[], departments: readonly MatrixDepartment[], { row, column }: CellPlace) {
  const [outcome, department] = [rows[row], departments[column]];
  if (outcome === undefined || department === undefined) return null;
  return { outcome, department, effect: outcome.cells[column] ?? null };
}

interface CellInWordsProps extends Pick<MatrixCanvasProps, 'renderCell'> {
  readonly id: string;
  readonly cell: ShownCell;
}

function CellInWords({ id, cell, renderCell }: CellInWordsProps) {
  if (cell === null) return null;
  const { outcome, department, effect } = cell;
  const says = effect === null ? say('No effect') : `${WORDS[effect.verdict]} ${formatSigned(effect.net)}`;
  return (
    <div id={id} className="matrix-zoom" aria-live="polite" data-verdict={effect?.verdict}>
      <strong>
        <span aria-hidden="true">{effect === null ? '·' : SIGNS[effect.verdict]}</span> {says}
      </strong>
      <span>{say('{department} on “{outcome}”', { department: department.name, outcome: outcome.statement })}</span>
      {effect !== null &&
        renderCell({
          outcome,
          department,
          label: say('Goals and reasons: {department}, {outcome}', {
            department: department.name,
            outcome: outcome.statement,
          }),
          content: say('Goals and reasons'),
        })}
    </div>
  );
}

/** Paints the rows, and again when the room or the colours of the page change. */
function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  rows: readonly MatrixRow[],
  { columns, onSize }: { columns: number; onSize(size: number): void },
): void {
  useEffect(() => {
    const sheet = canvas.current;
    const room = sheet?.parentElement?.parentElement;
    const brush = sheet?.getContext?.('2d');
    if (sheet == null || room == null || brush == null) return;
    const paint = () => {
      const size = cellSize(room.clientWidth, { rows: rows.length, columns });
      makeSharp(sheet, brush, { width: size * columns, height: size * rows.length });
      paintMatrix(brush, rows, { size, look: readLook(sheet) });
      onSize(size);
    };
    // Tells of the room as it is, and of each change of it.
    const roomWatch = new ResizeObserver(paint);
    roomWatch.observe(room);
    const colourWatch = new MutationObserver(paint);
    colourWatch.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => {
      roomWatch.disconnect();
      colourWatch.disconnect();
    };
  }, [canvas, rows, columns, onSize]);
}

/** As many dots as the screen has, whatever it calls a pixel. */
function makeSharp(
  sheet: HTMLCanvasElement,
  brush: CanvasRenderingContext2D,
  { width, height }: { width: number; height: number },
): void {
  const fineness = globalThis.devicePixelRatio || 1;
  sheet.width = width * fineness;
  sheet.height = height * fineness;
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  brush.setTransform(fineness, 0, 0, fineness, 0, 0);
}

/** What stands over the page at its top, and at its bottom on a narrow screen. */
const COVERED = { top: 170, bottom: 90 };

/** Follows the cursor down and up the page. @param y within the canvas */
function keepInView(sheet: HTMLCanvasElement, y: number): void {
  const at = sheet.getBoundingClientRect().top + y;
  const beyond = Math.min(0, at - COVERED.top) + Math.max(0, at - (innerHeight - COVERED.bottom));
  if (beyond !== 0) scrollBy({ top: beyond });
}
