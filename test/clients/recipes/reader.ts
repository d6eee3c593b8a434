import { randomUUID } from 'node:crypto';
import type { ApiUnderTest } from '@concord/api/testing/api-under-test';
import { createDataSource, findOrganisation, grantViews, readerRole, type ViewReader } from '@concord/persistence';
import { demo } from '../served.ts';

/** Somebody who reads the views of a company like the demo company. */
export interface Reader extends ViewReader {
  readonly host: string;
  readonly port: string;
  readonly database: string;
  /** Rows as `pg` gives them. */
  query<Row>(sql: string): Promise<Row[]>;
  /** The role too: it belongs to the server of all specs. */
  drop(): Promise<void>;
}

/** Grants the views to a role of a company of its own. */
export async function readerOf(api: ApiUnderTest): Promise<Reader> {
  const key = `clients-${randomUUID().slice(0, 8)}`;
  await api.store({ ...demo, organisation: { ...demo.organisation, key } });
  const organisation = await findOrganisation(api.source.manager, key);
  if (!organisation) throw new Error('It was stored.');
  const granted = await api.source.transaction((manager) => grantViews(manager, organisation));
  const { port, pathname, searchParams } = new URL(api.databaseUrl);
  const address = { host: searchParams.get('host') ?? '', port, database: pathname.slice(1) };
  const source = createDataSource({ ...address, port: Number(port), user: granted.role });
  await source.initialize();
  return {
    ...granted,
    ...address,
    query: (sql) => source.query(sql),
    async drop() {
      await source.destroy();
      await api.source.query(`DROP OWNED BY "${readerRole(key)}"`);
      await api.source.query(`DROP ROLE "${readerRole(key)}"`);
    },
  };
}
