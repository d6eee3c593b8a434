// How much of a goal's text is read rightly: `npm run bench:text -- [--json] [--wrong]`.
// Development texts were looked at while the words were collected, held-out ones only counted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const texts = fileURLToPath(new URL('../../../libs/goal-text/evaluation/', import.meta.url));
const demo = fileURLToPath(new URL('../../../test/plans/demo.yaml', import.meta.url));
const SETS = { development: 'development.jsonl', heldOut: 'held-out.jsonl' };

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
});
const built = await bundled();
try {
  // What is held out is never shown text by text: who reads it would tune to it.
  if (options.wrong) print(run('measure', join(texts, SETS.development), 'wrong'));
  else {
    const read = Object.entries(SETS).map(([name, file]) => [name, rounded(run('measure', join(texts, file)))]);
    const result = { ...Object.fromEntries(read), suggestions: run('measure-suggestions', demo) };
    console.log(options.json ? JSON.stringify(result) : inWords(result));
  }
} finally {
  rmSync(built, { recursive: true });
}

/** In the tree, so that what is not bundled is found. */
async function bundled() {
  const input = Object.fromEntries(['measure', 'measure-suggestions'].map((name) => [name, join(here, `${name}.ts`)]));
  const bundle = await rolldown({ input, platform: 'node' });
  const dir = mkdtempSync(join(here, 'dist-'));
  await bundle.write({ dir, format: 'esm' });
  return dir;
}

function run(program, ...more) {
  const args = [join(built, `${program}.js`), ...more];
  return JSON.parse(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
}

function inWords({ development, heldOut, suggestions }) {
  const columns = ['', 'development: precision', 'recall', 'of', 'held out: precision', 'recall', 'of'];
  const rows = Object.keys(development).map((part) => [
    part,
    ...[development[part], heldOut[part]].flatMap(({ precision, recall, labelled }) => [
      percent(precision),
      percent(recall),
      String(labelled),
    ]),
  ]);
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i].length)));
  const { goals, first, inTopThree, preselected, preselectedRight } = suggestions;
  return [
    ...[columns, ...rows].map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    ),
    '',
    `Of ${goals} goals of the demo company, each by the words of the others, the right metric is first ${first} times`,
    `and among the first three ${inTopThree} times; ${preselected} were chosen beforehand, ${preselectedRight} of them rightly.`,
  ].join('\n');
}

function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([part, { precision, recall, ...counts }]) => [
      part,
      { precision: Number(precision.toFixed(3)), recall: Number(recall.toFixed(3)), ...counts },
    ]),
  );
}

function percent(ratio) {
  return `${Math.round(ratio * 100)} %`;
}

function print(wrong) {
  for (const { text, part, found, labelled } of wrong) {
    console.log(`${part}: ${JSON.stringify(found)} instead of ${JSON.stringify(labelled)}\n  ${text}`);
  }
}
