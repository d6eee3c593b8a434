import 'reflect-metadata';
import pg from 'pg';
import { parse } from 'pg-connection-string';
import { DataSource, type Logger } from 'typeorm';
import { DERIVED_ROWS, ROWS } from './entities/index.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { PlainNamingStrategy } from './naming-strategy.ts';
import { PreparingClient } from './prepared-statements.ts';

/** A database by address on this machine's socket, or by URL. */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database?: string };

// A `date` is a calendar day. The driver's own parser makes it a moment in the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/**
 * What the server works as once the database is migrated: on the plan of one organisation at a time, or on who
 * somebody is and what they may do. Neither owns a table.
 */
export type DatabaseRole = 'concord_plans' | 'concord_accounts';

const PLANNED = '-c plan_cache_mode=force_generic_plan -c seq_page_cost=0.1 -c random_page_cost=0.1';

interface DataSourceOptions {
  readonly logger?: Logger;
  /**
   * Missing: whoever connects, who owns the tables and sees everything. With a role, statements are planned for any
   * values: left to itself PostgreSQL plans what it already knows again with every call, to see what the values change,
   * and here, where nearly everything is looked up by its key, that takes as long as the statement. And they are planned
   * for pages that lie in memory, as those of plans do: otherwise it reads a table of eighty rows from end to end for
   * each row of another, rather than look into its index.
   */
  readonly role?: DatabaseRole;
}

/**
 * A data source that knows all tables and migrations; not yet connected.
 *
 * @example
 * const source = await createDataSource({ url: 'postgres://me@localhost/concord' }).initialize();
 */
export function createDataSource(address: DatabaseAddress, { logger, role }: DataSourceOptions = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    applicationName: 'concord',
    // Also the longest wait for a free connection: each writer judges the plan while the next ones queue.
    connectTimeoutMS: 30_000,
    entities: [...ROWS, ...DERIVED_ROWS],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new PlainNamingStrategy(),
    // PostgreSQL's own gen_random_uuid(); no extension is installed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: logger !== undefined,
    ...(logger ? { logger } : {}),
    extra: {
      max: 10,
      Client: PreparingClient,
      ...connectionOf(address),
      ...(role === undefined ? {} : { options: `-c role=${role} ${PLANNED}` }),
    },
  });
}

/** Where a database answers, for programs beside Concord. */
export interface DatabasePlace {
  /** A name or number of the network, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** Where the database of a connected data source answers, as the address said and the driver completed it. */
export async function databasePlace(source: DataSource): Promise<DatabasePlace> {
  const runner = source.createQueryRunner();
  try {
    const { host, port, database = '' } = (await runner.connect()) as pg.Client;
    return { host, port, database };
  } finally {
    await runner.release();
  }
}

/** As `pg` takes it; a URL may name a socket folder as `?host=/tmp/x`, which TypeORM's own parser drops. */
function connectionOf(address: DatabaseAddress): object {
  if (!('url' in address)) return { database: 'postgres', ...address };
  const { host, port, user, password, database, ssl } = parse(address.url);
  return { host, port: port ? Number(port) : undefined, user, password, database, ssl };
}
