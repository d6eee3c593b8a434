import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

export const runsAsRoot = process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Its server then runs as `nobody`, an account that every
 * system has; a made-up uid fails, because `initdb` looks up its own name.
 */
export function unprivilegedUser(): Identity | undefined {
  if (!runsAsRoot) return undefined;
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!entry)
    throw new EmbeddedPostgresError(
      'Running as root needs the account "nobody" for PostgreSQL. Create it, or run as an ordinary user.',
    );
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

/** Whether that user can reach and execute `path`, for example through a checkout below /root. */
export function canExecute(path: string, identity: Identity): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...identity, cwd: '/' }).status === 0;
}
