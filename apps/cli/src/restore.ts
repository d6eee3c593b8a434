import { restoreBackup, RestoreError } from '@concord/persistence';
import { openBackup, verifyBackup } from './backup-file.ts';
import { CommandFailure } from './command-failure.ts';
import { withDatabase } from './with-database.ts';

/**
 * `concord restore FILE`: all of it, or everything stays as it was. The file is read twice, since nothing should be
 * touched for one that turns out to be cut off at its end.
 */
export async function restore(file: string, options: { readonly replace?: boolean }): Promise<void> {
  await verifyBackup(file);
  const backup = await openBackup(file);
  await withDatabase((source) => restoreBackup(source, backup, options)).catch((failure: unknown) => {
    throw failure instanceof RestoreError ? new CommandFailure(failure.message) : failure;
  });
  const rows = backup.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${rows.toLocaleString('en')} rows from ${file}. If Concord runs, start it again: it remembers plans as they were.`,
  );
}
