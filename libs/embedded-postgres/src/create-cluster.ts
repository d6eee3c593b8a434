import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SHARED_DIRECTORY } from './data-directory.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { postgresEnvironment } from './postgres-environment.ts';
import { OWNER } from './running-server.ts';
import type { Identity } from './unprivileged-user.ts';

interface ClusterOptions {
  readonly cluster: string;
  readonly binaries: string;
  readonly identity: Identity | undefined;
  readonly durable: boolean;
}

/**
 * Makes a data directory unless there is one. It is complete or missing, never half-made, however
 * this process ends: it is made beside its place and moved there.
 * @throws EmbeddedPostgresError when it cannot be made, or is there and belongs to somebody else.
 */
export function createCluster({ cluster, binaries, identity, durable }: ClusterOptions): void {
  refuseForeign(cluster, identity);
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (identity) {
    chownSync(unfinished, identity.uid, identity.gid);
    // Whatever the umask of root: PostgreSQL's own user must get through to its data.
    if (cluster.startsWith(SHARED_DIRECTORY))
      [SHARED_DIRECTORY, dirname(cluster)].forEach((at) => chmodSync(at, 0o755));
  }
  const options = ['-D', unfinished, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--no-locale'];
  const made = spawnSync(join(binaries, 'bin', 'initdb'), [...options, ...(durable ? [] : ['--no-sync'])], {
    ...identity,
    cwd: unfinished,
    env: postgresEnvironment(),
    encoding: 'utf8',
  });
  if (made.status === 0) return renameSync(unfinished, cluster);
  rmSync(unfinished, { recursive: true, force: true });
  throw new EmbeddedPostgresError(
    `PostgreSQL could not create its data in ${cluster}: ${made.error?.message ?? made.stderr.trim()}`,
  );
}

/** Such as the data that root made in a checkout, and that an ordinary user cannot look into. */
function refuseForeign(cluster: string, identity: Identity | undefined): void {
  const wanted = identity?.uid ?? process.getuid?.();
  if (wanted === undefined || !existsSync(cluster)) return;
  const { uid } = statSync(cluster);
  if (uid === wanted) return;
  throw new EmbeddedPostgresError(
    `The data in ${cluster} belongs to another user (number ${uid}). Start Concord as the user who started it first ` +
      '(root, if root did), or set DATABASE_URL to another database.',
  );
}
