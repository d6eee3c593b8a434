// How soon the dashboard shows its answer on a slow line, and how soon it follows a hand, with many goals and with few:
// `npm run bench:dashboard -- [--goals 100000] [--json]`. Everything runs here: a PostgreSQL of its own, the server, and
// one Chromium, whose line is as slow as a good mobile one.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values: options } = parseArgs({
  options: { goals: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
execFileSync('npx', ['nx', 'run', '@concord/web:build', '--outputStyle=static'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const built = mkdtempSync(join(here, 'dist-'));
try {
  await bundle(built);
  // Whoever builds meanwhile shall not change what is looked at.
  cpSync(join(root, 'apps/web/dist'), join(built, 'web'), { recursive: true });
  const args = ['--max-old-space-size=8000', join(built, 'measure.js'), options.goals, join(built, 'web')];
  const measured = JSON.parse(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
  console.log(options.json ? JSON.stringify(measured) : inWords(measured));
} finally {
  rmSync(built, { recursive: true });
}

/** In the tree, so that what is not bundled is found. */
function bundle(outDir) {
  const input = {
    measure: join(here, 'measure.ts'),
    'judge-worker': join(root, 'apps/api/src/judgement/worker/judge-worker.ts'),
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
      rolldownOptions: { input, output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

function inWords({ goals, firstView, interactions }) {
  const ratio = (many, few) => (many / few).toFixed(2);
  const count = goals.toLocaleString('en');
  return [
    `First view of ${count} goals over 1.6 Mbit/s with 150 ms to the server, nothing kept from before:`,
    `  something is seen after ${Math.round(firstView.many.painted)} ms, the answer after ${Math.round(firstView.many.answered)} ms:`,
    `  ${ratio(firstView.many.answered, firstView.few.answered)} times what it takes with 60 goals`,
    `From a press to the next picture with ${count} goals, the slowest of several, and as a ratio to 60 goals:`,
    ...Object.entries(interactions).map(
      ([name, { many, few }]) => `  ${name.padEnd(36)} ${String(many).padStart(4)} ms  ${ratio(many, few)}`,
    ),
  ].join('\n');
}
