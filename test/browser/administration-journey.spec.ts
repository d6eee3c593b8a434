import type { Page } from 'playwright-core';
import { barriers, openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const NEW = 'new@strandheim.example';

const part = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Parts of the administration' }).getByRole('link', { name }).click();
  await settled(page);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What axe finds, light and wide, then dark and narrow, and by how many pixels the page is too wide. */
async function flaws(page: Page): Promise<unknown[]> {
  const wide = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await barriers(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...wide, ...narrow, ...(beyond > 0 ? [`${beyond} pixels too wide`] : [])];
}

it('lets the administrator invite, change a role, make and end a token, and find all of it in the log', async () => {
  const page = await stage.open('/demo');
  await page.getByRole('button', { name: /^Signed in as/ }).click();
  await page.getByRole('menuitem', { name: 'Administration' }).click();
  await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor();
  await press(page, 'Invite somebody');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(NEW);
  await press(page, 'Send the invitation');
  await page.getByText(`${NEW} is invited.`).waitFor();
  expect(await page.getByLabel('Link to pass on').inputValue()).toMatch(/\/welcome\/[\w-]{43}$/);

  await press(page, 'Change Jonas Weber');
  const form = page.getByRole('form', { name: 'What Jonas Weber may do' });
  await form.getByRole('radio', { name: 'Planner' }).check();
  await press(page, 'Add a department');
  expect(await flaws(page)).toEqual([]);
  await form
    .getByRole('button', { name: /^Remove department/ })
    .last()
    .click();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('What Jonas Weber may do is changed.').waitFor();
  await page
    .getByRole('row', { name: /^Jonas Weber/ })
    .getByRole('cell', { name: 'Planner' })
    .waitFor();

  await part(page, 'Tokens');
  await press(page, 'Make a token');
  await page.getByRole('textbox', { name: 'What it is for' }).fill('Monthly sheet');
  await press(page, 'Make this token');
  expect(await page.getByLabel('Token', { exact: true }).inputValue()).toMatch(/^concord_/);
  await press(page, 'End Monthly sheet');
  expect(await flaws(page)).toEqual([]);
  await press(page, 'End it now');
  await page.getByText('Ended by somebody on').waitFor();

  await part(page, 'Log');
  const entries = page.getByRole('list', { name: 'What was done, the newest first' }).getByRole('listitem');
  expect((await entries.locator('strong').allTextContents()).slice(0, 4)).toEqual([
    'Ended a token',
    'Made a token',
    'Changed what a member may do',
    'Invited somebody',
  ]);
  await entries
    .nth(2)
    .getByText(/^What it changed/)
    .click();
  await entries
    .nth(2)
    .getByText(/→ planner$/)
    .waitFor();
  expect(await flaws(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await press(page, 'Download as CSV');
  expect((await file).suggestedFilename()).toBe('demo-log.csv');
});

it('offers nobody else the way there, and tells them who can help', async () => {
  const page = await stage.open('/demo/administration', { as: 'ingrid' });
  await page.getByText(/^Administrators of .* say who belongs to it/).waitFor();
  await page.getByRole('button', { name: /^Signed in as/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Administration' }).count()).toBe(0);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
