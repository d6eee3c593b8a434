import { BorderStyle, HeadingLevel, PageBreak, Paragraph, ShadingType, type Table } from 'docx';
import type { Block, Callout, Language, List, Quote, Runs } from './document.ts';
import { onOneLine } from './clean-text.ts';
import { TONES } from './pdf-style.ts';
import { nestedItem } from './runs.ts';
import { unquoted } from './unquoted.ts';
import { BULLETS, NUMBERS } from './word-style.ts';
import { wordColour, type WordParts, wordText } from './word-runs.ts';
import { wordBars, wordChecklist, wordTable } from './word-tables.ts';
import { wordsOf } from './words.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A block as paragraphs and tables of Word. */
export function wordBlock(block: Block, language: Language, parts: WordParts): (Paragraph | Table)[] {
  const words = wordsOf(language);
  switch (block.kind) {
    case 'heading': {
      const text = onOneLine(block.text);
      return text === '' ? [] : [new Paragraph({ heading: LEVELS[block.level], children: wordText(text, parts) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: wordText(block.runs, parts) })];
    case 'list':
      return block.items.length > 0 ? list(block, parts) : nothing(block.empty ?? words.none, parts);
    case 'table':
      if (block.columns.length === 0 || block.rows.length === 0) return nothing(block.empty ?? words.none, parts);
      return wordTable(block, parts);
    case 'quote':
      return quote(block, language, parts);
    case 'callout':
      return [callout(block, language, parts)];
    case 'bars':
      return wordBars(block, language, parts);
    case 'checklist':
      if (block.actions.length === 0) return nothing(block.empty ?? words.none, parts);
      return wordChecklist(block, language, parts);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function nothing(text: string, parts: WordParts): Paragraph[] {
  return [new Paragraph({ children: wordText([{ kind: 'muted', text }], parts) })];
}

function list({ items, numbered = false }: List, parts: WordParts): Paragraph[] {
  const outer = nextList(parts);
  return items.flatMap((item) => {
    const { runs, items: inner, numbered: isNumbered = false } = nestedItem(item);
    const nested = inner.length > 0 ? nextList(parts) : outer;
    return [
      listItem(runs, numbered, 0, outer, parts),
      ...inner.map((innerRuns) => listItem(innerRuns, isNumbered, 1, nested, parts)),
    ];
  });
}

/** Each list counts by itself. */
function nextList(parts: WordParts): number {
  parts.lists += 1;
  return parts.lists;
}

function listItem(runs: Runs, isNumbered: boolean, level: number, instance: number, parts: WordParts): Paragraph {
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: isNumbered ? NUMBERS : BULLETS, level, instance },
    children: wordText(runs, parts),
  });
}

function quote({ text, by }: Quote, language: Language, parts: WordParts): Paragraph[] {
  const said = new Paragraph({
    style: 'Quote',
    keepNext: by !== undefined,
    children: wordText(wordsOf(language).quoted(unquoted(text)), parts),
  });
  if (!by) return [said];
  const who = wordText([{ kind: 'muted', text: `— ${onOneLine(by)}` }], parts);
  return [said, new Paragraph({ style: 'QuoteBy', children: who })];
}

function callout({ tone, runs }: Callout, language: Language, parts: WordParts): Paragraph {
  const { bar, fill } = TONES[tone];
  const label: Runs = [{ kind: 'strong', text: `${wordsOf(language)[tone]}:` }, ' '];
  return new Paragraph({
    style: 'Callout',
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: wordColour(bar) } },
    shading: { type: ShadingType.CLEAR, fill: wordColour(fill), color: 'auto' },
    children: [...wordText(label, parts), ...wordText(runs, parts)],
  });
}
