import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces';

/** Roboto 3 comes with pdfmake: Latin, Greek and Cyrillic, typographic quotes, no arrows, emoji or other scripts. */
const require = createRequire(import.meta.url);
export const FONTS = require('pdfmake/fonts/Roboto.js') as TFontDictionary;
export const FONT_FILES: ReadonlySet<unknown> = new Set(Object.values(FONTS.Roboto ?? {}));

/** Said differently where the font has no sign for it. */
const INSTEAD: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '↑': '^',
  '✓': '√',
  '✔': '√',
  '✗': '×',
  '✘': '×',
  '☐': '[ ]',
  '☑': '[x]',
  '☒': '[x]',
  '\t': '    ',
  '\u202F': '\u00A0',
};
/** What shapes its neighbours and has no look of its own. */
const SHAPING = /[\p{Cf}\p{Variation_Selector}]/gu;

export interface PrintableText {
  readonly text: string;
  /** How many signs, as people count them, the font lacks. */
  readonly missing: number;
}

/**
 * A text in signs that the PDF's font has: composed letters, other words for arrows and ticks, `\uFFFD` for the rest.
 *
 * @example printable('7 → 3 👍') // { text: '7 -> 3 \uFFFD', missing: 1 }
 */
export function printable(text: string): PrintableText {
  const composed = withPlacesToBreak(text.normalize('NFC'));
  if (isCovered(composed)) return { text: composed, missing: 0 };
  let missing = 0;
  const signs = Array.from(new Intl.Segmenter('en').segment(composed), ({ segment }) => {
    if (isCovered(segment)) return segment;
    const bare = segment.replace(SHAPING, '');
    const other = INSTEAD[segment] ?? INSTEAD[bare] ?? bare;
    if (isCovered(other)) return other;
    missing += 1;
    return '\uFFFD';
  });
  return { text: signs.join(''), missing };
}

/** Most texts are nothing else, and need not be looked at letter by letter. */
const WESTERN = /^[\n -~\u00A0-\u017F\u200B]*$/;

/** Wider than any column. pdfmake takes a time that grows with the square of their length to break such words. */
const ENDLESS_WORD = /[^\s\u200B]{40,}/gu;

function withPlacesToBreak(text: string): string {
  return text.replace(ENDLESS_WORD, (word) => word.replace(/.{8}(?=.)/gu, '$&\u200B'));
}

function isCovered(text: string): boolean {
  if (WESTERN.test(text)) return true;
  const covered = coverage();
  for (const sign of text) if (sign !== '\n' && !covered(sign.codePointAt(0) ?? 0)) return false;
  return true;
}

interface OpenedFont {
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
}
interface FontOpener {
  provideFont(family: string, isBold: boolean, isItalic: boolean): OpenedFont;
}
type OpeningOfFonts = new (...given: readonly unknown[]) => FontOpener;

let known: ((code: number) => boolean) | undefined;

/** Read from the font itself, once, so that a newer Roboto needs no change here. */
function coverage(): (code: number) => boolean {
  if (known) return known;
  const { default: Opener } = require('pdfmake/js/PDFDocument.js') as { default: OpeningOfFonts };
  const files = { existsSync: () => false };
  const { font } = new Opener(FONTS, {}, {}, {}, {}, files, () => true).provideFont('Roboto', false, false);
  const codes = new Map<number, boolean>();
  known = (code) => {
    const isKnown = codes.get(code) ?? font.hasGlyphForCodePoint(code);
    codes.set(code, isKnown);
    return isKnown;
  };
  return known;
}
