import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** A PostgreSQL server on a Unix socket: what `pg` takes as host and port. */
export interface ServerAddress {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

interface LockFile extends ServerAddress {
  /** Of PostgreSQL itself. */
  readonly pid: number;
}

/** The superuser of embedded clusters; it never leaves the machine. */
export const OWNER = 'concord';

/** The folder of a server's socket carries the number of the process that started it, for whoever finds it in use. */
export const RUN_DIRECTORY_PREFIX = 'concord-pg-';

/**
 * The server that is using a data directory right now, if there is one that answers.
 *
 * @example
 * await findRunningServer('/home/me/concord/.data/postgres')
 * // { host: '/tmp/concord-pg-4711-x1', port: 5432, user: 'concord' }, or undefined
 */
export async function findRunningServer(dataDirectory: string): Promise<ServerAddress | undefined> {
  const lock = readLockFile(dataDirectory);
  if (!lock || !(await answers(lock))) return undefined;
  return { host: lock.host, port: lock.port, user: lock.user };
}

/**
 * A server answers for a moment after the process that started it was killed; only one whose
 * process lives is in use.
 * @throws EmbeddedPostgresError that names that process and the cure.
 */
export async function refuseDataInUse(dataDirectory: string): Promise<void> {
  const server = await findRunningServer(dataDirectory);
  const starter = server && Number(basename(server.host).slice(RUN_DIRECTORY_PREFIX.length).split('-')[0]);
  if (!starter || !lives(starter)) return;
  throw new EmbeddedPostgresError(
    `Concord is already running with the data in ${dataDirectory} (process ${starter}). ` +
      'Use the address that it printed, or stop it first: Ctrl-C where it runs, or ' +
      `"kill ${starter}". To run a second one, set DATABASE_URL to another database.`,
  );
}

/** The PostgreSQL process that a data directory is locked by, alive or not. */
export function holderOf(dataDirectory: string): number | undefined {
  return readLockFile(dataDirectory)?.pid;
}

/**
 * Removes the lock file of a server that is gone. PostgreSQL does so itself unless its old process
 * number now belongs to something else, which is the rule in containers.
 */
export function removeStaleLock(dataDirectory: string): void {
  const lock = readLockFile(dataDirectory);
  if (!lock) return;
  const command = commandOf(lock.pid);
  if (command === undefined || command.includes('postgres')) return;
  rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
}

/** The name of a process: empty if there is no such process, undefined if nothing here can tell. */
function commandOf(pid: number): string | undefined {
  // Slim containers have no `ps`.
  if (process.platform === 'linux') return existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/comm`, 'utf8') : '';
  const { error, stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return error ? undefined : stdout;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}

/** `postmaster.pid`: process, data directory, start time, port, socket folder, one a line. */
function readLockFile(dataDirectory: string): LockFile | undefined {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port, host] = readFileSync(file, 'utf8').split('\n');
  if (!pid || !port || !host) return undefined;
  return { pid: Number(pid), host: host.trim(), port: Number(port), user: OWNER };
}

function answers({ host, port }: ServerAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(host, `.s.PGSQL.${port}`));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
