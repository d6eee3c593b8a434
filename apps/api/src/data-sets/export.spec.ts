import { DATA_SETS } from '@concord/data-sets';
import { planNamed } from '@concord/test-plans';
import readWorkbook from 'read-excel-file/node';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let bearer: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store({ ...planNamed('hotel.yaml') });
  bearer = `Bearer ${await api.members.token()}`;
});
afterAll(() => api.stop());

const get = (path: string, headers: Record<string, string> = { authorization: bearer }) =>
  fetch(`${api.url}/export/${path}`, { headers });
const textOf = async (path: string) => {
  const response = await get(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
};
type Row = Record<string, string | number | boolean | null>;
const rowsOf = async (path: string) => JSON.parse(await textOf(path)) as Row[];

async function rename(key: string, title: string): Promise<void> {
  await api.source.query('UPDATE goal SET title = $1 WHERE key = $2', [title, key]);
}

it.each(DATA_SETS.map(({ name, table }) => [name, table]))(
  'writes %s in each format with the same rows and columns',
  async (name, table) => {
    const columns = DATA_SETS.find((one) => one.name === name)?.columns.map((column) => column.name) ?? [];
    const [{ stored }] = await api.source.query(
      `SELECT count(*)::int AS stored FROM ${table} JOIN organisation USING (organisation_id) WHERE organisation.key = 'demo'`,
    );
    const rows = await rowsOf(`${name}.json`);
    expect(rows.length).toBe(stored);
    expect(rows.filter((row) => Object.keys(row).join() !== columns.join())).toEqual([]);
    const lines = (await textOf(`${name}.ndjson`)).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
    const [heading] = (await textOf(`${name}.csv`)).split('\r\n');
    expect(heading).toBe(columns.join(','));
  },
);

it.each([
  ['Answer “all”, "some" or none', '"Answer “all”, ""some"" or none"'],
  ['Two\nlines', '"Two\nlines"'],
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['-1+1', "'-1+1"],
  ['One\rtwo', '"One\rtwo"'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['Øl på Åsen 🚲', 'Øl på Åsen 🚲'],
])('writes the text %j so that a spreadsheet reads it as what it says', async (title, cell) => {
  await rename('promise-5', title);
  expect(await textOf('goals.csv?id=promise-5')).toContain(`\r\npromise-5,${cell},sales,`);
  expect((await rowsOf('goals.json?id=promise-5'))[0]?.['title']).toBe(title);
});

it('tells spreadsheets that letters are written as UTF-8', async () => {
  const bytes = new Uint8Array(await (await get('goals.csv')).arrayBuffer());
  expect([...bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('id')]);
});

it('leaves numbers below zero numbers', async () => {
  const [row] = await rowsOf('goalOutcomes.json?effect.to=-0.1');
  const line = (await textOf(`goalOutcomes.csv?id=${encodeURIComponent(String(row?.['id']))}`)).split('\r\n')[1];
  expect(line?.split(',')[3]).toBe(String(row?.['effect']));
  expect(row?.['effect']).toBeLessThan(0);
});

it('writes every row once, however many there are, while others write', async () => {
  await api.source.query(
    `INSERT INTO check_in (organisation_id, goal_key, position, on_date, value)
     SELECT organisation_id, 'promise-9', number, '2026-01-01', number FROM organisation, generate_series(1001, 6001) number
     WHERE key = 'demo'`,
  );
  let writing = true;
  const writer = (async () => {
    for (let round = 1; writing; round += 1)
      await api.source.query(`UPDATE check_in SET note = $1 WHERE goal_key = 'promise-9' AND position % 7 = 0`, [
        String(round),
      ]);
  })();
  const rows = await rowsOf('checkIns.json?goal=promise-9');
  writing = false;
  await writer;
  const numbers = rows.map(({ number }) => Number(number)).filter((number) => number > 1000);
  expect(numbers).toEqual(Array.from({ length: 5001 }, (_, i) => 1001 + i));
});

it('takes filters from the address', async () => {
  const all = await rowsOf('goals.json');
  const some = await rowsOf(
    'goals.json?department.in=sales,finance&targetHigh.from=1&due.to=2026-12-31&owner.isEmpty=false',
  );
  expect(some).toEqual(
    all.filter(
      ({ department, targetHigh, due, owner }) =>
        ['sales', 'finance'].includes(String(department)) &&
        Number(targetHigh) >= 1 &&
        due !== null &&
        String(due) <= '2026-12-31' &&
        owner !== null,
    ),
  );
  expect(some.length).toBeGreaterThan(0);
});

it('tells what was written since a moment', async () => {
  const moments = (await rowsOf('goals.json')).map(({ updatedAt }) => String(updatedAt)).sort();
  await api.ask(
    'mutation { checkIn(organisation: "demo", goal: "promise-9", checkIn: { value: 9, on: "2026-11-16" }) { __typename } }',
  );
  const changed = await rowsOf(
    `goals.json?updatedSince=${new Date(Date.parse(moments.at(-1) ?? '') + 1).toISOString()}`,
  );
  expect(changed.map(({ id }) => id)).toEqual(['promise-9']);
});

it('says that nothing has changed, until something has', async () => {
  const etag = (await get('goals.csv')).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"/);
  const again = () => get('goals.csv', { authorization: bearer, 'if-none-match': etag });
  const same = await again();
  expect([same.status, await same.text()]).toEqual([304, '']);
  await api.ask(
    'mutation { checkIn(organisation: "demo", goal: "promise-9", checkIn: { value: 8, on: "2026-11-16" }) { __typename } }',
  );
  expect((await again()).status).toBe(200);
});

it('tells the files of organisations apart, and those that travel in different ways', async () => {
  await api.source.query(`UPDATE organisation SET revision = 7, updated_at = '2026-11-20T10:00:00Z'`);
  const tagOf = async (headers: Record<string, string>) => (await get('goals.csv', headers)).headers.get('etag');
  const hotel = { authorization: `Bearer ${await api.members.token('fjordblick')}` };
  const tags = [
    await tagOf({ authorization: bearer, 'accept-encoding': 'identity' }),
    await tagOf({ authorization: bearer, 'accept-encoding': 'gzip' }),
    await tagOf({ ...hotel, 'accept-encoding': 'identity' }),
  ];
  expect(new Set(tags).size).toBe(3);
});

it('is a download with a name, for people and programs, also with Basic', async () => {
  const cookie = await api.members.cookie('kari@strandheim.example', { role: 'viewer' }, 'demo');
  const basic = `Basic ${Buffer.from(`excel:${bearer.slice(7)}`).toString('base64')}`;
  for (const headers of [{ cookie }, { authorization: basic }]) {
    const response = await get('goals.csv', headers);
    expect([
      response.status,
      response.headers.get('content-disposition'),
      response.headers.get('content-type'),
    ]).toEqual([200, 'attachment; filename="demo-goals.csv"', 'text/csv; charset=utf-8']);
  }
});

it('asks those who belong to several organisations which one they mean', async () => {
  const cookie = await api.members.cookie('both@example.com', { role: 'viewer' });
  const refused = await get('goals.csv', { cookie });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('?organisation=')]);
  expect((await get('goals.csv?organisation=demo', { cookie })).status).toBe(200);
});

it('notes in the audit log who took what', async () => {
  await get('decisions.ndjson');
  const [entry] = await api.source.query('SELECT action, about, token_id FROM audit_entry ORDER BY at DESC LIMIT 1');
  expect(entry).toEqual({ action: 'data-exported', about: 'decisions.ndjson', token_id: expect.any(String) });
});

it.each([
  ['prices.csv', 404, /There are goals, milestones.*csv, json, ndjson/],
  ['goals.pdf', 404, /There is no file \\"goals.pdf\\"/],
  ['goals', 404, /goals\.csv/],
  ['goals.csv?colour=red', 400, /\\"colour\\" is nothing that can be asked of goals.*updatedSince/],
  ['goals.csv?due.since=2026-01-01', 400, /\\"due\.since\\" is nothing/],
  ['goals.csv?due=2026-02-30', 400, /\\"due\\" cannot be \\"2026-02-30\\"\. Write 2026-06-30/],
  ['goals.csv?targetHigh.from=much', 400, /Write 12\.5/],
  ['goals.csv?promise=constructor', 400, /Write true or false/],
  ['goals.csv?constructor=true', 400, /nothing that can be asked/],
  ['goals.csv?due.contains=2026', 400, /no text/],
  ['goals.csv?updatedSince=2026-01-01T00:00:00', 400, /Write 2026-06-30T08:30:00Z/],
  ['goals.csv?id=a&id=b', 400, /more than once/],
  ['goals.csv?title=%00', 400, /cannot be/],
  // It is there, and somebody else's.
  ['goals.csv?organisation=fjordblick', 404, /There is no organisation/],
  ['goals.csv?organisation=no-such', 404, /There is no organisation/],
])('refuses %s, and says what there is', async (path, status, message) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(message)]);
});

it('tells nobody anything', async () => {
  const response = await get('goals.csv', {});
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')]);
});

it('writes a workbook with the same rows', async () => {
  const [sheet] = await readWorkbook(Buffer.from(await (await get('milestones.xlsx')).arrayBuffer()));
  const rows = await rowsOf('milestones.json');
  expect(sheet?.data.slice(1).map(([id, , , title]) => [id, title])).toEqual(rows.map(({ id, title }) => [id, title]));
});
