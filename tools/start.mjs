// `npm start`: install, build, then PostgreSQL, API and dashboard on one port, until stopped.
import { bootstrap } from './bootstrap.mjs';
import { refuseTakenPort } from './refuse-taken-port.mjs';
import { ended, NX, NX_ENV, root, start } from './run.mjs';

const began = performance.now();
await refuseTakenPort('start');
await bootstrap();
console.log('Building …');
const build = start(NX, ['run-many', '-t', 'build', '--outputStyle=static'], {
  env: NX_ENV,
  stdio: ['ignore', 'pipe', 'pipe'],
});
let said = '';
for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
if ((await ended(build)) !== 0) {
  console.error(said);
  console.error('The build failed; see above.');
  process.exit(1);
}
console.log(`Built (${((performance.now() - began) / 1000).toFixed(1)} s since the start).`);
// A person started it and reads on, also where the output goes through a pipe.
process.env.LOG_FORMAT ||= 'text';
await import(`${root}apps/api/dist/main.js`);
