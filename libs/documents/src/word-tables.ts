import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Bars, Checklist, Column, Fact, Language, Runs, Table as TableBlock } from './document.ts';
import { columnShares } from './column-widths.ts';
import { MUTED, RULE, TEXT_WIDTH } from './pdf-style.ts';
import { wordColour, type WordParts, wordText } from './word-runs.ts';
import { dueText, withUnit, wordsOf } from './words.ts';

/** In twentieths of a point, as Word measures. */
const WIDTH = TEXT_WIDTH * 20;
const ALIGNMENTS = { start: AlignmentType.START, centre: AlignmentType.CENTER, end: AlignmentType.END } as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: wordColour(RULE) } as const;
const BELOW_HEAD = { style: BorderStyle.SINGLE, size: 8, color: wordColour(MUTED) } as const;

/** A table whose head is on every page, and the space below it, without which Word joins it to the next. */
export function wordTable(
  { caption, columns, rows }: Omit<TableBlock, 'kind'>,
  parts: WordParts,
): (Paragraph | Table)[] {
  const widths = columnShares({ columns, rows }).map((share) => Math.round(share * WIDTH));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => {
      const width = widths[index] ?? 0;
      return cell(column.header, column, width, { style: 'TableHead', below: BELOW_HEAD }, parts);
    }),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) =>
          cell(row[index] ?? '', column, widths[index] ?? 0, { style: 'TableText', below: THIN }, parts),
        ),
      }),
  );
  const above = caption ? [new Paragraph({ style: 'Caption', children: wordText(caption, parts) })] : [];
  return [...above, tableOf(widths, [head, ...body]), new Paragraph({ style: 'TableEnd' })];
}

interface Look {
  readonly style: string;
  readonly below: typeof THIN | typeof BELOW_HEAD | typeof NONE;
}

function cell(
  runs: Runs,
  { align = 'start' }: Column,
  width: number,
  { style, below }: Look,
  parts: WordParts,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: below },
    margins: { top: 50, bottom: 40, left: 0, right: 160 },
    children: [new Paragraph({ style, alignment: ALIGNMENTS[align], children: wordText(runs, parts) })],
  });
}

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}

/** Labels and values below the title. */
export function wordFacts(facts: readonly Fact[], parts: WordParts): (Paragraph | Table)[] {
  if (facts.length === 0) return [];
  const widths = [1800, WIDTH - 1800];
  const rows = facts.map(({ label, value }) => {
    const children = [[{ kind: 'muted', text: label }] as const, value].map((runs, index) =>
      cell(runs, { header: '' }, widths[index] ?? 0, { style: 'TableText', below: NONE }, parts),
    );
    return new TableRow({ children });
  });
  return [tableOf(widths, rows), new Paragraph({ style: 'TableEnd' })];
}

/** Word gets the numbers of a picture as a table, below the sentence that says what they show. */
export function wordBars(block: Bars, language: Language, parts: WordParts): (Paragraph | Table)[] {
  const { title, unit, bars, limit, alternative } = block;
  const words = wordsOf(language);
  const columns: Column[] = [{ header: words.label }, { header: words.value, align: 'end' }];
  const rows = bars.map(({ label, value }): Runs[] => [label, withUnit(value, unit, language)]);
  const last = limit ? [[strong(limit.label), strong(withUnit(limit.value, unit, language))]] : [];
  const sentence = new Paragraph({ children: wordText(alternative, parts), keepNext: true });
  const shown = [...rows, ...last];
  return [
    new Paragraph({ style: 'Caption', children: wordText(title, parts) }),
    sentence,
    ...(shown.length > 0 ? wordTable({ columns, rows: shown }, parts) : []),
  ];
}

const strong = (text: string): Runs => [{ kind: 'strong', text }];

export function wordChecklist({ actions }: Checklist, language: Language, parts: WordParts): (Paragraph | Table)[] {
  const words = wordsOf(language);
  const columns = [words.state, words.action, words.owner, words.due].map((header) => ({ header }));
  const rows = actions.map((action): Runs[] => [
    action.done ? `☑ ${words.done}` : `☐ ${words.open}`,
    action.what,
    action.owner ?? '',
    dueText(action, language),
  ]);
  return wordTable({ columns, rows }, parts);
}
