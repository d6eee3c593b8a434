import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of node_modules from the workspace root and waits for it.
 * @returns its exit code; 1 if a signal ended it.
 */
export function run(script, args, { env = {} } = {}) {
  return ended(start(script, args, { env, stdio: 'inherit' }));
}

/** The same without waiting. */
export function start(script, args, { env = {}, stdio }) {
  return spawn(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...env },
  });
}

/** Runs targets of the workspace's projects, as many at a time as there are processors. */
export const nx = (...args) => run(NX, args, { env: NX_ENV });

export const NX = 'nx/dist/bin/nx.js';
export const NX_ENV = { NX_TUI: 'false' };

export const JEST_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/**
 * Waits until a child process has ended. If we are told to stop meanwhile, it is stopped first.
 * @returns its exit code; 1 if a signal ended it.
 */
export async function ended(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const stop = (signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  const code = await new Promise((done) => child.once('close', done));
  for (const signal of signals) process.off(signal, stop);
  return code ?? 1;
}
