import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Backup, Snapshot } from '@concord/persistence';
import { ByteLines } from './byte-lines.ts';
import { CommandFailure } from './command-failure.ts';

/** Raised when files of before can no longer be read as they are. */
const FORMAT = 1;

/** The first line of a backup. After it come the rows of each table, a line a row, and last their checksum. */
interface Header extends Pick<Backup, 'migration' | 'tables'> {
  readonly concordBackup: number;
  readonly takenAt: string;
}

/** What a backup file is made of, before it is compressed. */
export async function* backupLines({ migration, tables, rows }: Snapshot, takenAt: Date): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const header: Header = { concordBackup: FORMAT, takenAt: takenAt.toISOString(), migration, tables };
  const first = Buffer.from(`${JSON.stringify(header)}\n`);
  hash.update(first);
  yield first;
  for await (const bytes of rows) {
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
}

/** @throws CommandFailure for what is no backup, is damaged, or was made by a newer version */
export async function openBackup(file: string): Promise<Backup> {
  const hash = createHash('sha256');
  const lines = new ByteLines(unpacked(file), () => damaged(file));
  const first = await lines.one();
  hash.update(first);
  const { tables, migration } = headerIn(first, file);
  return {
    tables,
    migration,
    async *rowsOf({ rows }) {
      for await (const bytes of lines.several(rows)) {
        hash.update(bytes);
        yield bytes;
      }
    },
    async verify() {
      const last = (await lines.one()).toString();
      const isEnd = await lines.isEnd();
      if (!isEnd || last !== `${JSON.stringify({ sha256: hash.digest('hex') })}\n`) throw damaged(file);
    },
  };
}

/** Reads a backup for nothing but to know that it is whole. @throws CommandFailure if it is not */
export async function verifyBackup(file: string): Promise<void> {
  const backup = await openBackup(file);
  for (const table of backup.tables) for await (const bytes of backup.rowsOf(table)) bytes.subarray();
  await backup.verify();
}

async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const unpacking = createReadStream(file)
    .on('error', (failure) => unpacking.destroy(failure))
    .pipe(createGunzip());
  try {
    yield* unpacking;
  } catch (failure) {
    const { code = '', message } = failure as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? damaged(file) : new CommandFailure(`${file} cannot be read: ${message}.`);
  }
}

function headerIn(line: Buffer, file: string): Header {
  const header = parsed(line);
  if (typeof header?.concordBackup !== 'number') throw damaged(file);
  if (header.concordBackup > FORMAT) {
    throw new CommandFailure(
      `${file} was written by a newer version of Concord. Update this checkout (git pull), then restore again.`,
    );
  }
  return header as Header;
}

function parsed(line: Buffer): Partial<Header> | undefined {
  try {
    return JSON.parse(line.toString()) as Partial<Header>;
  } catch {
    return undefined;
  }
}

function damaged(file: string): CommandFailure {
  return new CommandFailure(
    `${file} is not a whole backup of Concord: it was cut off or altered after it was written, or is something else. ` +
      'Nothing was restored. Copy it again from where it was made, or use another backup.',
  );
}
