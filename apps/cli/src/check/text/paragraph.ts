import type { Page, Style } from './page.ts';

export interface Layout {
  /** Columns before every line. */
  readonly indent?: number;
  /** Stands before the first line, beyond the indent; the others line up behind it. */
  readonly bullet?: string;
  readonly style?: Style;
}

/**
 * A text broken into lines that fit the page. A word that does not fit by itself stands out over the edge.
 *
 * @example paragraph({ width: 12, styled }, 'who wants what', { bullet: '- ' }) // ['- who wants', '  what']
 */
export function paragraph(page: Page, text: string, { indent = 0, bullet = '', style }: Layout = {}): string[] {
  const margin = ' '.repeat(indent);
  const hang = columnsOf(bullet);
  return wrapped(text, page.width - indent - hang).map((line, index) => {
    const before = index === 0 ? bullet : ' '.repeat(hang);
    return `${margin}${before}${style ? page.styled(style, line) : line}`;
  });
}

/** A heading that is one without colours too. */
export function heading(page: Page, text: string, line = '─'): string[] {
  const lines = paragraph(page, text, { style: 'title' });
  return [...lines, line.repeat(Math.min(page.width, columnsOf(printable(text))))];
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/**
 * A text of a plan without what would move the cursor, colour the terminal or turn the direction of the lines around
 * it; every kind of white space is one space.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  // Most texts are of letters that take one column each, and counting those is cheap.
  if (/^[\u0020-\u02ff\u2010-\u2026]*$/.test(text)) return text.length;
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}
