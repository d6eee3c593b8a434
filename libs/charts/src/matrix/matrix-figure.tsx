import { say } from '@concord/texts';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { AlignmentMatrix } from '../alignment-matrix.tsx';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import type { MatrixDepartment, MatrixRow } from '../to-alignment-rows.ts';
import { arrangeRows, MATRIX_ORDERS, type MatrixOrder } from './arrange-rows.ts';
import { sayOutcomesAtRisk } from './say-outcomes-at-risk.ts';
import { toMatrixTable } from './to-matrix-table.ts';
import { type OutcomesAtRisk, toRisk } from './to-risk.ts';

export interface MatrixArrangement {
  readonly order: MatrixOrder;
  readonly isGrouped: boolean;
}

interface MatrixFigureProps extends ChartViewChoice {
  readonly rows: readonly MatrixRow[];
  readonly departments: readonly MatrixDepartment[];
  /** What is at risk among all outcomes, where the rows are only some of them. */
  readonly risk?: OutcomesAtRisk | undefined;
  readonly arrangement: MatrixArrangement;
  onArrange(arrangement: MatrixArrangement): void;
  renderOutcome(row: MatrixRow): ReactNode;
  renderDepartment(department: MatrixDepartment): ReactNode;
  /** Draws the link that opens what is behind a cell; the caller owns routing. */
  renderCell(cell: { outcome: MatrixRow; department: MatrixDepartment; label: string; content: ReactNode }): ReactNode;
}

/** From 100 outcomes and 30 departments on, a table of links is slow to draw and too large to be seen as a whole. */
const MOST_CELLS_OF_A_TABLE = 3000;

/** Few organisations are that large: the others do not load it. */
const MatrixCanvas = lazy(async () => ({ default: (await import('./matrix-canvas.tsx')).MatrixCanvas }));

const ORDER_WORDS: Readonly<Record<MatrixOrder, string>> = {
  get weight() {
    return say('What matters most first');
  },
  get alignment() {
    return say('What fares worst first');
  },
  get name() {
    return say('By name');
  },
};

/** Which outcomes are at risk and through whom: the matrix with its finding, in an order of the reader's choice. */
export function MatrixFigure(props: MatrixFigureProps) {
  const { rows, departments, risk, arrangement, onArrange, ...rest } = props;
  const { renderOutcome, renderDepartment, renderCell, ...choice } = rest;
  const { order, isGrouped } = arrangement;
  // Thousands of rows stay as they are while cells of them are opened.
  const { groups, inOrder, table } = useMemo(() => {
    const arranged = arrangeRows(rows, { order, isGrouped });
    const all = arranged.flatMap((group) => group.rows);
    return { groups: arranged, inOrder: all, table: toMatrixTable(all, departments) };
  }, [rows, departments, order, isGrouped]);
  const isLarge = rows.length * departments.length >= MOST_CELLS_OF_A_TABLE;
  return (
    <ChartFigure
      title={sayOutcomesAtRisk(risk ?? toRisk(rows), departments)}
      unit={say(
        'What each department’s goals do to each outcome: net effect from −1 to +1. Contested: help and harm at once. ' +
          'Open a cell to see the goals and reasons behind it.',
      )}
      table={table}
      isTable={!isLarge}
      {...choice}
    >
      <div className="matrix-choices">
        <label>
          {say('Order')}
          <select
            value={arrangement.order}
            onChange={({ target }) => onArrange({ ...arrangement, order: readOrder(target.value) })}
          >
            {MATRIX_ORDERS.map((order) => (
              <option key={order} value={order}>
                {ORDER_WORDS[order]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={arrangement.isGrouped}
            onChange={({ target }) => onArrange({ ...arrangement, isGrouped: target.checked })}
          />
          {say('Group by whom it is for')}
        </label>
      </div>
      {isLarge ? (
        <Suspense fallback={<div className="chart-room" aria-hidden="true" />}>
          <MatrixCanvas rows={inOrder} departments={departments} renderCell={renderCell} />
        </Suspense>
      ) : (
        <AlignmentMatrix
          caption={say('Alignment matrix: outcomes by department')}
          groups={groups}
          departments={departments}
          renderOutcome={renderOutcome}
          renderDepartment={renderDepartment}
          renderCell={renderCell}
        />
      )}
    </ChartFigure>
  );
}

/** An order that nobody knows is the usual one: an old link still opens. */
export function readOrder(text: string | null): MatrixOrder {
  return MATRIX_ORDERS.find((order) => order === text) ?? 'weight';
}
