import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let served: RunningApi;
const web = mkdtempSync(join(tmpdir(), 'concord-web-'));
const script = 'document.title = "Concord";';

beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<!doctype html><head><title>Concord</title></head><body></body>');
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'assets', 'app.js'), script);
  writeFileSync(join(web, 'assets', 'app.js.br'), brotliCompressSync(script));
  api = await startApiUnderTest();
  served = await startApi({ databases: api.databases, port: 0, webDirectory: web });
});
afterAll(async () => {
  await served.close();
  await api.stop();
  rmSync(web, { recursive: true });
});

interface FirstAnswers {
  readonly somebody: { readonly somebody: { readonly email: string } };
  readonly answers: Readonly<Record<string, { readonly organisation?: { readonly alignment: object } }>>;
}

async function open(path: string, cookie?: string) {
  const response = await fetch(`${served.url}${path}`, { headers: cookie === undefined ? {} : { cookie } });
  const page = await response.text();
  const told = /<script type="application\/json" id="first-answers">(.*?)<\/script><\/head>/s.exec(page)?.[1];
  const answers = told === undefined ? undefined : (JSON.parse(told) as FirstAnswers);
  return { answers, kept: response.headers.get('cache-control'), page };
}

/** Opens a page until what it asks is answered in time, which it is at last on any machine. */
async function openAnswered(path: string, questions: number) {
  for (;;) {
    const opened = await open(path, await api.members.cookieOf());
    if (Object.keys(opened.answers?.answers ?? {}).length === questions) return opened;
  }
}

it('sends what a page asks first with the page, to whoever is signed in', async () => {
  const { answers, kept } = await openAnswered('/demo', 2);
  const asked = await (
    await fetch(`${served.url}/sign-in/somebody`, { headers: { cookie: await api.members.cookieOf() } })
  ).json();
  expect(answers?.somebody).toEqual(asked);
  const { organisation } = await api.ask<{ organisation: object }>(
    '{ organisation(key: "demo") { alignment { headline } } }',
  );
  const overview = Object.entries(answers?.answers ?? {}).find(([question]) =>
    question.endsWith(' {"organisation":"demo"}'),
  )?.[1];
  expect(overview).toMatchObject({ organisation });
  expect(kept).toBe('no-store');
});

it('answers on other pages what their frame asks', async () => {
  const { answers } = await openAnswered('/demo/goals?department=sales', 1);
  expect(Object.keys(answers?.answers ?? {}).map((question) => question.slice(65))).toEqual(['{}']);
});

it('leads whoever is signed in from the front door to their organisation, and nobody else', async () => {
  const knock = async (cookie: string) => {
    const { status, headers } = await fetch(served.url, { headers: { cookie }, redirect: 'manual' });
    return [status, headers.get('location'), headers.get('cache-control')];
  };
  const somebody = await api.members.cookieOf();
  let led = await knock(somebody);
  // It is known in time at last, on any machine.
  while (led[0] === 200) led = await knock(somebody);
  expect(led).toEqual([302, '/demo', 'no-store']);
  expect(await knock('')).toEqual([200, null, 'no-cache']);
});

it('tells nobody anything who is not signed in, whose session has ended, or whose address is none', async () => {
  const ended = (await api.members.cookieOf()).replace(/=.{8}/, '=AAAAAAAA');
  const nobody = await open('/demo');
  expect([nobody.answers, nobody.kept]).toEqual([undefined, 'no-cache']);
  expect((await open('/demo', ended)).page).not.toContain('alignment');
  expect((await open('/%E0%A4%A', await api.members.cookieOf())).page).not.toContain('alignment');
});

it('tells nobody of an organisation that is not theirs', async () => {
  const { answers } = await openAnswered('/elsewhere', 2);
  const overview = Object.entries(answers?.answers ?? {}).find(([question]) => question.includes('elsewhere'))?.[1];
  expect(overview).toEqual({ organisation: null });
});

it('lets no text end the element that it stands in', async () => {
  await api.source.query(`UPDATE organisation SET vision = '</script><script>alert(1)</script>' WHERE key = 'demo'`);
  const { answers, page } = await openAnswered('/demo', 2);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(JSON.stringify(answers)).toContain('</script><script>alert(1)</script>');
});

it('sends files as small as they were made', async () => {
  const response = await fetch(`${served.url}/assets/app.js`, { headers: { 'accept-encoding': 'br' } });
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['br', script]);
  const plain = await fetch(`${served.url}/assets/app.js`, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, script]);
});
