import type { Run, Runs } from './document.ts';
import { escapeXml } from './escape-xml.ts';
import { linesOf } from './runs.ts';

const TAGS = { strong: 'strong', emphasis: 'em', struck: 'del', changed: 'ins' } as const;

/** Runs as HTML in which everything typed is text. */
export function htmlText(runs: Runs): string {
  return linesOf(runs)
    .map((line) => line.map(htmlRun).join(''))
    .join('<br>');
}

function htmlRun(run: Run): string {
  const text = escapeXml(run.text);
  if (run.kind === 'text') return text;
  if (run.kind === 'muted') return `<span class="document-muted">${text}</span>`;
  if (run.kind === 'link') return `<a href="${escapeXml(run.address)}" rel="noopener noreferrer">${text}</a>`;
  return `<${TAGS[run.kind]}>${text}</${TAGS[run.kind]}>`;
}
