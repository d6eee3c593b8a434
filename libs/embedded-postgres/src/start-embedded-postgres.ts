import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createCluster } from './create-cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { postgresEnvironment } from './postgres-environment.ts';
import {
  findRunningServer,
  holderOf,
  OWNER,
  refuseDataInUse,
  removeStaleLock,
  RUN_DIRECTORY_PREFIX,
  type ServerAddress,
} from './running-server.ts';
import { type Identity, unprivilegedUser } from './unprivileged-user.ts';

export interface EmbeddedPostgres extends ServerAddress {
  /** Stops the server if this process started it; resolves when it is gone. */
  stop(): Promise<void>;
}

interface StartOptions {
  /** Kept between runs. Missing: a new cluster that goes with the server. */
  readonly dataDirectory?: string;
  /** False, for tests, trades safety against a power cut for speed. */
  readonly durable?: boolean;
  /** Milliseconds to wait after each try that met a server on its way out. */
  readonly pauses?: readonly number[];
}

/** After a crash the old server may still be writing its last page. Together about 12 s. */
const PAUSES = [200, 400, 800, 1600, 3000, 6000];

/**
 * Starts real PostgreSQL on a Unix socket in a private folder, so that no port can collide.
 * The server ends with this process, however this process ends.
 *
 * @throws EmbeddedPostgresError naming the cure when the data directory is in use or the server cannot start.
 * @example
 * const postgres = await startEmbeddedPostgres({ dataDirectory: '.data/postgres' });
 * // connect with { host: postgres.host, port: postgres.port, user: postgres.user }
 */
export async function startEmbeddedPostgres({
  dataDirectory,
  durable = true,
  pauses = PAUSES,
}: StartOptions): Promise<EmbeddedPostgres> {
  const identity = unprivilegedUser();
  const binaries = postgresBinaries(identity);
  if (dataDirectory !== undefined) createCluster({ cluster: dataDirectory, binaries, identity, durable });
  const runDirectory = privateDirectory(identity);
  const cluster = dataDirectory ?? join(runDirectory, 'data');
  try {
    createCluster({ cluster, binaries, identity, durable });
    const server = await startWithRetries({ cluster, binaries, runDirectory, identity, durable }, pauses);
    return { host: runDirectory, port: 5432, user: OWNER, stop: () => stop(server, runDirectory) };
  } catch (failure) {
    rmSync(runDirectory, { recursive: true, force: true });
    throw failure;
  }
}

/** The server already running on a data directory, left running by `stop`; else a new one. */
export async function attachOrStart(dataDirectory: string): Promise<EmbeddedPostgres> {
  const running = await findRunningServer(dataDirectory);
  if (running) return { ...running, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({ dataDirectory });
}

/** A socket's path may have at most 107 bytes, so this is in /tmp even where TMPDIR is longer. */
function privateDirectory(identity: Identity | undefined): string {
  const directory = mkdtempSync(`/tmp/${RUN_DIRECTORY_PREFIX}${process.pid}-`);
  if (identity) chownSync(directory, identity.uid, identity.gid);
  return directory;
}

/** The guard of a try that failed has removed the folder. */
function makeAgain(directory: string, identity: Identity | undefined): void {
  mkdirSync(directory, { mode: 0o700 });
  if (identity) chownSync(directory, identity.uid, identity.gid);
}

interface Launch {
  readonly cluster: string;
  readonly binaries: string;
  readonly runDirectory: string;
  readonly identity: Identity | undefined;
  readonly durable: boolean;
}

async function startWithRetries(launch: Launch, pauses: readonly number[]): Promise<ChildProcess> {
  for (const pause of [...pauses, 0]) {
    await refuseDataInUse(launch.cluster);
    removeStaleLock(launch.cluster);
    const outcome = await tryToStart(launch);
    if (typeof outcome !== 'string') return outcome;
    if (!/lock file|shared memory|shut ?down/i.test(outcome))
      throw new EmbeddedPostgresError(`PostgreSQL did not start:\n${outcome.trim()}`);
    await delay(pause);
    makeAgain(launch.runDirectory, launch.identity);
  }
  const holder = holderOf(launch.cluster);
  throw new EmbeddedPostgresError(
    `A PostgreSQL server that Concord does not know is using the data in ${launch.cluster} (process ${holder}). ` +
      `Stop it first: "kill -INT ${holder}".`,
  );
}

/** The running server, or what it said before it gave up. */
function tryToStart({ cluster, binaries, runDirectory, identity, durable }: Launch): Promise<ChildProcess | string> {
  const settings = ['listen_addresses=', `unix_socket_directories=${runDirectory}`, 'unix_socket_permissions=0700'];
  if (durable) settings.push(`shared_buffers=${String(sharedMegabytes())}MB`);
  else settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const options = ['-D', cluster, '-p', '5432', ...settings.flatMap((setting) => ['-c', setting])];
  // Of its own process group, so that Ctrl-C reaches only us and we end in order.
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', join(binaries, 'bin', 'postgres'), ...options], {
    ...identity,
    cwd: runDirectory,
    env: postgresEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  return new Promise((resolve) => {
    guard.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve(guard);
    });
    guard.once('exit', () => resolve(said));
    guard.once('error', (failure) => resolve(failure.message));
  });
}

/** What PostgreSQL takes by itself, and as much as is of use to a plan of 100,000 goals. */
const [LEAST_SHARED, MOST_SHARED] = [128, 2048];

/**
 * An eighth of the memory that this process may use, in megabytes. Pages that find no place there are copied each time
 * that they are read; those that do are taken only once they are read. Tests have little data, and empty tables often,
 * for which all of it is looked through.
 */
function sharedMegabytes(): number {
  // 0, or more than there is, where nobody has set a limit.
  const limit = process.constrainedMemory() || Infinity;
  const share = Math.min(totalmem(), limit) / 8 / 2 ** 20;
  return Math.round(Math.min(MOST_SHARED, Math.max(LEAST_SHARED, share)));
}

/**
 * The shell outlives Node just long enough to stop the server and clear its socket's folder: `cat`
 * ends when Node's end of the pipe closes, whether Node stopped in order, crashed, or was killed.
 */
const GUARD =
  'exec 3<&0; "$@" </dev/null & server=$!; (cat <&3 >/dev/null; kill -INT $server 2>/dev/null) & wait $server; rm -rf "$PWD"';

async function stop(server: ChildProcess, runDirectory: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.stdin?.end();
    await once(server, 'exit');
  }
  rmSync(runDirectory, { recursive: true, force: true });
}
