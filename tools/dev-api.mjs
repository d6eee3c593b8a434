// The API from source, as a child of tools/dev.mjs. A process of its own for each run, since decorators write into
// registries of NestJS and TypeORM that outlive a module. It ends, to be started anew, when a file that it is made of
// is saved; what could not start prints why and waits for the next save.
import { createServer } from 'vite';
import { root } from './run.mjs';

/** What only the judging thread is made of: it bundles itself, so the module graph knows nothing of these. */
const OF_THE_JUDGING_THREAD = /\/judgement\/worker\/|\/libs\/linear-solver\//;

const { configuration, again } = JSON.parse(process.argv[2]);
const vite = await createServer({
  root: `${root}apps/api`,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
vite.watcher.add(`${root}libs`);
const { moduleGraph, runner } = vite.environments.ssr;
let running;

process.on('SIGINT', () => undefined); // Ctrl-C reaches us too; the parent decides.
process.once('disconnect', () => void end(0));
process.on('uncaughtException', fail);
vite.watcher.on('change', changed).on('add', changed);

try {
  const began = performance.now();
  const { serve } = await runner.import('/src/serve.ts');
  running = await serve(configuration, { checkout: root });
  process.send({ runs: true, took: `${Math.round(performance.now() - began)} ms` });
} catch (failure) {
  fail(failure);
}

function fail(failure) {
  const stack = failure.stack.split('\n').filter((line) => !line.includes('/node_modules/'));
  console.error(`\n${stack.join('\n')}\n\nThe API does not run. Save a mended file and it starts again.`);
  running?.close();
  running = undefined;
  process.send({ runs: false });
}

function changed(file) {
  const matters = moduleGraph.getModulesByFile(file)?.size || OF_THE_JUDGING_THREAD.test(file);
  if (!running || matters) void end(again);
}

async function end(code) {
  await running?.close();
  process.exit(code);
}
