import { speak } from '@concord/texts';
import { answeringServer } from '../testing/answering-server.ts';
import { ArchiveGoalDocument, OrganisationsDocument } from './operations.ts';
import { request, RequestError } from './request.ts';
import { onSignedOut } from './signed-out.ts';

function serverAnswers(answer: () => Promise<Partial<Response>>) {
  globalThis.fetch = (async () => await answer()) as typeof fetch;
}

const failureOf = async () => {
  const failure = await request(OrganisationsDocument, {}).catch((error: unknown) => error);
  if (!(failure instanceof RequestError)) throw new Error('The request should have failed with a RequestError.');
  return failure;
};

it('gives back the data', async () => {
  answeringServer({ Organisations: () => ({ data: { organisations: [] } }) });
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

it('says a fault of the server once, in however many fields it shows', async () => {
  const fault = (reference: string) => ({
    message: `Something went wrong (reference ${reference}).`,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  serverAnswers(async () => ({ status: 200, json: async () => ({ errors: [fault('a1'), fault('b2'), fault('c3')] }) }));
  expect((await failureOf()).message).toBe('Something went wrong (reference a1).');
});

it('says that nobody is signed in any more, to whoever asked and to whoever listens', async () => {
  let told = 0;
  const stop = onSignedOut(() => (told += 1));
  serverAnswers(async () => ({ status: 401, json: async () => ({ errors: [{ message: 'Sign in first.' }] }) }));
  expect(await failureOf()).toMatchObject({
    status: 401,
    retryable: false,
    message: expect.stringContaining('signed out') as string,
  });
  stop();
  await failureOf();
  expect(told).toBe(1);
});

describe('to a server that has been updated since the page was loaded', () => {
  const unknown = {
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  };

  it('says that the page has to be loaded again, and does not ask in vain', async () => {
    const asked = answeringServer({ Organisations: () => unknown });
    expect(await failureOf()).toMatchObject({
      message: 'Concord has been updated since this page was loaded. Load the page again.',
      isOutdated: true,
      retryable: false,
    });
    expect(asked).toHaveLength(1);
  });

  it('says that nothing was written, to somebody who has typed something', async () => {
    answeringServer({ ArchiveGoal: () => unknown });
    const sent = request(ArchiveGoalDocument, { organisation: 'demo', key: 'promise-5', version: 9 });
    await expect(sent).rejects.toThrow(/so nothing was done\. Copy what you have typed, then load the page again\./);
  });
});

it('sends the hash of a question, and not its text', async () => {
  const asked = answeringServer({ Organisations: () => ({ data: { organisations: [] } }) });
  await request(OrganisationsDocument, {});
  expect(asked[0]?.body).toEqual({
    operationName: 'Organisations',
    variables: {},
    extensions: { persistedQuery: { version: 1, sha256Hash: OrganisationsDocument.hash } },
  });
});

it('tells the server which language is read, so that it refuses in that', async () => {
  const asked = answeringServer({ Organisations: () => ({ data: { organisations: [] } }) });
  await request(OrganisationsDocument, {});
  speak(() => 'de');
  await request(OrganisationsDocument, {});
  speak(() => 'en');
  expect(asked.map(({ headers }) => headers['accept-language'])).toEqual(['en', 'de']);
});

it('does not show a stranger’s error page', async () => {
  serverAnswers(async () => ({ status: 502, json: () => Promise.reject(new SyntaxError('<html>')) }));
  const { message } = await failureOf();
  expect(message).toMatch(/HTTP 502/);
  expect(message).not.toMatch(/html/);
});

describe('a mutation', () => {
  const archive = (version: number) =>
    request(ArchiveGoalDocument, { organisation: 'demo', key: 'promise-5', version }).catch((error: unknown) => error);
  const done = { data: { archiveGoal: { __typename: 'NotFoundError', message: '' } } };
  const lost = new TypeError('fetch failed');
  /** Gives these answers one after the other. */
  const answering = (...answers: (object | Error)[]) => answeringServer({ ArchiveGoal: () => answers.shift() ?? done });
  const keysOf = (asked: ReturnType<typeof answering>) => asked.map(({ headers }) => headers['idempotency-key']);

  it('is sent once more under the same key when the connection is lost', async () => {
    const asked = answering(lost, done);
    expect(await archive(1)).toEqual(done.data);
    const [first, second] = keysOf(asked);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
  });

  it('keeps its key until it is answered, however often a person sends it', async () => {
    const asked = answering(lost, lost, { errors: [{ message: 'Something went wrong' }] }, done, done);
    expect(await archive(2)).toBeInstanceOf(RequestError);
    expect(await archive(2)).toBeInstanceOf(RequestError);
    expect(await archive(2)).toEqual(done.data);
    expect(await archive(2)).toEqual(done.data);
    const keys = keysOf(asked);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(keys[4]).not.toBe(keys[0]);
  });

  it('has a key of its own', async () => {
    const asked = answering(done, done);
    await archive(3);
    await archive(4);
    expect(new Set(keysOf(asked)).size).toBe(2);
  });
});

it('asks a question without a key, and once', async () => {
  const asked = answeringServer({ Organisations: () => new TypeError('fetch failed') });
  await failureOf();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers).not.toHaveProperty('idempotency-key');
});
