import { copySvg } from './copy-svg.ts';
import type { Drawing } from './drawing.ts';
import { readLook } from './read-look.ts';
import { type KeyMark, toPicture } from './to-picture.ts';
import { type DrawnTable, toTableDrawing } from './to-table-drawing.ts';

export interface TakenFigure {
  readonly title: string;
  readonly unit: string;
  readonly foot: string;
  readonly table: DrawnTable;
}

/** A figure as one SVG: its own drawing as it is seen, or, where it has none, its table. */
export function takePicture(figure: Element, { title, unit, foot, table }: TakenFigure): Drawing {
  const look = readLook(figure);
  const svg = drawingOf(figure);
  return toPicture({
    title,
    unit,
    foot,
    look,
    keys: svg === null ? [] : keysOf(figure),
    drawing: svg === null ? toTableDrawing(table, look) : copySvg(svg),
  });
}

/** A figure says which of its drawings is the picture; curves of the charts' library are known. */
function drawingOf(figure: Element): SVGSVGElement | null {
  return figure.querySelector<SVGSVGElement>('svg[data-picture], svg.recharts-surface');
}

function keysOf(figure: Element): readonly KeyMark[] {
  return [...figure.querySelectorAll('.chart-key li')].map((entry) => {
    const mark = entry.querySelector('svg');
    return { name: entry.textContent.trim(), markup: mark === null ? '' : copySvg(mark).markup };
  });
}
