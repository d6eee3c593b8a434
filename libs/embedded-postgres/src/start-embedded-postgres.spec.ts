import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'node:net';
import { totalmem } from 'node:os';
import { attachOrStart, findRunningServer, type ServerAddress, startEmbeddedPostgres } from './index.ts';
import { endServerProcesses, serverProcess } from './testing/server-process.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

let folder: string;
let dataDirectory: string;

beforeEach(() => {
  // In /tmp, which PostgreSQL's own user can enter when root runs this.
  folder = mkdtempSync('/tmp/concord-spec-');
  const identity = unprivilegedUser();
  if (identity) chownSync(folder, identity.uid, identity.gid);
  dataDirectory = join(folder, 'postgres');
});
afterEach(async () => {
  await endServerProcesses();
  rmSync(folder, { recursive: true, force: true });
});

const start = () => startEmbeddedPostgres({ dataDirectory, durable: false });
/** What a server was started with, as it says itself. */
const optionsOf = (directory: string) => readFileSync(join(directory, 'postmaster.opts'), 'utf8');
const postmaster = () => Number(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);

it('starts a server that answers on its socket, and leaves nothing of it when it stops', async () => {
  const server = await start();
  const pid = postmaster();
  expect(await firstByteOf(server)).toBe('R');
  expect(await findRunningServer(dataDirectory)).toEqual({ host: server.host, port: 5432, user: 'concord' });

  await server.stop();

  expect(lives(pid)).toBe(false);
  expect(existsSync(server.host)).toBe(false);
  expect(await findRunningServer(dataDirectory)).toBeUndefined();
});

it('keeps its data from one start to the next', async () => {
  await (await start()).stop();
  const made = readFileSync(join(dataDirectory, 'global', 'pg_control')).subarray(0, 8);
  const again = await start();
  expect(readFileSync(join(dataDirectory, 'global', 'pg_control')).subarray(0, 8)).toEqual(made);
  await again.stop();
});

it('keeps nothing when it was given no place for its data', async () => {
  const server = await startEmbeddedPostgres({ durable: false });
  expect(await firstByteOf(server)).toBe('R');
  await server.stop();
  expect(existsSync(server.host)).toBe(false);
});

it('keeps as many pages in memory as an eighth of it has room for', async () => {
  const server = await startEmbeddedPostgres({ dataDirectory });
  const megabytes = Number(/"shared_buffers=(\d+)MB"/.exec(optionsOf(dataDirectory))?.[1]);
  expect(megabytes).toBeGreaterThanOrEqual(128);
  expect(megabytes).toBeLessThanOrEqual(Math.max(128, totalmem() / 8 / 2 ** 20));
  await server.stop();
});

it('takes no more memory for tests than PostgreSQL does by itself', async () => {
  const server = await start();
  expect(optionsOf(dataDirectory)).not.toContain('shared_buffers');
  await server.stop();
});

it('ends with a Node that is killed, and starts again on what it left', async () => {
  const killed = await serverProcess(dataDirectory);
  const pid = postmaster();
  expect(lives(pid)).toBe(true);

  await killed.end('SIGKILL');
  const server = await start();

  expect(lives(pid)).toBe(false);
  expect(existsSync(String(killed.host))).toBe(false);
  expect(await firstByteOf(server)).toBe('R');
  await server.stop();
});

it('starts in spite of a lock whose process number now belongs to another program', async () => {
  await (await start()).stop();
  const lock = [process.pid, dataDirectory, 1_700_000_000, 5432, '/tmp/concord-pg-gone', '', '0 0', 'ready'];
  writeFileSync(join(dataDirectory, 'postmaster.pid'), `${lock.join('\n')}\n`);
  const server = await start();
  expect(await firstByteOf(server)).toBe('R');
  await server.stop();
});

it('attaches to a running server, and leaves it running', async () => {
  const first = await start();
  const guest = await attachOrStart(dataDirectory);
  expect(guest.host).toBe(first.host);
  await guest.stop();
  expect(await firstByteOf(first)).toBe('R');
  await first.stop();
});

it('starts a server of its own where none runs, and stops it', async () => {
  const guest = await serverProcess(dataDirectory, 'attach');
  const pid = postmaster();
  expect(lives(pid)).toBe(true);
  expect(await guest.end('SIGTERM')).toBe(0);
  expect(lives(pid)).toBe(false);
});

it('refuses data that is in use, naming the process and the cure, and does not disturb it', async () => {
  const first = await serverProcess(dataDirectory);
  await expect(startEmbeddedPostgres({ dataDirectory, durable: false, pauses: [] })).rejects.toThrow(
    `Concord is already running with the data in ${dataDirectory} (process ${first.pid}). ` +
      `Use the address that it printed, or stop it first: Ctrl-C where it runs, or "kill ${first.pid}". ` +
      'To run a second one, set DATABASE_URL to another database.',
  );
  expect(await firstByteOf({ host: String(first.host), port: 5432, user: 'concord' })).toBe('R');
});

it('says which server to stop when one that it did not start keeps the data', async () => {
  const stranger = await serverProcess(dataDirectory);
  const file = join(dataDirectory, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(String(stranger.host), '/tmp/elsewhere'));
  const pid = postmaster();
  await expect(startEmbeddedPostgres({ dataDirectory, durable: false, pauses: [1, 1] })).rejects.toThrow(
    `A PostgreSQL server that Concord does not know is using the data in ${dataDirectory} (process ${pid}). ` +
      `Stop it first: "kill -INT ${pid}".`,
  );
  await stranger.end('SIGTERM');
});

it('never takes a half-made data directory for a whole one', async () => {
  await (await start()).stop();
  rmSync(join(dataDirectory, 'PG_VERSION'));
  // What an earlier run left when it was killed while it made its data.
  renameSync(dataDirectory, `${dataDirectory}.unfinished`);
  const server = await start();
  expect(await firstByteOf(server)).toBe('R');
  expect(existsSync(`${dataDirectory}.unfinished`)).toBe(false);
  await server.stop();
});

/** What PostgreSQL answers to a greeting: R, it lets us in; E, it does not, such as while it starts or stops. */
function firstByteOf({ host, port, user }: ServerAddress): Promise<string> {
  const parameters = Buffer.from(`user\0${user}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(parameters.length + 8);
  head.writeInt32BE(196_608, 4);
  return new Promise((resolve, reject) => {
    const socket = createConnection(join(host, `.s.PGSQL.${port}`), () =>
      socket.write(Buffer.concat([head, parameters])),
    );
    socket.once('error', reject).once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString('latin1', 0, 1));
    });
  });
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
