// `npm test`: install, then lint with borders, types, builds and the size of the first page, then every spec; the last
// line counts them.
// `npm test -- some/folder` runs only the specs of that folder.
import { bootstrap } from './bootstrap.mjs';
import { JEST_OPTIONS, nx, root, run } from './run.mjs';

const chosen = process.argv.slice(2);
await bootstrap();
// Told at once, and not after minutes of other tests.
if (chosen.length === 0) await needBrowser();
const checked = await nx('run-many', '-t', 'lint-workspace', 'typecheck', 'build', 'size', '--outputStyle=static');
if (checked !== 0) giveUp('Lint, types, build or the size of the first page failed; see above.');
process.exit(await run('jest/bin/jest.js', chosen, { env: { NODE_OPTIONS: JEST_OPTIONS } }));

async function needBrowser() {
  const { runnerImport } = await import('vite');
  const options = { configFile: false, logLevel: 'error' };
  const { NODE_ENV } = process.env;
  const { module } = await runnerImport(`${root}test/browser/find-browser.ts`, options);
  // Vite has written into the environment that this is development, and what follows would be built for that.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  try {
    module.findBrowser();
  } catch (failure) {
    giveUp(failure.message);
  }
}

function giveUp(why) {
  console.error(`\n${why} No spec has run.`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
