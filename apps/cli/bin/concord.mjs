#!/usr/bin/env node
// `npx concord …` in a checkout: built when a source is newer than what was built last, then run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const built = new URL('../dist/concord.js', import.meta.url);
const sources = ['apps/cli', 'libs/alignment-engine', 'libs/plan-file', 'libs/persistence', 'libs/embedded-postgres'];

if (!existsSync(built) || newestSource() > statSync(built).mtimeMs) {
  const vite = join(checkout, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', 'apps/cli', '--logLevel', 'error'], {
    cwd: checkout,
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(2);
  }
}
await import(built);

function newestSource() {
  return Math.max(
    ...sources.flatMap((project) => filesBelow(join(checkout, project, 'src')).map((file) => statSync(file).mtimeMs)),
  );
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
