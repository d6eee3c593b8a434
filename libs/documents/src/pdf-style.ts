import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';
import { DRAWING_WIDTH } from './draw-bars.ts';

/** A4 in points, with margins of 25 mm at the sides. */
const A4_WIDTH = 595.28;
export const TEXT_WIDTH = DRAWING_WIDTH;
export const SIDE = (A4_WIDTH - TEXT_WIDTH) / 2;
export const MARGINS: [number, number, number, number] = [SIDE, 72, SIDE, 72];

export const INK = '#22272e';
export const MUTED = '#5b6570';
export const RULE = '#c9ced4';
export const ACCENT = '#2f5b85';
export const TONES = {
  note: { fill: '#eef3f8', bar: '#3d6b96' },
  warning: { fill: '#fdf1e7', bar: '#b4561b' },
} as const;

export const BODY = { font: 'Roboto', fontSize: 10, lineHeight: 1.3, color: INK } as const;

export const STYLES: StyleDictionary = {
  title: { fontSize: 21, bold: true, lineHeight: 1.15 },
  subtitle: { fontSize: 12, color: MUTED, margin: [0, 2, 0, 0] },
  heading1: { fontSize: 14.5, bold: true, lineHeight: 1.2, color: ACCENT, margin: [0, 16, 0, 5] },
  heading2: { fontSize: 11.5, bold: true, lineHeight: 1.2, margin: [0, 11, 0, 4] },
  heading3: { fontSize: 10, bold: true, lineHeight: 1.2, color: MUTED, margin: [0, 8, 0, 3] },
  paragraph: { margin: [0, 0, 0, 7] },
  list: { margin: [0, 0, 0, 7] },
  caption: { fontSize: 9.5, bold: true, margin: [0, 4, 0, 4] },
  table: { fontSize: 9.5, lineHeight: 1.2, margin: [0, 0, 0, 10] },
  columnHeader: { fontSize: 8.5, bold: true, color: MUTED },
  small: { fontSize: 8.5, color: MUTED },
};

const NO_LINES = { hLineWidth: () => 0, vLineWidth: () => 0 };
const NO_PADDING = { paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 };

/** Room between the columns of a table. */
export const GUTTER = 10;

/** Hairlines between rows, a stronger one below the head, none upright. */
export const ROWS: CustomTableLayout = {
  hLineWidth: (line, { table: { headerRows = 0 } }) => (line === 0 ? 0 : line === headerRows ? 1 : 0.5),
  hLineColor: (line, { table: { headerRows = 0 } }) => (line === headerRows ? MUTED : RULE),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: (column, { table: { widths } }) => (column === (widths?.length ?? 0) - 1 ? 0 : GUTTER),
  paddingTop: () => 4,
  paddingBottom: () => 3,
};

export const FACTS: CustomTableLayout = {
  ...NO_LINES,
  ...NO_PADDING,
  paddingRight: () => GUTTER,
  paddingBottom: () => 2,
};

/** A box with a bar at its left. */
export const boxWith = (bar: string, fill: string | null): CustomTableLayout => ({
  hLineWidth: () => 0,
  vLineWidth: (line) => (line === 0 ? 3 : 0),
  vLineColor: () => bar,
  fillColor: () => fill,
  paddingLeft: () => 11,
  paddingRight: () => 10,
  paddingTop: () => (fill === null ? 1 : 7),
  paddingBottom: () => (fill === null ? 0 : 5),
});
