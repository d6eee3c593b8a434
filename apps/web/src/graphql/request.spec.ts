import { OrganisationsDocument } from './operations.ts';
import { request, RequestError } from './request.ts';

function serverAnswers(answer: () => Promise<Partial<Response>>) {
  globalThis.fetch = (async () => await answer()) as typeof fetch;
}

const failureOf = async () => {
  const failure = await request(OrganisationsDocument, {}).catch((error: unknown) => error);
  if (!(failure instanceof RequestError)) throw new Error('The request should have failed with a RequestError.');
  return failure;
};

it('gives back the data', async () => {
  serverAnswers(async () => ({ status: 200, json: async () => ({ data: { organisations: [] } }) }));
  expect(await request(OrganisationsDocument, {})).toEqual({ organisations: [] });
});

it('says what to do when the server cannot be reached', async () => {
  serverAnswers(async () => {
    throw new TypeError('fetch failed');
  });
  const { message, retryable } = await failureOf();
  expect(message).toMatch(/cannot be reached\. Check your connection/);
  expect(retryable).toBe(true);
});

it('passes on what the server says of a refused question, and does not ask it again', async () => {
  serverAnswers(async () => ({
    status: 400,
    json: async () => ({ errors: [{ message: 'first may be at most 100.' }] }),
  }));
  expect(await failureOf()).toMatchObject({ message: 'first may be at most 100.', retryable: false });
});

it('does not show a stranger’s error page', async () => {
  serverAnswers(async () => ({ status: 502, json: () => Promise.reject(new SyntaxError('<html>')) }));
  const { message } = await failureOf();
  expect(message).toMatch(/HTTP 502/);
  expect(message).not.toMatch(/html/);
});
