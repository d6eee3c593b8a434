// How fast the engine is and what it costs: `npm run bench:engine -- [--sizes 1000,10000] [--json]`.
// Each size is measured in a process of its own, so that none inherits another's memory.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
/** The size at which comparing each goal with each other still comes to an end. */
const PAIRWISE_SIZE = 10_000;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const built = await bundled();
try {
  const measured = sizes.map((size) => {
    progress(`Measuring ${size.toLocaleString('en')} goals …`);
    return inItsOwnProcess('measure', size);
  });
  progress(`Comparing each of ${PAIRWISE_SIZE.toLocaleString('en')} goals with each other …`);
  const { indexed, pairwise } = inItsOwnProcess('pairwise', PAIRWISE_SIZE);
  if (indexed.found !== pairwise.found)
    throw new Error(`${indexed.found} clashes by index, ${pairwise.found} pairwise`);
  const result = {
    sizes: Object.fromEntries(measured.map(({ goals, ...of }) => [goals, rounded(of)])),
    exponent: round(growth(measured)),
    pairwiseRatio10k: round(pairwise.ms / indexed.ms),
  };
  console.log(options.json ? JSON.stringify(asAsked(result)) : inWords(result, indexed.found));
} finally {
  rmSync(built, { recursive: true });
}

/** In the tree, so that what is not bundled is found. */
async function bundled() {
  const bundle = await rolldown({
    input: { measure: join(here, 'measure.ts'), pairwise: join(here, 'pairwise.ts') },
    platform: 'node',
    external: ['highs'],
  });
  const dir = mkdtempSync(join(here, 'dist-'));
  await bundle.write({ dir, format: 'esm', sourcemap: true });
  return dir;
}

function inItsOwnProcess(program, size) {
  const heap = Math.max(2000, Math.ceil(size / 80));
  const args = [`--max-old-space-size=${heap}`, join(built, `${program}.js`), String(size)];
  return JSON.parse(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** k where the time of a full pass grows as goals^k, from the smallest to the largest size. */
function growth(measured) {
  const [first, last] = [measured[0], measured.at(-1)];
  if (first.goals === last.goals) return 1;
  return Math.log(last.fullMs / first.fullMs) / Math.log(last.goals / first.goals);
}

function inWords({ sizes: table, exponent, pairwiseRatio10k }, found) {
  const columns = ['goals', 'full pass', 'edit p50', 'edit p95', 'edit p99', 'memory', 'conflicts listed'];
  const rows = Object.entries(table).map(([goals, { fullMs, editP50Ms, editP95Ms, editP99Ms, rssMb, conflicts }]) => [
    Number(goals).toLocaleString('en'),
    `${fullMs} ms`,
    `${editP50Ms} ms`,
    `${editP95Ms} ms`,
    `${editP99Ms} ms`,
    `${rssMb} MB`,
    conflicts.toLocaleString('en'),
  ]);
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i].length)));
  const lines = [columns, ...rows].map((row) => row.map((cell, i) => cell.padStart(widths[i])).join('  '));
  return [
    ...lines,
    '',
    `A full pass grows as goals^${exponent}.`,
    `Each goal compared with each other at ${PAIRWISE_SIZE.toLocaleString('en')} goals takes ${pairwiseRatio10k} times`,
    `as long as finding the same ${found.toLocaleString('en')} clashing pairs by what goals share.`,
  ].join('\n');
}

/** What programs read: times and memory. */
function asAsked({ sizes: table, ...others }) {
  const figures = Object.entries(table).map(([goals, { fullMs, editP50Ms, editP95Ms, editP99Ms, rssMb }]) => [
    goals,
    { fullMs, editP50Ms, editP95Ms, editP99Ms, rssMb },
  ]);
  return { sizes: Object.fromEntries(figures), ...others };
}

function rounded(figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, round(figure)]));
}

function round(x) {
  return Number(x.toPrecision(3));
}

function progress(text) {
  process.stderr.write(`${text}\n`);
}
