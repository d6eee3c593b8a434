import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Run, Runs } from './document.ts';
import { ACCENT, MUTED } from './pdf-style.ts';
import { runsOf } from './runs.ts';

const LOOKS = {
  text: {},
  strong: { bold: true },
  emphasis: { italics: true },
  muted: { color: MUTED },
  struck: { decoration: 'lineThrough', color: MUTED },
  changed: { decoration: 'underline', color: ACCENT },
} as const;

/** Runs as one text of the PDF. */
export function pdfText(runs: Runs, more: Partial<ContentText> = {}): ContentText {
  const inlines = runsOf(runs).map(pdfRun);
  return { text: inlines.length === 0 ? '' : inlines, ...more };
}

function pdfRun(run: Run): Content {
  if (run.kind === 'link') return { text: run.text, link: run.address, color: ACCENT, decoration: 'underline' };
  return { text: run.text, ...LOOKS[run.kind] };
}
