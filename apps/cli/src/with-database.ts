import { fileURLToPath } from 'node:url';
import { attachOrStart, embeddedDataDirectory, type EmbeddedPostgres } from '@concord/embedded-postgres';
import { createDataSource, DatabaseIsNewerError, migrate } from '@concord/persistence';
import type { DataSource } from 'typeorm';
import { CommandFailure } from './command-failure.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a command on the migrated database: the one of DATABASE_URL, else the built-in one, which is
 * started for as long as the command runs unless `npm start` has it running already.
 */
export async function withDatabase<Result>(work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const url = process.env['DATABASE_URL'];
  const postgres = url ? undefined : await attachOrStart(embeddedDataDirectory(CHECKOUT));
  try {
    const source = await connect(url, postgres);
    try {
      await migrate(source);
      return await work(source);
    } catch (failure) {
      throw failure instanceof DatabaseIsNewerError ? new CommandFailure(failure.message) : failure;
    } finally {
      await source.destroy();
    }
  } finally {
    await postgres?.stop();
  }
}

async function connect(url: string | undefined, postgres: EmbeddedPostgres | undefined): Promise<DataSource> {
  try {
    const address = url === undefined ? postgres : { url };
    if (!address) throw new Error('there is no database');
    return await createDataSource(address).initialize();
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    throw new CommandFailure(
      `No connection to the database: ${why}. Check that it runs and that DATABASE_URL is right, or unset it.`,
    );
  }
}
