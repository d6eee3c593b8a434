import type { Bars, Language } from './document.ts';
import { escapeXml } from './escape-xml.ts';
import { onOneLine } from './clean-text.ts';
import { withUnit } from './words.ts';

/** In units of the drawing, which is as wide as the text of a page in points. */
export const DRAWING_WIDTH = 455;
const LABEL = 14;
const BAR = 13;
const GAP = 10;
const LIMIT_LABEL = 18;
/** Room at the right for the number behind the longest bar. */
const NUMBER = 90;
const FONT_SIZE = 9;
/** What fits above a bar. */
const LONGEST_LABEL = 88;

export const COLOURS = { bar: '#3d6b96', axis: '#8a929b', ink: '#22272e', limit: '#a3341f' } as const;

/**
 * Bars below their labels, the numbers behind them, the limit as a broken line through all: a drawing that says the
 * same without its colours.
 *
 * @param part the bars to draw, where all are too many for one page; the scale is that of all
 * @returns an `svg` element without a style sheet, since pages may forbid those
 */
export function drawBars(block: Bars, language: Language, part = block.bars): string {
  const { bars, limit, unit, alternative } = block;
  const scale = scaleOf([...bars, ...(limit ? [limit] : [])].map(({ value }) => value));
  const top = limit ? LIMIT_LABEL : 0;
  const height = top + part.length * (LABEL + BAR + GAP);
  const rows = part.map(({ label, value }, index) => {
    const y = top + index * (LABEL + BAR + GAP) + LABEL;
    const [from, to] = [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))];
    return [
      text(0, y - 4, shortened(label)),
      `<rect x="${px(from)}" y="${px(y)}" width="${px(Math.max(to - from, 0.5))}" height="${BAR}" fill="${COLOURS.bar}"/>`,
      line(scale(0), y - 1, y + BAR + 1, `stroke="${COLOURS.axis}" stroke-width="0.75"`),
      text(to + 5, y + BAR - 3, shortened(withUnit(value, unit, language), 24), 'font-weight="bold"'),
    ].join('');
  });
  const limitLine = limit ? drawLimit(limit, scale(limit.value), height, withUnit(limit.value, unit, language)) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWING_WIDTH} ${px(height)}" width="${DRAWING_WIDTH}"`,
    ` height="${px(height)}" role="img" aria-label="${escapeXml(onOneLine(alternative))}">`,
    ...rows,
    limitLine,
    '</svg>',
  ].join('');
}

/** Where a value stands. Zero is always in the picture, or lengths would not compare. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const shown = values.filter(Number.isFinite).map(bounded);
  const low = Math.min(0, ...shown);
  const high = Math.max(0, ...shown);
  const room = DRAWING_WIDTH - NUMBER;
  return (value) => (high === low || !Number.isFinite(value) ? 0 : ((bounded(value) - low) / (high - low)) * room);
}

/** So that differences of the largest numbers are numbers. */
const bounded = (value: number): number => Math.max(-1e300, Math.min(1e300, value));

function drawLimit({ label }: { label: string }, x: number, height: number, number: string): string {
  const isLeft = x < DRAWING_WIDTH / 2;
  const words = shortened(`${label}: ${number}`, 60);
  return [
    line(x, 4, height - GAP / 2, `stroke="${COLOURS.limit}" stroke-width="1.25" stroke-dasharray="4 2"`),
    text(isLeft ? x + 4 : x - 4, 10, words, `${isLeft ? '' : 'text-anchor="end" '}font-weight="bold"`, COLOURS.limit),
  ].join('');
}

function line(x: number, from: number, to: number, more: string): string {
  return `<line x1="${px(x)}" x2="${px(x)}" y1="${px(from)}" y2="${px(to)}" ${more}/>`;
}

function text(x: number, y: number, words: string, more = '', fill: string = COLOURS.ink): string {
  return `<text x="${px(x)}" y="${px(y)}" font-size="${FONT_SIZE}" fill="${fill}" ${more}>${escapeXml(words)}</text>`;
}

const px = (length: number): string => String(Math.round(length * 100) / 100);

function shortened(label: string, longest = LONGEST_LABEL): string {
  const signs = Array.from(onOneLine(label));
  return signs.length <= longest ? signs.join('') : `${signs.slice(0, longest - 1).join('')}…`;
}
