export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far the Page keys go. */
const PAGE = 10;

const MOVES: Readonly<Record<string, (at: CellPlace, extent: Extent) => CellPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/**
 * Where a key leads the cursor of a large matrix; never out of it.
 *
 * @returns null for a key that moves nothing
 * @example moveCursor({ row: 0, column: 0 }, 'ArrowDown', { rows: 2, columns: 2 }); // { row: 1, column: 0 }
 */
export function moveCursor(at: CellPlace, key: string, extent: Extent): CellPlace | null {
  const next = MOVES[key]?.(at, extent);
  if (next === undefined) return null;
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return { row: within(next.row, extent.rows), column: within(next.column, extent.columns) };
}

/**
 * Which cell lies under a point.
 *
 * @param size the side of a cell, in pixels
 * @returns null outside of all cells
 */
export function cellAt({ x, y }: { x: number; y: number }, size: number, { rows, columns }: Extent): CellPlace | null {
  const [row, column] = [Math.floor(y / size), Math.floor(x / size)];
  return row >= 0 && column >= 0 && row < rows && column < columns ? { row, column } : null;
}

const SMALLEST = 5;
const LARGEST = 22;
/** About as much as a screen shows at once. */
const HEIGHT = 1000;

/** The side of a cell so that all of them fit into a width and on a screen, within what can be seen and pointed at. */
export function cellSize(width: number, { rows, columns }: Extent): number {
  const fitting = Math.min(width / Math.max(1, columns), HEIGHT / Math.max(1, rows));
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor(fitting)));
}
