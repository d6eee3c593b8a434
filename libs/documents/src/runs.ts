import type { NestedItem, Run, Runs } from './document.ts';

/** Runs as a list of runs, empty ones left out. Links that lead to nowhere good are text. */
export function runsOf(runs: Runs): Run[] {
  const list = typeof runs === 'string' ? [runs] : runs;
  return list
    .map((run): Run => (typeof run === 'string' ? { kind: 'text', text: run } : run))
    .filter(({ text }) => text !== '')
    .map(withSafeLink);
}

/** What the runs say, without what stands out in them. */
export function plainText(runs: Runs): string {
  return runsOf(runs)
    .map(({ text }) => text)
    .join('');
}

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What somebody typed as an address might run a script where the document is read. */
function withSafeLink(run: Run): Run {
  if (run.kind !== 'link') return run;
  const url = URL.canParse(run.address) ? new URL(run.address) : undefined;
  if (!url || !PROTOCOLS.has(url.protocol)) return { kind: 'text', text: run.text };
  return { ...run, address: url.href };
}

/** An item of a list, with its own list, empty where it has none. */
export function nestedItem(item: Runs | NestedItem): NestedItem {
  return typeof item === 'string' || !('runs' in item) ? { runs: item as Runs, items: [] } : item;
}

/** Runs by the line that they stand on: a line break in a text begins another. Lines may be empty. */
export function linesOf(runs: Runs): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runsOf(runs)) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}
