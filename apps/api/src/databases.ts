import { createDataSource, type DatabaseAddress } from '@concord/persistence';
import type { DataSource, Logger } from 'typeorm';

/** What the server works with. Neither owns a table; see `docs/decisions/0013-two-walls-between-organisations.md`. */
export interface Databases {
  /** As `concord_plans`: plans, one organisation at a time. */
  readonly plans: DataSource;
  /** As `concord_accounts`: who somebody is, and what they may do. */
  readonly accounts: DataSource;
}

/** Injects {@link Databases.accounts}. */
export const ACCOUNTS = Symbol('accounts');

/** Not connected: the roles are there when the database is migrated. */
export function createDatabases(address: DatabaseAddress, options: { readonly logger?: Logger } = {}): Databases {
  return {
    plans: createDataSource(address, { ...options, role: 'concord_plans' }),
    accounts: createDataSource(address, { ...options, role: 'concord_accounts' }),
  };
}

export async function connect({ plans, accounts }: Databases): Promise<void> {
  await Promise.all([plans.initialize(), accounts.initialize()]);
}

export async function disconnect({ plans, accounts }: Databases): Promise<void> {
  for (const source of [plans, accounts]) if (source.isInitialized) await source.destroy();
}
