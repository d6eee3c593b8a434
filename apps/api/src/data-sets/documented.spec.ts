import { readFileSync } from 'node:fs';
import { DATA_SETS } from '@concord/data-sets';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const text = readFileSync(new URL('../../../../docs/data.md', import.meta.url), 'utf8');

let api: ApiUnderTest;
let token: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  token = await api.members.token();
});
afterAll(() => api.stop());

it('lists every data set', () => {
  const rows = [...text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows.slice(0, DATA_SETS.length)).toEqual(DATA_SETS.map(({ name }) => name));
});

const addresses = [...text.matchAll(/http:\/\/127\.0\.0\.1:3000(\/[^"]+)"/g)].map(([, path = '']) =>
  path.replaceAll('\\$', '$'),
);

it.each(addresses)('shows a command that works: %s', async (path) => {
  const response = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([response.status, bytes.length > 200]).toEqual([200, true]);
});

const questions = [...text.matchAll(/```graphql\n([^`]+)```/g)].map(([, query = '']) => query);

it.each(questions)('shows a question that works: %s', async (query) => {
  const { organisation } = await api.ask<{ organisation: Record<string, object> }>(
    query,
    {},
    { cookie: '', authorization: `Bearer ${token}` },
  );
  const [found = {}] = Object.values(organisation);
  const rows = 'nodes' in found ? (found.nodes as object[]) : (found as object[]);
  expect(rows.length).toBeGreaterThan(0);
});
