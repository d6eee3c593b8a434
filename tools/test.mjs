// `npm test`: install, then lint with borders, types and builds, then every spec; the last line counts them.
import { bootstrap } from './bootstrap.mjs';
import { JEST_OPTIONS, nx, run } from './run.mjs';

await bootstrap();
const checked = await nx('run-many', '-t', 'lint', 'typecheck', 'build', '--outputStyle=static');
if (checked !== 0) {
  console.error('\nLint, types or build failed; see above. No spec has run.\n\n0 passed, 1 failed');
  process.exit(checked);
}
process.exit(await run('jest/bin/jest.js', process.argv.slice(2), { env: { NODE_OPTIONS: JEST_OPTIONS } }));
