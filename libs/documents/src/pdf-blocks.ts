import type { Content } from 'pdfmake/interfaces';
import type { Bars, Block, Callout, Fact, Heading, Language, List, Quote } from './document.ts';
import { onOneLine } from './clean-text.ts';
import { drawBars } from './draw-bars.ts';
import { beginningOf, heightOf, TALLEST_WHOLE, textHeight } from './pdf-height.ts';
import { keptAbove } from './pdf-kept-above.ts';
import { pdfText } from './pdf-runs.ts';
import { boxWith, FACTS, MUTED, RULE, TEXT_WIDTH, TONES } from './pdf-style.ts';
import { pdfChecklist, pdfTable } from './pdf-tables.ts';
import { nestedItem } from './runs.ts';
import { unquoted } from './unquoted.ts';
import { wordsOf } from './words.ts';

/** Blocks as the PDF's layout is told of them. Headings stay with the beginning of what they stand above. */
export function pdfBlocks(blocks: readonly Block[], language: Language): Content[] {
  const set: Content[] = [];
  let headings: Heading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push(block);
      continue;
    }
    set.push(...withHeadings(headings, block, language));
    headings = [];
  }
  return [...set, ...headings.map(pdfHeading)];
}

/** Short things are on one page as a whole, except text, which may begin on one and end on the next. */
function withHeadings(headings: readonly Heading[], block: Block, language: Language): Content[] {
  const above = headings.map(pdfHeading);
  const content = pdfBlock(block, language);
  const height = headings.reduce((sum, heading) => sum + heightOf(heading), 0);
  if (block.kind === 'pageBreak') return [...above, content];
  const isText = block.kind === 'paragraph' || block.kind === 'list';
  if (!isText && height + heightOf(block) <= TALLEST_WHOLE) return [{ stack: [...above, content], unbreakable: true }];
  return above.length === 0 ? [content] : keptAbove(above, height, beginningOf(block), content);
}

/** A block as the PDF's layout is told of it. */
function pdfBlock(block: Block, language: Language): Content {
  const words = wordsOf(language);
  switch (block.kind) {
    case 'heading':
      return pdfHeading(block);
    case 'paragraph':
      return pdfText(block.runs, { style: 'paragraph' });
    case 'list':
      return block.items.length > 0 ? list(block) : nothing(block.empty ?? words.none);
    case 'table':
      return block.columns.length > 0 && block.rows.length > 0 ? pdfTable(block) : nothing(block.empty ?? words.none);
    case 'quote':
      return quote(block, language);
    case 'callout':
      return callout(block, language);
    case 'bars':
      return bars(block, language);
    case 'checklist':
      return block.actions.length > 0 ? pdfChecklist(block, language) : nothing(block.empty ?? words.none);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

export function pdfFacts(facts: readonly Fact[]): Content[] {
  if (facts.length === 0) return [];
  const body = facts.map(({ label, value }) => [{ text: label, color: MUTED }, pdfText(value)]);
  const table: Content = { table: { widths: [80, TEXT_WIDTH - 90], body }, layout: FACTS, margin: [0, 12, 0, 0] };
  return [table];
}

/** Below the title, over the whole width. */
export const pdfRule = (below: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.75, lineColor: RULE }],
  margin: [0, 10, 0, below],
});

const nothing = (text: string): Content => ({ text, italics: true, color: MUTED, style: 'paragraph' });

function pdfHeading({ level, text }: Heading): Content {
  const words = onOneLine(text);
  return words === '' ? { text: '' } : { text: words, style: `heading${level}`, outline: true };
}

function list({ items, numbered = false }: List): Content {
  const entries = items.map((item): Content => {
    const { runs, items: inner, numbered: isNumbered = false } = nestedItem(item);
    const text = pdfText(runs, { margin: [0, 0, 0, 2] });
    if (inner.length === 0) return text;
    return {
      stack: [
        text,
        listOf(
          inner.map((innerRuns) => pdfText(innerRuns, { margin: [0, 0, 0, 2] })),
          isNumbered,
        ),
      ],
    };
  });
  return { ...listOf(entries, numbered), style: 'list' };
}

function listOf(entries: Content[], isNumbered: boolean): { ol: Content[] } | { ul: Content[] } {
  return isNumbered ? { ol: entries } : { ul: entries };
}

function quote({ text, by }: Quote, language: Language): Content {
  const said = pdfText([{ kind: 'emphasis', text: wordsOf(language).quoted(unquoted(text)) }]);
  const who: Content[] = by ? [{ text: `— ${onOneLine(by)}`, style: 'small', margin: [0, 2, 0, 0] }] : [];
  return {
    table: { widths: [TEXT_WIDTH - 24], body: [[{ stack: [said, ...who] }]] },
    layout: boxWith(RULE, null),
    margin: [0, 3, 0, 10],
  };
}

function callout({ tone, runs }: Callout, language: Language): Content {
  const { bar, fill } = TONES[tone];
  const label: Content = { text: wordsOf(language)[tone], bold: true, color: bar, fontSize: 9, margin: [0, 0, 0, 1] };
  return {
    table: { widths: [TEXT_WIDTH - 24], body: [[{ stack: [label, pdfText(runs)] }]] },
    layout: boxWith(bar, fill),
    margin: [0, 3, 0, 10],
  };
}

/** More bars than this are taller than a page. */
const BARS_ON_A_PAGE = 14;

function bars(block: Bars, language: Language): Content {
  const pages = Math.ceil(block.bars.length / BARS_ON_A_PAGE);
  const pictures = Array.from({ length: pages }, (_, page): Content => {
    const part = block.bars.slice(page * BARS_ON_A_PAGE, (page + 1) * BARS_ON_A_PAGE);
    return { svg: drawBars(block, language, part), margin: [0, 4, 0, 0] };
  });
  const caption = pdfText([{ kind: 'strong', text: block.title }], { style: 'caption' });
  const last: Content = { text: block.alternative, style: 'small', margin: [0, 2, 0, 10] };
  const [first = nothing(wordsOf(language).none), ...more] = pictures;
  return { stack: [...keptAbove([caption], textHeight(block.title), beginningOf(block), first), ...more, last] };
}
