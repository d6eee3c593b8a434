import { cellAt, cellSize, moveCursor } from './cell-cursor.ts';

const extent = { rows: 20, columns: 3 };

it.each<[string, [number, number], [number, number]]>([
  ['ArrowDown', [0, 0], [1, 0]],
  ['ArrowUp', [0, 0], [0, 0]],
  ['ArrowRight', [5, 2], [5, 2]],
  ['ArrowLeft', [5, 2], [5, 1]],
  ['PageDown', [15, 1], [19, 1]],
  ['PageUp', [15, 1], [5, 1]],
  ['Home', [5, 2], [5, 0]],
  ['End', [5, 0], [5, 2]],
])('%s leads from %j to %j', (key, [row, column], [toRow, toColumn]) => {
  expect(moveCursor({ row, column }, key, extent)).toEqual({ row: toRow, column: toColumn });
});

it('leaves other keys to the page', () => {
  expect(moveCursor({ row: 0, column: 0 }, 'Tab', extent)).toBeNull();
});

it('finds the cell under a point, and none beside the matrix', () => {
  expect(cellAt({ x: 25, y: 19 }, 10, extent)).toEqual({ row: 1, column: 2 });
  expect(cellAt({ x: 31, y: 5 }, 10, extent)).toBeNull();
  expect(cellAt({ x: -1, y: 5 }, 10, extent)).toBeNull();
});

it.each([
  [900, { rows: 20, columns: 30 }, 22],
  [900, { rows: 20, columns: 100 }, 9],
  [900, { rows: 110, columns: 30 }, 9],
  [300, { rows: 500, columns: 100 }, 5],
])('draws cells in %d pixels of width as large as fit, but not too small to be seen', (width, all, size) => {
  expect(cellSize(width, all)).toBe(size);
});
