import type { Look } from '../figure/drawing.ts';
import type { CellVerdict, MatrixRow } from '../to-alignment-rows.ts';

/** Below this side, a sign within a cell would be a smudge. */
const LEAST_FOR_SIGNS = 9;

/** Paints every cell: colour, and a sign where there is room for it. */
export function paintMatrix(
  brush: CanvasRenderingContext2D,
  rows: readonly MatrixRow[],
  { size, look }: { size: number; look: Look },
): void {
  const columns = rows[0]?.cells.length ?? 0;
  brush.clearRect(0, 0, columns * size, rows.length * size);
  const gap = size > 7 ? 1 : 0.5;
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const [x, y] = [column * size, row * size];
      brush.fillStyle = cell === null ? look.sunken : look.tones[cell.verdict].ground;
      brush.fillRect(x, y, size - gap, size - gap);
      if (cell === null) continue;
      brush.fillStyle = look.tones[cell.verdict].text;
      // Too small for its sign, a cell still says by where its mark lies what it means.
      if (size >= LEAST_FOR_SIGNS)
        paintSign(brush, cell.verdict, x + (size - gap) / 2, y + (size - gap) / 2, size * 0.28);
      else
        brush.fillRect(
          x,
          cell.verdict === 'hurts' ? y + size - gap - 2 : y,
          size - gap,
          cell.verdict === 'contested' ? size - gap : 2,
        );
    }
  }
}

/** The same signs as in the table: up helps, down hurts, a diamond does both. */
const SHAPES: Readonly<Record<CellVerdict, readonly (readonly [x: number, y: number])[]>> = {
  helps: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  hurts: [
    [0, 1],
    [1, -0.8],
    [-1, -0.8],
  ],
  contested: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

function paintSign(brush: CanvasRenderingContext2D, verdict: CellVerdict, x: number, y: number, reach: number): void {
  brush.beginPath();
  for (const [dx, dy] of SHAPES[verdict]) brush.lineTo(x + dx * reach, y + dy * reach);
  brush.closePath();
  brush.fill();
}
