import { fileURLToPath } from 'node:url';
import { attachOrStart, embeddedDataDirectory, EmbeddedPostgresError } from '@concord/embedded-postgres';
import {
  createDataSource,
  type DatabaseAddress,
  DatabaseIsNewerError,
  migrate,
  ViewsInUseError,
} from '@concord/persistence';
import type { DataSource } from 'typeorm';
import { CommandFailure } from './command-failure.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a command on the migrated database: the one of DATABASE_URL, else the built-in one, which is
 * started for as long as the command runs unless `npm start` has it running already.
 */
export async function withDatabase<Result>(work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const url = process.env['DATABASE_URL'];
  if (url) return onDatabase({ url }, work);
  const postgres = await attachOrStart(embeddedDataDirectory(CHECKOUT)).catch((failure: unknown) => {
    throw failure instanceof EmbeddedPostgresError ? new CommandFailure(failure.message) : failure;
  });
  try {
    return await onDatabase(postgres, work);
  } finally {
    await postgres.stop();
  }
}

async function onDatabase<Result>(
  address: DatabaseAddress,
  work: (source: DataSource) => Promise<Result>,
): Promise<Result> {
  const source = await connect(address);
  try {
    await migrate(source);
    return await work(source);
  } catch (failure) {
    const isMendable = failure instanceof DatabaseIsNewerError || failure instanceof ViewsInUseError;
    throw isMendable ? new CommandFailure(failure.message) : failure;
  } finally {
    await source.destroy();
  }
}

async function connect(address: DatabaseAddress): Promise<DataSource> {
  try {
    return await createDataSource(address).initialize();
  } catch (failure) {
    // A host of several addresses fails with one error for each and no message of its own.
    const why = (failure instanceof Error && failure.message) || 'it does not answer';
    throw new CommandFailure(
      `No connection to the database: ${why}. Check that it runs and that DATABASE_URL is right, or unset it.`,
    );
  }
}
