import { serverAudits } from 'graphql-http';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  token = await api.members.token();
});
afterAll(() => api.stop());

/** Whoever calls from a program comes with a token, which no other site's page can make a browser send. */
const withToken = (url: string, { headers, ...request }: RequestInit = {}) =>
  fetch(url, { ...request, headers: { ...headers, authorization: `Bearer ${token}` } });

const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: withToken });

it('has all 61 audits of GraphQL over HTTP before it', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
  expect(await audit()).toMatchObject({ status: 'ok' });
});
