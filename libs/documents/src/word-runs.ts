import { ConcreteHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run, Runs } from './document.ts';
import { ACCENT, MUTED } from './pdf-style.ts';
import { linesOf } from './runs.ts';

/** Colours in Word have no sign before them. */
export const wordColour = (colour: string): string => colour.slice(1);

const LOOKS = {
  text: {},
  strong: { bold: true },
  emphasis: { italics: true },
  muted: { color: wordColour(MUTED) },
  struck: { strike: true, color: wordColour(MUTED) },
  changed: { underline: {}, color: wordColour(ACCENT) },
} as const;

/** What is gathered while a document is set: links stand in a part of their own, each list has a number. */
export interface WordParts {
  readonly addresses: string[];
  lists: number;
}

/** The name by which a paragraph knows the address of its link. docx would throw dice for it. */
export const linkName = (index: number): string => `Link${index}`;

/** Runs as parts of a paragraph. */
export function wordText(runs: Runs, parts: WordParts): ParagraphChild[] {
  return linesOf(runs).flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.map((run) => wordRun(run, parts)),
  ]);
}

function wordRun(run: Run, { addresses }: WordParts): ParagraphChild {
  const text = run.text.replaceAll('\t', ' ');
  if (run.kind !== 'link') return new TextRun({ text, ...LOOKS[run.kind] });
  addresses.push(run.address);
  return new ConcreteHyperlink([new TextRun({ text, style: 'Hyperlink' })], linkName(addresses.length - 1));
}
