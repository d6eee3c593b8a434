import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postgresBinaries } from './postgres-binaries.ts';
import { findRunningServer, holderOf, OWNER, removeStaleLock, type ServerAddress } from './running-server.ts';
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
}

/** Back-off after a crash: the old server may still be writing its last page. Together about 12 s. */
const RETRIES_MS = [200, 400, 800, 1600, 3000, 6000];

/**
 * Starts real PostgreSQL on a Unix socket in a private folder, so that no port can collide.
 * The server ends with this process, however this process ends.
 *
 * @throws Error naming the cure when the data directory is in use or the server cannot start.
 * @example
 * const postgres = await startEmbeddedPostgres({ dataDirectory: '.data/postgres' });
 * // connect with { host: postgres.host, port: postgres.port, user: postgres.user }
 */
export async function startEmbeddedPostgres({
  dataDirectory,
  durable = true,
}: StartOptions): Promise<EmbeddedPostgres> {
  const identity = unprivilegedUser();
  const binaries = postgresBinaries(identity);
  const runDirectory = privateDirectory(identity);
  const cluster = dataDirectory ?? join(runDirectory, 'data');
  try {
    createCluster(cluster, binaries, identity, durable);
    const server = await startWithRetries({ cluster, binaries, runDirectory, identity, durable });
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
  const directory = mkdtempSync('/tmp/concord-pg-');
  if (identity) chownSync(directory, identity.uid, identity.gid);
  return directory;
}

function createCluster(cluster: string, binaries: string, identity: Identity | undefined, durable: boolean): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  mkdirSync(dirname(cluster), { recursive: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (identity) chownSync(cluster, identity.uid, identity.gid);
  const options = [
    '-D',
    cluster,
    '-U',
    OWNER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    ...(durable ? [] : ['--no-sync']),
  ];
  const made = spawnSync(join(binaries, 'bin', 'initdb'), options, {
    ...identity,
    cwd: cluster,
    env: environment(),
    encoding: 'utf8',
  });
  if (made.status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not create its data in ${cluster}: ${made.error?.message ?? made.stderr.trim()}`);
}

interface Launch {
  readonly cluster: string;
  readonly binaries: string;
  readonly runDirectory: string;
  readonly identity: Identity | undefined;
  readonly durable: boolean;
}

async function startWithRetries(launch: Launch): Promise<ChildProcess> {
  for (const pause of RETRIES_MS) {
    const outcome = await tryToStart(launch);
    if (typeof outcome !== 'string') return outcome;
    if (!/lock file|shared memory|shut ?down/i.test(outcome))
      throw new Error(`PostgreSQL did not start:\n${outcome.trim()}`);
    await delay(pause);
    if (!(await findRunningServer(launch.cluster))) removeStaleLock(launch.cluster);
  }
  throw new Error(
    `Concord is already running with the data in ${launch.cluster} (process ${holderOf(launch.cluster)}). ` +
      'Stop it first (Ctrl-C where it runs), or use the address it printed.',
  );
}

/** The running server, or what it said before it gave up. */
function tryToStart({ cluster, binaries, runDirectory, identity, durable }: Launch): Promise<ChildProcess | string> {
  const settings = ['listen_addresses=', `unix_socket_directories=${runDirectory}`, 'unix_socket_permissions=0700'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const command = [
    join(binaries, 'bin', 'postgres'),
    '-D',
    cluster,
    '-p',
    '5432',
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  // Of its own process group, so that Ctrl-C reaches only us and we end in order.
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], {
    ...identity,
    cwd: runDirectory,
    env: environment(),
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

/**
 * The shell outlives Node just long enough to stop the server and clear its socket's folder: `cat`
 * ends when Node's end of the pipe closes, whether Node stopped in order, crashed, or was killed.
 */
const GUARD =
  'exec 3<&0; "$@" </dev/null & server=$!; (cat <&3 >/dev/null; kill -INT $server 2>/dev/null) & wait $server; rm -rf "$PWD"';

/** Nothing of the caller's PG* settings or libraries may reach this server. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

async function stop(server: ChildProcess, runDirectory: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.stdin?.end();
    await once(server, 'exit');
  }
  rmSync(runDirectory, { recursive: true, force: true });
}
