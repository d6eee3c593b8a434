import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Language } from './document.ts';
import { ACCENT, INK, MUTED, RULE } from './pdf-style.ts';
import { wordColour } from './word-runs.ts';
import { localeOf } from './words.ts';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const heading = (size: number, before: number, after: number, colour = INK) => ({
  run: { size, bold: true, color: wordColour(colour) },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});
const small = { size: 18, color: wordColour(MUTED) };

/** Word's own styles by their own names, so that a department's template can replace them. Sizes in half points. */
export const stylesIn = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: wordColour(INK), language: { value: localeOf(language) } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 42, bold: true }, paragraph: { spacing: { after: 40 }, keepNext: true } },
    heading1: heading(29, 320, 100, ACCENT),
    heading2: heading(24, 240, 80),
    heading3: heading(21, 180, 60, MUTED),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
    hyperlink: { run: { color: wordColour(ACCENT), underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 24, color: wordColour(MUTED) } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: small },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: small },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 240 }, spacing: { after: 40 }, border: quoteBorder() },
    },
    {
      id: 'QuoteBy',
      name: 'Quote By',
      basedOn: 'Normal',
      run: small,
      paragraph: { indent: { left: 240 }, border: quoteBorder() },
    },
    {
      id: 'Callout',
      name: 'Callout',
      basedOn: 'Normal',
      paragraph: { indent: { left: 200 }, spacing: { before: 120, after: 160 }, keepLines: true },
    },
    { id: 'TableHead', name: 'Table Head', basedOn: 'Normal', run: { ...small, bold: true }, paragraph: tight() },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: tight() },
    { id: 'TableEnd', name: 'Table End', basedOn: 'Normal', run: { size: 8 }, paragraph: tight() },
  ],
});

function tight() {
  return { spacing: { before: 0, after: 0, line: 252 } };
}

function quoteBorder() {
  return { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: wordColour(RULE) } };
}

const level = (number: number, format: 'bullet' | 'decimal', text: string) => ({
  level: number,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360 * (number + 1), hanging: 300 } } },
});

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(0, 'bullet', '•'), level(1, 'bullet', '–')] },
    { reference: NUMBERS, levels: [level(0, 'decimal', '%1.'), level(1, 'decimal', '%2.')] },
  ],
};
