import type { Bars, Block, Checklist, Document, Language, List, Runs, Table } from './document.ts';
import { withCleanTexts } from './clean-text.ts';
import { markdownCell, markdownLines, markdownText } from './markdown-runs.ts';
import { nestedItem, plainText } from './runs.ts';
import { unquoted } from './unquoted.ts';
import { dueText, withUnit, wordsOf } from './words.ts';

/**
 * The document as Markdown: CommonMark with GitHub's tables, strikethrough and checklists. Whatever somebody typed
 * stands there as text. Text put in afterwards is `<ins>`, since Markdown has no mark for it.
 *
 * @returns blocks with an empty line between them, and a line end behind the last
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 * @example toMarkdown({ title: 'Minutes', language: 'en', blocks: [] }) // '# Minutes\n'
 */
export function toMarkdown(document: Document): string {
  const { title, subtitle = '', facts = [], language, blocks } = withCleanTexts(document);
  const head = [
    heading(1, title),
    markdownText([{ kind: 'emphasis', text: subtitle }]),
    facts.map(({ label, value }) => `- **${markdownCell(label)}:** ${markdownText(value, '  ')}`).join('\n'),
  ];
  const isAgain = repeatsOfLists(blocks, facts.length > 0 ? 'bullets' : undefined);
  const body = blocks.map((block, index) => markdownBlock(block, language, isAgain[index] ?? false));
  const parts = [...head, ...body].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/**
 * Whether each block is a list that would be read as more of the one before it. Another mark keeps them apart.
 *
 * @param before the kind of list that the first block follows
 */
function repeatsOfLists(blocks: readonly Block[], before: string | undefined): boolean[] {
  let isOther = false;
  return blocks.map((block) => {
    const kind = listKind(block);
    isOther = kind !== undefined && kind === before && !isOther;
    before = kind;
    return isOther;
  });
}

function listKind(block: Block): string | undefined {
  if (block.kind === 'checklist') return 'bullets';
  if (block.kind !== 'list') return undefined;
  return block.numbered ? 'numbers' : 'bullets';
}

function markdownBlock(block: Block, language: Language, isAgain: boolean): string {
  const words = wordsOf(language);
  switch (block.kind) {
    case 'heading':
      return heading(block.level + 1, block.text);
    case 'paragraph':
      return markdownText(block.runs);
    case 'list':
      return list(block, isAgain) || markdownText(block.empty ?? words.none);
    case 'table':
      return table(block) || markdownText(block.empty ?? words.none);
    case 'quote': {
      const said = markdownText(words.quoted(unquoted(block.text)), '> ');
      return block.by ? `> ${said}\n>\n> — ${markdownCell(block.by)}` : `> ${said}`;
    }
    case 'callout':
      return `> **${words[block.tone]}:** ${markdownText(block.runs, '> ')}`;
    case 'bars':
      return bars(block, language);
    case 'checklist':
      return checklist(block, language, isAgain) || markdownText(block.empty ?? words.none);
    case 'pageBreak':
      return '---';
  }
}

function heading(level: number, text: string): string {
  const line = markdownCell(text, ' ').replace(/#/g, '\\#');
  return line === '' ? '' : `${'#'.repeat(level)} ${line}`;
}

function list({ items, numbered = false }: List, isAgain: boolean): string {
  return items
    .map((item, index) => {
      const { runs, items: inner, numbered: isNumbered = false } = nestedItem(item);
      const mark = markOf(numbered, index, isAgain);
      const indent = ' '.repeat(mark.length + 1);
      const lines = inner.map((innerRuns, at) => {
        const innerMark = markOf(isNumbered, at, false);
        return `${indent}${innerMark} ${markdownText(innerRuns, `${indent}${' '.repeat(innerMark.length + 1)}`)}`;
      });
      return [`${mark} ${markdownText(runs, indent)}`, ...lines].join('\n');
    })
    .join('\n');
}

function markOf(isNumbered: boolean, index: number, isAgain: boolean): string {
  if (!isNumbered) return isAgain ? '*' : '-';
  return `${index + 1}${isAgain ? ')' : '.'}`;
}

const RULES = { start: ':---', centre: ':---:', end: '---:' } as const;

function table({ caption = '', columns, rows }: Table): string {
  if (columns.length === 0 || rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(columns.map(({ header }) => markdownCell(header))),
    line(columns.map(({ align = 'start' }) => RULES[align])),
    ...rows.map((row) => line(columns.map((_, index) => markdownCell(row[index] ?? '')))),
  ].join('\n');
  return [captionText(caption), lines].filter((part) => part !== '').join('\n\n');
}

const captionText = (caption: string): string => markdownText([{ kind: 'strong', text: caption }]);

function bars({ title, unit, bars: values, limit, alternative }: Bars, language: Language): string {
  const words = wordsOf(language);
  const shown = limit ? [...values, limit] : values;
  const rows = shown.map(({ label, value }): Runs[] => [label, withUnit(value, unit, language)]);
  const numbers = table({
    kind: 'table',
    columns: [{ header: words.label }, { header: words.value, align: 'end' }],
    rows,
  });
  return [captionText(title), markdownText(alternative), numbers].filter((part) => part !== '').join('\n\n');
}

function checklist({ actions }: Checklist, language: Language, isAgain: boolean): string {
  return actions
    .map((action) => {
      const who = [action.owner ?? '', dueText(action, language)].filter((part) => part !== '').join(', ');
      const what = plainText(action.what).trim() === '' ? ['–'] : markdownLines(action.what);
      const last = who === '' ? [] : [`(${markdownCell(who)})`];
      const lines = [...what.slice(0, -1), [what.at(-1) ?? '', ...last].join(' ')];
      return `${markOf(false, 0, isAgain)} [${action.done ? 'x' : ' '}] ${lines.join('\\\n  ')}`;
    })
    .join('\n');
}
