import { createDataSource } from '@concord/persistence';
import { embeddedDataDirectory, startEmbeddedPostgres } from '@concord/embedded-postgres';
import type { DataSource } from 'typeorm';
import { createDatabases, type Databases } from './databases.ts';
import type { Configuration } from './configuration.ts';
import { ConfigurationError } from './configuration.ts';

export interface OpenDatabase {
  /** As whoever owns the tables. */
  readonly source: DataSource;
  /** As the server works, not connected yet. */
  readonly databases: Databases;
  /** Where it is, for people, without a password. */
  readonly where: string;
  close(): Promise<void>;
}

/** The database, connected and not yet migrated: the one DATABASE_URL names, else an embedded one that ends with us. */
export async function openDatabase(
  { databaseUrl }: Pick<Configuration, 'databaseUrl'>,
  checkout: string,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return openGiven(databaseUrl);
  const dataDirectory = embeddedDataDirectory(checkout);
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  try {
    const source = await createDataSource(postgres).initialize();
    return {
      source,
      databases: createDatabases(postgres),
      where: dataDirectory,
      close: async () => {
        await source.destroy();
        await postgres.stop();
      },
    };
  } catch (failure) {
    await postgres.stop();
    throw failure;
  }
}

async function openGiven(url: string): Promise<OpenDatabase> {
  const where = new URL(url).host + new URL(url).pathname;
  const source = await createDataSource({ url })
    .initialize()
    .catch((failure: Error) => {
      throw new ConfigurationError(
        `No connection to the database at ${where}: ${failure.message || 'it does not answer'}. ` +
          'Check that it runs and that DATABASE_URL is right, or unset DATABASE_URL to use the built-in PostgreSQL.',
      );
    });
  return { source, databases: createDatabases({ url }), where, close: () => source.destroy() };
}
