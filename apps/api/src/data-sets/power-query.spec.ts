import { readFileSync } from 'node:fs';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const page = readFileSync(new URL('../../../../docs/bi/power-query.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```powerquery\n([^`]+)```/g)].map(([, query = '']) => query);

let api: ApiUnderTest;
let authorization: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  authorization = `Basic ${Buffer.from(`anybody:${await api.members.token()}`).toString('base64')}`;
});
afterAll(() => api.stop());

const ask = async (path: string) => fetch(`${api.url}/${path}`, { headers: { authorization } });

it.each(queries)('shows a query that Power Query can read: %s', async (query) => {
  expect(TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, query))).toBe(true);
});

it('knows what Power Query cannot read', async () => {
  expect(TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, 'let a = 1 in'))).toBe(false);
});

it('names tables that there are', async () => {
  const names = [...page.matchAll(/Name = "(\w+)"/g)].map(([, name = '']) => name);
  expect(await Promise.all(names.map(async (name) => (await ask(`odata/${name}?$top=1`)).status))).toEqual([200, 200]);
});

it('answers what the incremental refresh asks', async () => {
  const part = 'foundAt ge 2020-01-01T00:00:00Z and foundAt lt 2100-01-01T00:00:00Z';
  const all = await (await ask(`odata/conflicts/$count?$filter=${part}`)).text();
  expect(all).toBe(await (await ask('odata/conflicts/$count')).text());
  const none = 'foundAt ge 2100-01-01T00:00:00Z and foundAt lt 2101-01-01T00:00:00Z';
  expect(await (await ask(`odata/conflicts/$count?$filter=${none}`)).text()).toBe('0');
});

it('answers the file and the question by GET, as Power Query asks them', async () => {
  const file = await ask(`export/goals.csv?${new URLSearchParams({ 'department.in': 'sales,finance' }).toString()}`);
  expect([file.status, (await file.text()).split('\r\n').length > 5]).toEqual([200, true]);
  const [, question = ''] = /Question = "((?:[^"]|"")+)"/.exec(page) ?? [];
  const search = new URLSearchParams({ query: question.replaceAll('""', '"'), variables: '{"after":null}' });
  const answer = await ask(`graphql?${search.toString()}`);
  const { data } = (await answer.json()) as { data: { organisation: { goalRows: { nodes: object[] } } } };
  expect(data.organisation.goalRows.nodes.length).toBeGreaterThan(50);
});
