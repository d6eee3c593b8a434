import type {
  Action,
  Bars,
  Block,
  Checklist,
  Column,
  Document,
  Fact,
  Language,
  List,
  Runs,
  Table,
} from './document.ts';
import { onOneLine, withCleanTexts } from './clean-text.ts';
import { drawBars } from './draw-bars.ts';
import { escapeXml } from './escape-xml.ts';
import { htmlText } from './html-runs.ts';
import { DOCUMENT_CSS } from './html-style.ts';
import { nestedItem, plainText } from './runs.ts';
import { unquoted } from './unquoted.ts';
import { dueText, localeOf, withUnit, wordsOf } from './words.ts';

/**
 * The document as an `article` to stand in a page, looking as `DOCUMENT_CSS` says where that is in the page. It holds
 * no script, no style of its own, and nothing of what somebody typed but as text.
 *
 * @example toHtml({ title: 'A & B', language: 'en', blocks: [] })
 * // '<article class="document" lang="en-GB">\n<h1>A &amp; B</h1>\n</article>\n'
 */
export function toHtml(document: Document): string {
  const { title, subtitle, facts = [], language, blocks } = withCleanTexts(document);
  const parts = [
    `<article class="document" lang="${localeOf(language)}">`,
    `<h1>${escapeXml(onOneLine(title))}</h1>`,
    subtitle ? `<p class="document-subtitle">${htmlText(subtitle)}</p>` : '',
    factList(facts),
    ...blocks.map((block) => htmlBlock(block, language)),
    '</article>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/**
 * The document as a page of its own, ready to print; the only style is in the page itself.
 *
 * @example await writeFile('minutes.html', toHtmlPage(minutes));
 */
export function toHtmlPage(document: Document): string {
  const { title, author, language } = withCleanTexts(document);
  return `<!doctype html>
<html lang="${localeOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(onOneLine(title))}</title>
${author ? `<meta name="author" content="${escapeXml(onOneLine(author))}">\n` : ''}<style>
${DOCUMENT_CSS}
</style>
</head>
<body>
${toHtml(document)}</body>
</html>
`;
}

function factList(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, value }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`);
  return `<dl class="document-facts">\n${rows.join('\n')}\n</dl>`;
}

function htmlBlock(block: Block, language: Language): string {
  const words = wordsOf(language);
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const text = escapeXml(onOneLine(block.text));
      return text === '' ? '' : `<${tag}>${text}</${tag}>`;
    }
    case 'paragraph':
      return paragraph(block.runs);
    case 'list':
      return block.items.length > 0 ? list(block) : nothing(block.empty ?? words.none);
    case 'table':
      return block.columns.length > 0 && block.rows.length > 0 ? table(block) : nothing(block.empty ?? words.none);
    case 'quote': {
      const who = block.by ? `<footer>— ${htmlText(block.by)}</footer>` : '';
      return `<blockquote>${paragraph(words.quoted(unquoted(block.text)))}${who}</blockquote>`;
    }
    case 'callout': {
      const label: Runs = [{ kind: 'strong', text: `${words[block.tone]}:` }, ' '];
      return `<div class="document-${block.tone}" role="note">${htmlText(label)}${htmlText(block.runs)}</div>`;
    }
    case 'bars':
      return bars(block, language);
    case 'checklist':
      return block.actions.length > 0 ? checklist(block, language) : nothing(block.empty ?? words.none);
    case 'pageBreak':
      return '<hr class="document-page-break">';
  }
}

const paragraph = (runs: Runs): string => `<p>${htmlText(runs)}</p>`;

const nothing = (text: string): string => paragraph([{ kind: 'muted', text }]);

function list({ items, numbered = false }: List): string {
  const entries = items.map((item) => {
    const { runs, items: inner, numbered: isNumbered = false } = nestedItem(item);
    return htmlText(runs) + (inner.length > 0 ? listOf(inner.map(htmlText), isNumbered) : '');
  });
  return listOf(entries, numbered);
}

function listOf(entries: readonly string[], isNumbered: boolean): string {
  const tag = isNumbered ? 'ol' : 'ul';
  return `<${tag}>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</${tag}>`;
}

/** Dates, names and numbers stay on a line where there are few columns; else long words would take their room. */
const SHORT = 18;
const FEW_COLUMNS = 5;

function classOf(column: Column, cell: Runs, columns: readonly Column[]): string {
  const isShort = columns.length <= FEW_COLUMNS && plainText(cell).length <= SHORT;
  const names = [
    ...(column.align === undefined || column.align === 'start' ? [] : [`document-${column.align}`]),
    ...(isShort ? ['document-short'] : []),
  ];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function table({ caption, columns, rows }: Omit<Table, 'kind'>): string {
  const head = columns.map(
    (column) => `<th scope="col"${classOf(column, column.header, columns)}>${htmlText(column.header)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? '';
      return `<td${classOf(column, cell, columns)}>${htmlText(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<table>${caption ? `<caption>${htmlText(caption)}</caption>` : ''}`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function bars(block: Bars, language: Language): string {
  const { title, unit, bars: values, limit, alternative } = block;
  const rows = [...values, ...(limit ? [limit] : [])].map(({ label, value }): Runs[] => [
    label,
    withUnit(value, unit, language),
  ]);
  return [
    `<figure><figcaption>${htmlText(title)}</figcaption>`,
    values.length > 0 ? drawBars(block, language) : '',
    paragraph([{ kind: 'muted', text: alternative }]),
    rows.length > 0 ? numbersOf(rows, language) : '',
    '</figure>',
  ].join('\n');
}

/** The same numbers for whoever does not see the picture, or wants to copy them. */
function numbersOf(rows: readonly Runs[][], language: Language): string {
  const words = wordsOf(language);
  const columns: Column[] = [{ header: words.label }, { header: words.value, align: 'end' }];
  return `<details><summary>${words.numbers}</summary>\n${table({ columns, rows })}\n</details>`;
}

function checklist({ actions }: Checklist, language: Language): string {
  const words = wordsOf(language);
  const columns = [words.state, words.action, words.owner, words.due].map((header) => ({ header }));
  const rows = actions.map((action): Runs[] => [
    stateOf(action, language),
    action.what,
    action.owner ?? '',
    dueText(action, language),
  ]);
  return table({ columns, rows });
}

function stateOf({ done }: Action, language: Language): Runs {
  const { done: isDone, open } = wordsOf(language);
  return done ? `☑ ${isDone}` : `☐ ${open}`;
}
