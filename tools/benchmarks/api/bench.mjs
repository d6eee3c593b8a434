// What an update of a goal costs over HTTP: `npm run bench:api -- [--goals 100000] [--json]`. Everything runs here: a
// PostgreSQL of its own, the server, and one client that sends one update after the other.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options } = parseArgs({
  options: { goals: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
const built = mkdtempSync(join(here, 'dist-'));
try {
  await bundle(built);
  const args = ['--max-old-space-size=8000', join(built, 'measure.js'), options.goals];
  const measured = JSON.parse(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
  console.log(options.json ? JSON.stringify(asAsked(measured)) : inWords(measured));
} finally {
  rmSync(built, { recursive: true });
}

/** In the tree, so that what is not bundled is found. */
function bundle(outDir) {
  const input = {
    measure: join(here, 'measure.ts'),
    'plain-worker': join(here, 'plain-worker.ts'),
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
function asAsked({ updateP95Ms, detectionP95Ms, ratioToPlainUpdate }) {
  return {
    updateP95Ms: round(updateP95Ms),
    detectionP95Ms: round(detectionP95Ms),
    ratioToPlainUpdate: round(ratioToPlainUpdate),
  };
}

function inWords(measured) {
  const { goals, conflicts, updateP95Ms, plainUpdateP95Ms, detectionP95Ms, ratioToPlainUpdate, ratioToUncounted } =
    measured;
  return [
    `An update of one of ${goals.toLocaleString('en')} goals, with ${conflicts.toLocaleString('en')} conflicts stored:`,
    `  with detection, 95 of 100 within     ${round(updateP95Ms)} ms`,
    `  without detection, 95 of 100 within  ${round(plainUpdateP95Ms)} ms`,
    `  detection alone, 95 of 100 within    ${round(detectionP95Ms)} ms`,
    `  with detection, the middle one takes ${round(ratioToPlainUpdate)} times as long as without`,
    `  and ${round(ratioToUncounted)} times as long as where the overview is not counted by it`,
  ].join('\n');
}

function round(x) {
  return Number(x.toPrecision(3));
}
