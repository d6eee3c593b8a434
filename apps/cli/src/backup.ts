import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { takeBackup } from '@concord/persistence';
import { backupLines } from './backup-file.ts';
import { CommandFailure } from './command-failure.ts';
import { withDatabase } from './with-database.ts';

/** Nobody waits half an hour for the last tenth. */
const COMPRESSION = { level: 3 };

/** Passwords of people are in it, as hashes: it is for its owner alone. */
const OWNER_ONLY = 0o600;

/** `concord backup FILE`: the file is there when it is whole, and what was there before stays until then. */
export async function backup(file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const rows = await withDatabase((source) =>
      takeBackup(source, async (snapshot) => {
        const writing = createWriteStream(unfinished, { mode: OWNER_ONLY, flush: true });
        await pipeline(backupLines(snapshot, new Date()), createGzip(COMPRESSION), writing);
        return snapshot.tables.reduce((sum, table) => sum + table.rows, 0);
      }),
    );
    await rename(unfinished, file);
    const { size } = await stat(file);
    console.log(`Backed up ${inNumber(rows, 'row')} to ${file} (${megabytes(size)}).`);
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw asCommandFailure(failure, file);
  }
}

/** That a file cannot be written, the person at the terminal can mend. */
function asCommandFailure(failure: unknown, file: string): unknown {
  const { syscall, message } = failure as NodeJS.ErrnoException;
  const isOfFile = ['open', 'write', 'rename'].includes(syscall ?? '');
  return isOfFile ? new CommandFailure(`${file} cannot be written: ${message}.`) : failure;
}

function inNumber(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
