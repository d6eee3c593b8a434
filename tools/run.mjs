import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of node_modules from the workspace root and waits for it.
 * @returns its exit code; 1 if a signal ended it.
 */
export function run(script, args, { env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...env },
  });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}

/** Runs targets of the workspace's projects, as many at a time as there are processors. */
export const nx = (...args) => run('nx/dist/bin/nx.js', args, { env: { NX_TUI: 'false' } });

export const JEST_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
