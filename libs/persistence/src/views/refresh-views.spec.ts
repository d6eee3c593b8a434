import { jest } from '@jest/globals';
import { DATA_SETS, type DataSet, viewName } from '@concord/data-sets';
import type { DataSource } from 'typeorm';
import { restoreBackup } from '../backup/restore-backup.ts';
import { takeBackup } from '../backup/take-backup.ts';
import { migrate } from '../migrate.ts';
import { refreshViews, viewsThere } from './refresh-views.ts';
import { type TwoCompanies, twoCompanies } from './testing/two-companies.ts';
import { grantViews } from './view-readers.ts';

let companies: TwoCompanies;
let owner: DataSource;
let role: string;
/** Connected as who reads `ours`. */
let reader: DataSource;

beforeAll(async () => {
  companies = await twoCompanies();
  owner = companies.owner;
  ({ role } = await owner.transaction((manager) => grantViews(manager, companies.ours)));
  reader = await companies.as(role);
});
afterAll(() => companies.drop());
afterEach(() => migrate(owner));

const ALL = DATA_SETS.map((dataSet) => `bi.${viewName(dataSet)}`).toSorted();
const refresh = (dataSets: readonly DataSet[]) => owner.transaction((manager) => refreshViews(manager, dataSets));
/** Another number whenever a view is made anew. */
/** Goes back to before there was a schema for them. */
async function undoViews(): Promise<void> {
  const isThere = async () =>
    (await owner.query(`SELECT to_regnamespace('bi') IS NOT NULL AS there`))[0].there as boolean;
  while (await isThere()) await owner.undoLastMigration();
}
const goalsView = async () => (await owner.query(`SELECT 'bi.goals'::regclass::oid AS oid`))[0].oid as number;

it('makes a view of every data set, owned by whoever owns the tables, behind a barrier', async () => {
  expect(await viewsThere(owner.manager)).toEqual(ALL);
  const open = await owner.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'bi'::regnamespace AND relkind = 'v'
       AND (NOT 'security_barrier=true' = ANY (coalesce(reloptions, '{}'))
         OR relowner <> (SELECT relowner FROM pg_class WHERE oid = 'goal'::regclass))`,
  );
  expect(open).toEqual([]);
});

it('has only columns of types that every tool knows, in snake_case, each explained as in the definition', async () => {
  const columns: { view: string; name: string; type: string; says: string | null }[] = await owner.query(
    `SELECT table_name AS view, column_name AS name, data_type AS type,
            col_description(format('bi.%I', table_name)::regclass, ordinal_position) AS says
     FROM information_schema.columns JOIN information_schema.views USING (table_schema, table_name)
     WHERE table_schema = 'bi' ORDER BY table_name, ordinal_position`,
  );
  expect(new Set(columns.map(({ type }) => type))).toEqual(
    new Set(['text', 'double precision', 'integer', 'boolean', 'date', 'timestamp with time zone']),
  );
  expect(columns.filter(({ name, says }) => !/^[a-z][a-z_]*$/.test(name) || !says)).toEqual([]);
  const milestones = columns.filter(({ view }) => view === 'milestones').map(({ name }) => name);
  expect(milestones).toEqual(['id', 'goal', 'key', 'title', 'due', 'done', 'value', 'weight', 'owner', 'updated_at']);
  expect(columns).toContainEqual({
    view: 'goals',
    name: 'milestones_done',
    type: 'integer',
    says: 'How many of them are done.',
  });
  const [{ says }] = await owner.query(`SELECT obj_description('bi.facts'::regclass) AS says`);
  expect(says).toBe('What a metric is now, whoever wants what of it.');
});

it('leaves out goals that were put away', async () => {
  const keys = () => reader.query<{ id: string }[]>('SELECT id FROM bi.goals ORDER BY id');
  const [gone, ...rest] = await keys();
  await owner.query('UPDATE goal SET archived_at = now() WHERE key = $1', [gone?.id]);
  expect(await keys()).toEqual(rest);
});

it('lets nothing be made anew while the data sets stay as they are', async () => {
  const before = await goalsView();
  await migrate(owner);
  expect(await goalsView()).toBe(before);
});

it('follows the data sets: new columns, new views, none too many; and readers go on reading', async () => {
  const withMore = DATA_SETS.filter(({ name }) => name !== 'facts').map((dataSet) => ({
    ...dataSet,
    columns: [...dataSet.columns, { name: 'isQuoted', type: 'text' as const, says: "Whose it's.", sql: `'it''s'` }],
  }));
  await refresh(withMore);
  expect(await viewsThere(owner.manager)).toEqual(ALL.filter((view) => view !== 'bi.facts'));
  expect((await reader.query('SELECT is_quoted FROM bi.goals'))[0]).toEqual({ is_quoted: "it's" });
  await migrate(owner);
  expect(await viewsThere(owner.manager)).toEqual(ALL);
  expect(await reader.query('SELECT FROM bi.facts')).not.toEqual([]);
  await expect(reader.query('SELECT FROM bi.reader')).rejects.toThrow(/permission denied/);
});

it('brings back what somebody has dropped', async () => {
  await owner.query('DROP VIEW bi.goals');
  await migrate(owner);
  expect(await reader.query('SELECT FROM bi.goals')).not.toEqual([]);
});

it('drops nothing that others have built on the views, and says what to do', async () => {
  await owner.query('CREATE VIEW public.on_top AS SELECT id FROM bi.goals');
  const before = await goalsView();
  const changed = refresh(DATA_SETS.filter(({ name }) => name !== 'facts'));
  await expect(changed).rejects.toThrow(/built on them: view on_top depends on view bi\.goals.* Drop what is built/s);
  expect([await goalsView(), await viewsThere(owner.manager)]).toEqual([before, ALL]);
  await owner.query('DROP VIEW public.on_top');
});

it('uses a schema that an administrator has made, and leaves one with other things in it alone', async () => {
  await undoViews();
  await owner.query('CREATE SCHEMA bi');
  await owner.query('CREATE TABLE bi.mine (a integer)');
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await expect(migrate(owner)).rejects.toThrow(/Give it another name \(ALTER SCHEMA bi RENAME TO/);
  log.mockRestore();
  await owner.query('DROP TABLE bi.mine');
  await migrate(owner);
  expect(await viewsThere(owner.manager)).toEqual(ALL);
  await owner.transaction((manager) => grantViews(manager, companies.ours));
});

describe('a backup', () => {
  it('is restored under the views, which the roles of this server go on reading', async () => {
    const kept = await takeBackup(owner, async ({ rows, ...contents }) => {
      const parts: Buffer[] = [];
      for await (const part of rows) parts.push(part);
      return {
        ...contents,
        bytes: Buffer.concat(parts)
          .toString()
          .split(/(?<=\n)/),
      };
    });
    const { bytes, ...contents } = kept;
    const rowsOf = async function* ({ rows }: { readonly rows: number }) {
      yield Buffer.from(bytes.splice(0, rows).join(''));
    };
    const goals = await reader.query('SELECT * FROM bi.goals ORDER BY id');
    await restoreBackup(owner, { ...contents, rowsOf, verify: async () => undefined }, { replace: true });
    expect(await viewsThere(owner.manager)).toEqual(ALL);
    expect(goals.length).toBeGreaterThan(20);
    expect(await reader.query('SELECT * FROM bi.goals ORDER BY id')).toEqual(goals);
  });

  it('of a time before views is restored with them, and nobody reads them until they are granted again', async () => {
    const first = owner.migrations.findIndex(({ name }) => name?.startsWith('DataSets'));
    const older = owner.migrations[first - 1]?.name ?? '';
    const nothing = { migration: older, tables: [], rowsOf: async function* () {}, verify: async () => undefined };
    await restoreBackup(owner, nothing, { replace: true });
    expect(await viewsThere(owner.manager)).toEqual(ALL);
    expect(await owner.query('SELECT FROM bi.reader')).toEqual([]);
    await expect(reader.query('SELECT FROM bi.goals')).rejects.toThrow(/permission denied/);
  });
});
