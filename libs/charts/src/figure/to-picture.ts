import { type Drawing, escapeMarkup, lineOfText, type Look } from './drawing.ts';
import { wrapWords } from './wrap-words.ts';

export interface KeyMark {
  /** What stands in the key before the name, drawn within 30 × 10 pixels. */
  readonly markup: string;
  readonly name: string;
}

export interface PictureParts {
  readonly title: string;
  readonly unit: string;
  /** Whose numbers, and of which day. */
  readonly foot: string;
  readonly keys: readonly KeyMark[];
  readonly drawing: Drawing;
  readonly look: Look;
}

const MARGIN = 24;
const LEAST_WIDTH = 480;
/** Letters as wide as the widest of the usual fonts has them: a little air is better than words cut off. */
const TITLE = { size: 18, line: 24, letter: 11.6 };
const SMALL = { size: 13, line: 19, letter: 7.9 };
const KEY_HEIGHT = 24;

/**
 * A whole picture as it is saved: the finding, the unit, the key, the drawing, and whose numbers of which day they are,
 * because a picture travels without its page.
 *
 * @returns the SVG and its size in pixels
 */
export function toPicture({ title, unit, foot, keys, drawing, look }: PictureParts): Drawing {
  const inner = Math.max(drawing.width, LEAST_WIDTH);
  const width = Math.ceil(inner + 2 * MARGIN);
  const head = [
    ...wrapWords(title, Math.floor(inner / TITLE.letter)).map((text) => ({
      text,
      ...TITLE,
      fill: look.text,
      weight: 700,
    })),
    ...wrapWords(unit, Math.floor(inner / SMALL.letter)).map((text) => ({
      text,
      ...SMALL,
      fill: look.quiet,
      weight: 400,
    })),
  ];
  let y = MARGIN;
  const lines = head.map(({ text, line, ...style }) => {
    y += line;
    return lineOfText(text, MARGIN, y - 6, style);
  });
  const key = toKey(keys, inner, look);
  const keyAt = y + 6;
  const drawnAt = keyAt + key.height + 6;
  const footLines = wrapWords(foot, Math.floor(inner / SMALL.letter));
  const footAt = drawnAt + drawing.height + 10;
  const height = Math.ceil(footAt + footLines.length * SMALL.line + MARGIN / 2);
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeMarkup(look.font)}">`,
    `<rect width="${width}" height="${height}" fill="${escapeMarkup(look.ground)}"/>`,
    ...lines,
    `<g transform="translate(${MARGIN} ${keyAt})">${key.markup}</g>`,
    `<g transform="translate(${MARGIN} ${drawnAt})">${drawing.markup}</g>`,
    ...footLines.map((text, index) =>
      lineOfText(text, MARGIN, footAt + (index + 1) * SMALL.line - 5, { size: SMALL.size, fill: look.quiet }),
    ),
    '</svg>',
  ].join('');
  return { width, height, markup };
}

/** Marks with their names, from left to right and then on the next line. */
function toKey(keys: readonly KeyMark[], inner: number, look: Look): Drawing {
  let [x, y] = [0, 0];
  const marks = keys.map(({ markup, name }) => {
    const wide = 38 + name.length * SMALL.letter + 18;
    if (x > 0 && x + wide > inner) [x, y] = [0, y + KEY_HEIGHT];
    const text = lineOfText(name, x + 38, y + 16, { size: SMALL.size, fill: look.text });
    const drawn = `<g transform="translate(${x} ${y + 6})">${markup}</g>${text}`;
    x += wide;
    return drawn;
  });
  return { width: inner, height: keys.length === 0 ? 0 : y + KEY_HEIGHT, markup: marks.join('') };
}
