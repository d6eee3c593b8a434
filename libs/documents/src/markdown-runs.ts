import type { Run, Runs } from './document.ts';
import { escapeLine } from './escape-markdown.ts';
import { linesOf } from './runs.ts';

/** Runs as lines of Markdown, each of which may begin a line of the document. Empty lines would end the paragraph. */
export function markdownLines(runs: Runs): string[] {
  return linesOf(runs)
    .map((line) => markdownLine(line, true).trim())
    .filter((line) => line !== '');
}

/** Runs as a paragraph with hard line breaks, to stand behind an indent or the mark of a quote. */
export function markdownText(runs: Runs, linePrefix = ''): string {
  return markdownLines(runs).join(`\\\n${linePrefix}`);
}

/** Runs on one line, for tables and headings, where a line break would end them. */
export function markdownCell(runs: Runs, lineBreak = '<br>'): string {
  return linesOf(runs)
    .map((line) => markdownLine(line, false).trim())
    .filter((line) => line !== '')
    .join(lineBreak);
}

function markdownLine(line: readonly Run[], isAtStart: boolean): string {
  const runs = withoutSeams(line);
  return runs
    .map((run, index) => {
      if (run.kind === 'text') return escapeLine(run.text, isAtStart && index === 0);
      return marked(run, runs[index - 1], runs[index + 1]);
    })
    .join('');
}

/** Texts beside each other as one: "1" and ". April" are a list only together. Markdown has nothing for muted. */
function withoutSeams(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const plain: Run = run.kind === 'muted' ? { kind: 'text', text: run.text } : run;
    const before = runs.at(-1);
    if (plain.kind === 'text' && before?.kind === 'text') {
      runs.splice(-1, 1, { kind: 'text', text: before.text + plain.text });
    } else runs.push(plain);
  }
  return runs;
}

const MARKS = { strong: ['**', 'strong'], emphasis: ['*', 'em'], struck: ['~~', 'del'] } as const;

/** Spaces go outside the marks, since `** word **` is no emphasis. */
function marked(run: Run, before: Run | undefined, after: Run | undefined): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  const text = escapeLine(core, false);
  if (core === '') return run.text;
  if (run.kind === 'link') return `${lead}[${text}](<${run.address.replace(/[<>\\|]/g, encodeURIComponent)}>)${trail}`;
  if (run.kind === 'changed') return `${lead}<ins>${text}</ins>${trail}`;
  if (run.kind === 'text' || run.kind === 'muted') return run.text;
  const [mark, tag] = MARKS[run.kind];
  const isFree =
    (lead !== '' || isOpen(before, /[\s(]$/)) && (trail !== '' || isOpen(after, /^[\s.,;:?)]/)) && !/~/.test(core);
  return lead + (isFree ? `${mark}${text}${mark}` : `<${tag}>${text}</${tag}>`) + trail;
}

/** Marks are only read as such where words end; within a word, or beside other marks, tags must do. */
function isOpen(neighbour: Run | undefined, end: RegExp): boolean {
  return neighbour === undefined || (neighbour.kind === 'text' && end.test(neighbour.text));
}
