import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** A PostgreSQL server on a Unix socket: what `pg` takes as host and port. */
export interface ServerAddress {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

interface LockFile extends ServerAddress {
  readonly pid: number;
}

/** The superuser of embedded clusters; it never leaves the machine. */
export const OWNER = 'concord';

/**
 * The server that is using a data directory right now, if there is one that answers.
 *
 * @example
 * await findRunningServer('/home/me/concord/.data/postgres')
 * // { host: '/tmp/concord-pg-x1', port: 5432, user: 'concord' }, or undefined
 */
export async function findRunningServer(dataDirectory: string): Promise<ServerAddress | undefined> {
  const lock = readLockFile(dataDirectory);
  if (!lock || !(await answers(lock))) return undefined;
  return { host: lock.host, port: lock.port, user: lock.user };
}

/** The process that holds a data directory, alive or not. */
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
  const command = spawnSync('ps', ['-o', 'comm=', '-p', String(lock.pid)], { encoding: 'utf8' });
  if (command.error || command.stdout.includes('postgres')) return;
  rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
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
