import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const SCHEMA = [
  '{ __schema { types { name } } }',
  '{ __type(name: "Query") { name } }',
  '{ organisations { key } ...Hidden } fragment Hidden on Query { harmless: __schema { queryType { name } } }',
];

async function ask(query: string, who: Record<string, string>) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...who },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

it.each(SCHEMA)('tells nobody who is nobody of the schema, asked by %s', async (query) => {
  const { status, text } = await ask(query, {});
  expect(status).toBe(401);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(text).not.toMatch(/__schema|Query|Organisation/);
});

it.each(SCHEMA)('answers %s to whoever has signed in, and to a program that reads', async (query) => {
  const viewer = { cookie: await api.members.cookie('viewer@members.example', { role: 'viewer' }) };
  const program = { authorization: `Bearer ${await api.members.token('demo', { scope: 'read' })}` };
  for (const who of [viewer, program]) {
    const { status, text } = await ask(query, who);
    expect(status).toBe(200);
    expect(text).toContain('"Query"');
    expect(text).not.toContain('errors');
  }
});
