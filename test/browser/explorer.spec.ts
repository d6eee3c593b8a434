import type { Page } from 'playwright-core';
import { barriers } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const EXPLORER = '/graphql/explorer?organisation=demo';
/** Hundreds of tables like those of the other sections. */
const MORE_OF_THE_SAME = ['[aria-labelledby=types]', '[aria-labelledby=data-sets]'];

const answerOf = (page: Page) => page.getByRole('region', { name: /result/i });
/** The example of this name stands in the editor, which is there a moment after all around it. */
function shows(page: Page, name: string): Promise<void> {
  const editor = page.getByRole('region', { name: 'Query Editor' });
  return soon(async () => expect(await editor.textContent()).toContain(`query ${name} `));
}

async function ask(page: Page, name = 'Goals'): Promise<void> {
  await shows(page, name);
  await page.getByRole('button', { name: /execute query/i }).click();
}

/** A person of the demo company, as the page of signing in offers them. */
async function signInAs(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

it('is opened from the page about data, and answers an example about this organisation', async () => {
  const page = await stage.open('/demo/data');
  await page.getByRole('link', { name: 'explorer' }).click();
  await page.getByRole('heading', { level: 1, name: 'GraphQL explorer' }).waitFor();
  await ask(page);
  await soon(async () => expect(await answerOf(page).textContent()).toContain('Strandheim Cycles'));
  expect(await answerOf(page).textContent()).toContain('totalCount');
});

it('answers each of its examples without an error', async () => {
  const page = await stage.open(EXPLORER);
  await shows(page, 'Goals');
  for (const name of ['Conflicts', 'GoalRows', 'GoalsByDepartment', 'Goals']) {
    await page.getByRole('tab', { name, exact: true }).click();
    const answered = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes(`query ${name} `),
    );
    await ask(page, name);
    const answer: unknown = await (await answered).json();
    expect(answer).toEqual({ data: { organisation: expect.any(Object) as object } });
  }
});

it('knows the schema: it explains what there is to ask', async () => {
  const page = await stage.open(EXPLORER);
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByText('The organisations that you may see, by name.').waitFor();
});

it('keeps what somebody writes when the page is loaded again, and nothing for whoever uses the browser next', async () => {
  const page = await stage.open(EXPLORER);
  await shows(page, 'Goals');
  await page.getByRole('tab', { name: 'Conflicts', exact: true }).click();
  await shows(page, 'Conflicts');
  // It is written down a moment after it is typed.
  await soon(async () => {
    const kept = await page.evaluate(() => Object.entries(sessionStorage).flat().join());
    expect(kept).toMatch(/"activeTabIndex":1/);
  });
  await page.reload();
  await shows(page, 'Conflicts');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /graphiql|explorer/i.test(key)))).toEqual(
    [],
  );
});

it('loads everything from Concord itself, and its code only for those who open it', async () => {
  const page = await stage.open('/demo');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${stage.product.url}/demo/data`);
  await page.getByRole('link', { name: 'explorer' }).waitFor();
  expect(loaded.filter((url) => /explorer|graphiql|codemirror/i.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'explorer' }).click();
  await page.getByRole('button', { name: /execute query/i }).waitFor();
  expect(loaded.some((url) => /explorer-page/.test(url))).toBe(true);
  expect(loaded.filter((url) => !url.startsWith(stage.product.url) && !url.startsWith('data:'))).toEqual([]);
});

it.each([
  ['the explorer', EXPLORER, 'GraphQL explorer'],
  ['the reference', '/graphql/reference', 'GraphQL reference'],
])('has a visitor sign in before %s, and leads them there then', async (_, path, title) => {
  const page = await stage.open(path, { as: null });
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await signInAs(page, /Ingrid/);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

it('has a reference that anybody can read, light or dark, wide or narrow', async () => {
  const page = await stage.open('/graphql/reference');
  await page.getByText('Data sets').first().click();
  await page.getByRole('link', { name: 'Organisation.goalRows' }).click();
  await page.getByRole('heading', { name: 'Organisation.goalRows' }).waitFor();
  expect(await barriers(page, MORE_OF_THE_SAME)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await barriers(page, MORE_OF_THE_SAME)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
});

it('has given nobody anything to complain of on the console', () => {
  expect(stage.complaints).toEqual([]);
});
