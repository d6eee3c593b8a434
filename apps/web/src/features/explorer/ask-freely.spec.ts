import { onSignedOut } from '../../graphql/signed-out.ts';
import { askFreely } from './ask-freely.ts';

function serverAnswers(status: number, json: () => Promise<object>) {
  globalThis.fetch = (async () => ({ status, json })) as unknown as typeof fetch;
}

it('gives the answer as it is, with what went wrong', async () => {
  const answer = { errors: [{ message: 'Cannot query field "x" on type "Query".' }] };
  serverAnswers(400, async () => answer);
  expect(await askFreely({ query: '{ x }' })).toEqual(answer);
});

it.each([
  ['names the operation that is meant, of several', 'query A { a } query B { b }', 'B', 'B'],
  ['names none that the editor remembers of another query', 'query A { a }', 'Before', undefined],
  ['names none where none has a name', '{ a }', null, undefined],
])('%s', async (_, query, operationName, sent) => {
  let body: { operationName?: string } = {};
  globalThis.fetch = (async (_address: unknown, init?: RequestInit) => {
    body = JSON.parse(String(init?.body)) as typeof body;
    return { status: 200, json: async () => ({ data: {} }) };
  }) as unknown as typeof fetch;
  await askFreely({ query, operationName, variables: { x: 1 } });
  expect(body).toEqual({ query, variables: { x: 1 }, ...(sent === undefined ? {} : { operationName: sent }) });
});

it('tells that nobody is signed in any more', async () => {
  let told = 0;
  const stop = onSignedOut(() => (told += 1));
  serverAnswers(401, async () => ({ errors: [{ message: 'Sign in first.' }] }));
  await askFreely({ query: '{ x }' });
  stop();
  expect(told).toBe(1);
});

it('says what to do where there is no answer', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('fetch failed');
  };
  await expect(askFreely({ query: '{ x }' })).rejects.toThrow(/cannot be reached\. Check your connection/);
  serverAnswers(502, () => Promise.reject(new SyntaxError('<html>')));
  await expect(askFreely({ query: '{ x }' })).rejects.toThrow(/HTTP 502/);
});
