// `npm start`: install, build, then PostgreSQL, API and dashboard on one port, until stopped.
import { spawnSync } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';

const began = performance.now();
await bootstrap();
const { root } = await import('./run.mjs');
console.log('Building …');
const nx = `${root}node_modules/nx/dist/bin/nx.js`;
const built = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(built.status ?? 1);
}
console.log(`Built (${((performance.now() - began) / 1000).toFixed(1)} s since the start).`);
await import('../apps/api/dist/main.js');
