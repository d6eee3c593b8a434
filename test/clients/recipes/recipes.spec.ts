import { existsSync } from 'node:fs';
import { bearer, demo, type Served, serve } from '../served.ts';
import { dashboard, rowsOf } from './grafana.ts';
import { connectorIn } from './looker-studio.ts';
import { addressOf, pages, pageText, snippetsOf, snippetsOfKind } from './pages.ts';
import { type Reader, readerOf } from './reader.ts';

let served: Served;
let reader: Reader;
beforeAll(async () => {
  served = await serve();
  reader = await readerOf(served.api);
});
afterAll(async () => {
  await reader.drop();
  await served.api.stop();
});

/** Who runs or reads what is shown on the pages. */
const RUN_BY: Readonly<Record<string, string>> = {
  powerquery: 'apps/api/src/data-sets/power-query.spec.ts',
  sql: 'this one; sql.md in libs/persistence/src/views/view-readers.spec.ts',
  'sql metabase': 'this one',
  'sql superset': 'this one',
  'sql grafana': 'this one',
  graphql: 'this one',
  javascript: 'this one',
  text: 'debian/views.spec.ts',
  sh: 'debian/snippets.spec.ts',
  python: 'debian/snippets.spec.ts',
  r: 'debian/snippets.spec.ts',
};

it('shows nothing that nobody runs', () => {
  const kinds = new Set(pages.flatMap(snippetsOf).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(Object.keys(RUN_BY).toSorted());
});

it('lists every page', () => {
  const listed = [...pageText('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page);
  expect(listed.toSorted()).toEqual(pages.filter((page) => page !== 'README.md').toSorted());
});

it.each(pages)('leads nowhere that is not there: %s', (page) => {
  const links = [...pageText(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(addressOf(link)))).toEqual([]);
});

describe('SQL', () => {
  /** With the filters that may be left out, and without. */
  const written = snippetsOfKind('sql metabase').flatMap(({ page, text }) => [
    { page, text: text.replace(/\[\[.*?\]\]/g, '') },
    {
      page,
      text: text
        .replaceAll(/\[\[(.*?)\]\]/g, '$1')
        .replaceAll('{{department}}', `'Sales'`)
        .replaceAll('{{since}}', `date '2026-01-01'`),
    },
  ]);
  const ofCharts = snippetsOfKind('sql superset').map(({ page, text }) => ({
    page,
    text: text.replace('{{ from_dttm }}', '2020-01-01T00:00:00').replace('{{ to_dttm }}', '2100-01-01T00:00:00'),
  }));
  const ofPanels = snippetsOfKind('sql grafana').map(({ page, text }) => ({
    page,
    text: text.replace(/\$__timeFilter\((\w+)\)/, `$1 BETWEEN '2020-01-01T00:00:00Z' AND '2100-01-01T00:00:00Z'`),
  }));
  const plain = snippetsOfKind('sql').filter(({ page }) => page !== 'sql.md');

  it.each([...plain, ...written, ...ofCharts, ...ofPanels].map(({ page, text }) => [page, text]))(
    'of %s finds rows: %s',
    async (_, text) => {
      expect(text).not.toMatch(/\{\{|\[\[|\$__/);
      expect((await reader.query(text)).length).toBeGreaterThan(0);
    },
  );
});

it.each(snippetsOfKind('graphql').map(({ page, text }) => [page, text]))(
  'has an answer to the question of %s: %s',
  async (_, text) => {
    const { body } = await served.api.send(text, {}, { cookie: '', ...bearer(served.token) });
    const { organisation } = body.data as { organisation: Record<string, unknown[]> };
    expect(Object.values(organisation)[0]?.length).toBeGreaterThan(0);
  },
);

describe('Tableau', () => {
  const relations = [...pageText('tableau.md').matchAll(/\| `(\w+)` +\| `(\w+)` +\| `(\w+)` = `(\w+)`/g)].map(
    ([, from = '', to = '', key = '', id = '']) => ({ from, to, key, id }),
  );
  const column = async (table: string, name: string): Promise<unknown[]> => {
    const response = await fetch(`${served.api.url}/odata/${table}?$select=${name}`, { headers: bearer(served.token) });
    const { value } = (await response.json()) as { value: Record<string, unknown>[] };
    return value.map((row) => row[name]);
  };

  it('is told relations', () => expect(relations.length).toBeGreaterThan(5));

  it.each(relations)('can relate $from to $to, by $key = $id', async ({ from, to, key, id }) => {
    const [keys, ids] = await Promise.all([column(from, key), column(to, id)]);
    const related = keys.filter((one) => one !== null);
    expect(related.length).toBeGreaterThan(0);
    expect(related.filter((one) => !ids.includes(one))).toEqual([]);
  });
});

describe('the connector for Looker Studio', () => {
  const [{ text: script } = { text: '' }] = snippetsOfKind('javascript');
  const configParams = { table: 'goals' };

  it('asks for a token, tells the tables and their columns, and brings rows', async () => {
    const call = connectorIn(script.replace('https://concord.example', served.api.url));
    expect(await call((one) => [one.getAuthType().type, one.isAuthValid()])).toEqual(['KEY', false]);
    expect(await call((one) => one.setCredentials({ key: served.token }))).toEqual({ errorCode: 'NONE' });
    expect(await call((one) => one.isAuthValid())).toBe(true);
    const [table] = await call((one) => one.getConfig().configParams);
    expect(table?.options.map(({ value }) => value)).toContain('checkIns');
    const { schema } = await call((one) => one.getSchema({ configParams }));
    expect(schema.find(({ name }) => name === 'due')).toMatchObject({
      dataType: 'STRING',
      semantics: { semanticType: 'YEAR_MONTH_DAY' },
    });
    const fields = [{ name: 'title' }, { name: 'due' }, { name: 'emphasis' }, { name: 'updatedAt' }];
    const data = await call((one) => one.getData({ configParams, fields }));
    expect(data.schema.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
    expect(data.rows.map(({ values }) => values.slice(0, 3))).toEqual(
      expect.arrayContaining(
        demo.goals.map(({ title, due, emphasis }) => [title, due?.replaceAll('-', '') ?? null, emphasis]),
      ),
    );
    expect(data.rows.every(({ values }) => /^\d{14}$/.test(String(values[3])))).toBe(true);
  });
});

describe('the dashboard for Grafana', () => {
  const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map((target) => [title, target] as const));
  const range = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2100-01-01T00:00:00Z') };

  it('asks for the data source that its panels read', () => {
    const [{ name = '', pluginId = '' } = {}] = dashboard.__inputs;
    expect(pluginId).toBe('yesoreyeram-infinity-datasource');
    expect(new Set(queries.map(([, { datasource }]) => JSON.stringify(datasource)))).toEqual(
      new Set([JSON.stringify({ type: pluginId, uid: `\${${name}}` })]),
    );
    const required = dashboard.__requires.filter(({ type }) => type === 'panel').map(({ id }) => id);
    expect(required.toSorted()).toEqual([...new Set(dashboard.panels.map(({ type }) => type))].toSorted());
  });

  it('lays its panels beside each other, each with words', () => {
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(dashboard.panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
    expect(dashboard.panels.filter(({ title, description }) => !title || !description)).toEqual([]);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it.each(queries)('asks for “%s” in the words of Infinity', (_, query) => {
    expect(query).toMatchObject({
      refId: expect.stringMatching(/^[A-Z]$/),
      type: 'graphql',
      source: 'url',
      parser: 'backend',
      format: expect.stringMatching(/^(table|timeseries|dataframe)$/),
      url: '/graphql',
      url_options: { method: 'POST', body_type: 'graphql', body_content_type: 'application/json' },
      filters: [],
    });
    for (const { type } of query.columns)
      expect(['string', 'number', 'timestamp', 'timestamp_epoch', 'timestamp_epoch_s']).toContain(type);
  });

  it.each(queries)('gets rows for “%s” whose cells are what its columns say', async (_, query) => {
    const rows = await rowsOf(query, { base: served.api.url, token: served.token, ...range });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      query.columns.forEach(({ type }, i) => {
        const cell = row[i];
        if (type === 'number') expect(cell === null || typeof cell === 'number').toBe(true);
        else expect(typeof cell).toBe('string');
        if (type === 'timestamp') expect(Date.parse(String(cell))).not.toBeNaN();
      });
  });

  it('shows what lies in its time range and nothing else', async () => {
    const [, query] = queries.find(([title]) => title === 'What came and went') ?? [];
    if (!query) throw new Error('There is no such panel.');
    const before = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2020-02-01T00:00:00Z') };
    expect(await rowsOf(query, { base: served.api.url, token: served.token, ...before })).toEqual([]);
  });
});
