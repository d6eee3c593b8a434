import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { DATA_SETS } from '@concord/data-sets';
import { planNamed } from '@concord/test-plans';
import { postBy } from '../account/mail.ts';
import { createLog } from '../logging/create-log.ts';
import { startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let authorization: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store(planNamed('hotel.yaml'));
  // As spreadsheets send it.
  authorization = `Basic ${Buffer.from(`concord:${await api.members.token()}`).toString('base64')}`;
});
afterAll(() => api.stop());

type Row = Record<string, string | number | boolean | null>;

interface Answer {
  readonly value: Row[];
  readonly '@odata.context': string;
  readonly '@odata.count'?: number;
  readonly '@odata.nextLink'?: string;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : `${api.url}/odata${path}`, { headers: { authorization, ...headers } });

async function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await get(path, headers);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return JSON.parse(text) as Answer;
}

const withQuery = (set: string, options: Record<string, string>) =>
  `/${set}?${new URLSearchParams(options).toString()}`;
const filtered = (filter: string, set = 'goals') => ask(withQuery(set, { $filter: filter }));

it('says what there is, and each part of it', async () => {
  const { value } = await ask('');
  expect(value).toEqual(DATA_SETS.map(({ name }) => ({ name, kind: 'EntitySet', url: name })));
  const response = await get('/$metadata');
  expect([response.headers.get('content-type'), response.headers.get('odata-version')]).toEqual([
    'application/xml;charset=utf-8',
    '4.0',
  ]);
  const xml = await response.text();
  for (const { name, columns } of DATA_SETS) {
    expect(xml).toContain(`<EntitySet Name="${name}"`);
    for (const column of columns) expect(xml).toContain(`<Property Name="${column.name}" Type="Edm.`);
  }
});

it('tells the same rows as the files do', async () => {
  for (const { name } of DATA_SETS) {
    const file = (await (
      await fetch(`${api.url}/export/${name}.json`, { headers: { authorization } })
    ).json()) as Row[];
    const { value } = await ask(`/${name}`);
    const byId = (rows: Row[]) => [...rows].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    expect(byId(value)).toEqual(byId(file));
  }
});

it.each<[string, (row: Row) => boolean]>([
  ["department eq 'sales'", ({ department }) => department === 'sales'],
  ["department ne 'sales'", ({ department }) => department !== 'sales'],
  ["owner ne 'ingrid'", ({ owner }) => owner !== 'ingrid'],
  ['owner eq null', ({ owner }) => owner === null],
  ['owner ne null', ({ owner }) => owner !== null],
  ['targetHigh gt 5', ({ targetHigh }) => targetHigh !== null && Number(targetHigh) > 5],
  [
    'targetHigh le 5.0 and targetHigh ge 4',
    ({ targetHigh }) => targetHigh !== null && Number(targetHigh) >= 4 && Number(targetHigh) <= 5,
  ],
  ['not (targetHigh gt 5)', ({ targetHigh }) => !(targetHigh !== null && Number(targetHigh) > 5)],
  ['due lt 2026-12-31', ({ due }) => due !== null && String(due) < '2026-12-31'],
  ['due ge 2026-12-31T00:00:00Z', ({ due }) => due !== null && String(due) >= '2026-12-31'],
  ['updatedAt ge 2020-01-01T00:00:00Z and updatedAt lt 2100-01-01', () => true],
  [
    "department in ('sales','finance') and promise eq true",
    ({ department, promise }) => ['sales', 'finance'].includes(String(department)) && promise === true,
  ],
  ["promise or status eq 'draft'", ({ promise, status }) => promise === true || status === 'draft'],
  ["contains(title,'days')", ({ title }) => String(title).includes('days')],
  ["contains(tolower(title),'days')", ({ title }) => String(title).toLowerCase().includes('days')],
  ["contains(tolower(title),'DAYS')", () => false],
  [
    "startswith(id, 'promise') or endswith(id,'5')",
    ({ id }) => String(id).startsWith('promise') || String(id).endsWith('5'),
  ],
  ["status eq 'active' or status eq 'draft' and milestones gt 100", ({ status }) => status === 'active'],
  ["title eq 'It''s' or version lt 2", ({ version }) => Number(version) < 2],
])('filters by %s', async (filter, fits) => {
  const { value: all } = await ask('/goals');
  const { value } = await filtered(filter);
  expect(value).toEqual(all.filter(fits));
});

it('selects, orders, leaves out and counts', async () => {
  const answer = await ask(
    withQuery('goals', {
      $select: 'title,id',
      $orderby: 'due desc, id',
      $top: '4',
      $skip: '2',
      $count: 'true',
      $filter: 'due ne null',
    }),
  );
  const { value: all } = await ask(withQuery('goals', { $filter: 'due ne null' }));
  const sorted = [...all].sort((a, b) =>
    a['due'] === b['due'] ? (String(a['id']) < String(b['id']) ? -1 : 1) : String(a['due']) < String(b['due']) ? 1 : -1,
  );
  expect(answer.value).toEqual(sorted.slice(2, 6).map(({ id, title }) => ({ id, title })));
  expect(answer['@odata.count']).toBe(all.length);
  expect(answer['@odata.context']).toMatch(/\/odata\/\$metadata#goals\(id,title\)$/);
  expect(answer['@odata.nextLink']).toBeUndefined();
  const count = await get(withQuery('goals/$count', { $filter: 'due ne null' }));
  expect(await count.text()).toBe(String(all.length));
});

it.each([
  ['', undefined],
  ['$top=25&', 25],
  ['$orderby=owner desc&', undefined],
  ["$filter=department eq 'sales'&$skip=1&", undefined],
])('leads through all pages of a question (%s)', async (options, top) => {
  const { value: whole } = await ask(`/goals?${options}`);
  const rows: Row[] = [];
  let pages = 0;
  for (let next: string | undefined = `/goals?${options}$count=true`; next !== undefined; pages += 1) {
    const answer: Answer = await ask(next, { prefer: 'odata.maxpagesize=3' });
    expect(answer.value.length).toBeLessThanOrEqual(3);
    rows.push(...answer.value);
    next = answer['@odata.nextLink'];
  }
  expect(rows).toEqual(whole);
  expect(pages).toBe(Math.ceil(whole.length / 3));
  if (top !== undefined) expect(rows).toHaveLength(top);
});

it('finds one by its id', async () => {
  const one = (await (await get(`/goals('promise-5')`)).json()) as Row;
  expect(one).toMatchObject({ id: 'promise-5', department: 'sales' });
  expect(one['@odata.context']).toMatch(/#goals\/\$entity$/);
  const [milestone] = (await ask(withQuery('milestones', { $top: '1' }))).value;
  const again = (await (await get(`/milestones('${encodeURIComponent(String(milestone?.['id']))}')`)).json()) as Row;
  expect(again['title']).toBe(milestone?.['title']);
});

it.each([
  ["/goals?$filter=colour eq 'red'", 400, /"colour" at character 1, where a column of goals \(id, title/],
  ["/goals?$filter=title eq 'a' und id eq 'b'", 400, /"und" at character 14, where "and", "or" or the end belongs/],
  ['/goals?$filter=title eq 5', 400, /"5" at character 10, where a value for title belongs/],
  ['/goals?$filter=due eq 2026-02-30', 400, /where a value for due belongs/],
  ["/goals?$filter=(title eq 'a'", 400, /its end at character 14, where "\)" belongs/],
  ["/goals?$filter=title constructor 'a'", 400, /"constructor" at character 7, where eq, ne/],
  ['/goals?$filter=promise eq constructor', 400, /where a value for promise belongs/],
  ['/goals?$filter=constructor eq true', 400, /where a column of goals/],
  ['/goals?$filter=title = 1', 400, /cannot be read at character 7/],
  ["/goals?$filter=contains(due,'2026')", 400, /contains of due, which is no text/],
  [`/goals?$filter=${'('.repeat(60)}`, 400, /more than 50 brackets/],
  ['/goals?$orderby=title up', 400, /\$orderby has "title up"/],
  ['/goals?$select=colour', 400, /\$select names "colour"/],
  ['/goals?$top=-1', 400, /\$top is "-1"/],
  ['/goals?$count=yes', 400, /write true or false/],
  ['/goals?$expand=owner', 400, /"\$expand" is not offered here/],
  ['/goals?$format=xml', 400, /only json/],
  ['/goals?$skiptoken=nonsense', 400, /not from a page of this question/],
  ['/prices', 404, /There is no entity set "prices"\. There are goals/],
  ["/goals('nothing')", 404, /nothing with the id "nothing" in goals/],
  ['/goals?organisation=no-such', 404, /There is no organisation/],
  // It is there, and somebody else's.
  ['/goals?organisation=fjordblick', 404, /There is no organisation/],
])('refuses %s in the form of OData, and says what may stand there', async (path, status, message) => {
  const response = await get(path);
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  expect([response.status, error]).toEqual([
    status,
    expect.objectContaining({
      code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    }),
  ]);
});

it('tells nobody anything, and asks spreadsheets for the token', async () => {
  for (const path of ['', '/$metadata', '/goals', '/goals/$count'])
    expect((await fetch(`${api.url}/odata${path}`)).status).toBe(401);
});

it('leads on through the proxy that was asked', async () => {
  const account = {
    publicUrl: 'https://concord.example',
    post: postBy(undefined, createLog({ level: 'warn', format: 'text' })),
  };
  const { url, close } = await startApi({ databases: api.databases, port: 0, account });
  const headers = { authorization, host: 'concord.example', prefer: 'odata.maxpagesize=1' };
  const [response] = (await once(request(`${url}/odata/goals`, { headers }).end(), 'response')) as [IncomingMessage];
  const answer = JSON.parse((await response.toArray()).join('')) as Answer;
  expect(answer['@odata.context']).toBe('https://concord.example/odata/$metadata#goals');
  expect(answer['@odata.nextLink']).toMatch(/^https:\/\/concord\.example\/odata\/goals\?\$skiptoken=/);
  await close();
});

it('never tells rows of another organisation', async () => {
  const hotel = `Bearer ${await api.members.token('fjordblick')}`;
  const keys = planNamed('hotel.yaml').goals.map(({ key }) => key);
  const { value } = await ask('/goals', { authorization: hotel });
  expect(value.map(({ id }) => id).sort()).toEqual(keys.sort());
});
