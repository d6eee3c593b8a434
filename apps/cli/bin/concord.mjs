#!/usr/bin/env node
// `npx concord …` in a checkout: built when a source is newer than what was built last, then run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(checkout, 'apps/cli/dist');
const entry = 'concord.js';
const libraries = ['alignment-engine', 'linear-solver', 'plan-file', 'persistence', 'embedded-postgres'];
const sources = ['apps/cli', ...libraries.map((library) => `libs/${library}`)];

if (!existsSync(join(dist, entry)) || newestSource() > statSync(join(dist, entry)).mtimeMs) build();
await import(pathToFileURL(join(dist, entry)).href);

/**
 * Beside what is there, then each file moved to its place, the one that names the others last: another command that
 * runs or is built at the same time always finds a whole program.
 */
function build() {
  mkdirSync(dist, { recursive: true });
  const fresh = mkdtempSync(join(dist, 'fresh-'));
  const vite = join(checkout, 'node_modules/vite/bin/vite.js');
  const options = ['build', 'apps/cli', '--outDir', fresh, '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...options], { cwd: checkout });
  if (status === 0) moveIntoPlace(fresh);
  rmSync(fresh, { recursive: true });
  if (status === 0) return;
  process.stderr.write(stderr);
  process.exit(2);
}

function moveIntoPlace(fresh) {
  const files = filesBelow(fresh).map((file) => relative(fresh, file));
  for (const file of files.sort((a, b) => Number(a === entry) - Number(b === entry))) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    renameSync(join(fresh, file), join(dist, file));
  }
}

function newestSource() {
  return Math.max(
    ...sources.flatMap((project) => filesBelow(join(checkout, project, 'src')).map((file) => statSync(file).mtimeMs)),
  );
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
