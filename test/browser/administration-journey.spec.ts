import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { barriers, flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const PASSWORD = 'seven blue bicycles';
const NEW_PASSWORD = 'nine green bicycles';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const NEW = 'new@strandheim.example';

const part = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Parts of the administration' }).getByRole('link', { name }).click();
  await settled(page);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

it('lets the administrator invite, change a role, make and end a token, and find all of it in the log', async () => {
  const page = await stage.open('/demo');
  await page.getByRole('button', { name: /^Signed in as/ }).click();
  await page.getByRole('menuitem', { name: 'Administration' }).click();
  await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor();
  await press(page, 'Invite somebody');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(NEW);
  await press(page, 'Send the invitation');
  await page.getByText(`${NEW} is invited.`).waitFor();
  await soon(async () =>
    expect(await page.getByLabel('Link to pass on').inputValue()).toMatch(/\/welcome\/[\w-]{43}$/),
  );

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
  await soon(async () => expect(await page.getByLabel('Token', { exact: true }).inputValue()).toMatch(/^concord_/));
  await press(page, 'End Monthly sheet');
  expect(await flaws(page)).toEqual([]);
  await press(page, 'End it now');
  await page.getByText('Ended by somebody on').waitFor();

  await part(page, 'Organisation');
  await page.getByRole('combobox', { name: 'Time zone' }).fill('toron');
  await page.getByRole('option', { name: 'America/Toronto' }).click();
  expect(await flaws(page)).toEqual([]);
  await press(page, 'Save');
  await page.getByText('The settings are saved.').waitFor();

  await part(page, 'Log');
  const entries = page.getByRole('list', { name: 'What was done, the newest first' }).getByRole('listitem');
  await soon(async () =>
    expect((await entries.locator('strong').allTextContents()).slice(0, 5)).toEqual([
      'Changed the settings of the organisation',
      'Ended a token',
      'Made a token',
      'Changed what a member may do',
      'Invited somebody',
    ]),
  );
  await entries
    .nth(3)
    .getByText(/^What it changed/)
    .click();
  await entries
    .nth(3)
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

/** Somebody with an account of their own, who is signed in on a telephone too. */
async function joined(): Promise<Page> {
  const path = await invited('ada@strandheim.example');
  const page = await stage.open(path, { as: null });
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Lind');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await press(page, 'Accept the invitation');
  await page.waitForURL('**/demo');
  await fetch(`${stage.product.url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': IPHONE },
    body: JSON.stringify({ email: 'ada@strandheim.example', password: PASSWORD }),
  });
  return page;
}

async function invited(email: string): Promise<string> {
  const grants = '{ role: VIEWER, departments: [] }';
  const invite = `mutation { inviteMember(organisation: "demo", email: "${email}", grants: ${grants}) {
    ... on MemberInvited { link } } }`;
  const { inviteMember } = (await stage.ask(invite)) as { inviteMember: { link: string } };
  return new URL(inviteMember.link).pathname;
}

it('lets somebody see to their own account, and leave for good', async () => {
  const page = await joined();
  await page.getByRole('button', { name: /^Signed in as/ }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
  await settled(page);
  const sessions = page.getByRole('list', { name: 'Where you are signed in' }).getByRole('listitem');
  await soon(async () => expect(await sessions.count()).toBe(2));
  await page.getByRole('button', { name: /^Sign out Safari on iPhone/ }).click();
  await page.getByText('Signed out: Safari on iPhone.').waitFor();
  await soon(async () => expect(await sessions.count()).toBe(1));

  await page.getByRole('textbox', { name: 'Password now' }).fill(PASSWORD);
  await page.getByRole('textbox', { name: 'New password' }).fill('short');
  await press(page, 'Change the password');
  await page.getByText('Choose a password of at least 12 characters.').waitFor();
  await page.getByRole('textbox', { name: 'New password' }).fill(NEW_PASSWORD);
  await press(page, 'Change the password');
  await page.getByText(/^Your password is changed/).waitFor();

  const file = page.waitForEvent('download');
  await press(page, 'Download everything');
  const kept = JSON.parse(await readFile(await (await file).path(), 'utf8')) as { account: object };
  expect(kept.account).toMatchObject({ name: 'Ada Lind', email: 'ada@strandheim.example' });

  await press(page, 'Remove my account');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Your password' }).fill(NEW_PASSWORD);
  await press(page, 'Remove it for good');
  await page
    .getByRole('status')
    .getByText(/^Your account is removed/)
    .waitFor();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

it('forgets a member, in the log and in the plan', async () => {
  const page = await stage.open('/demo/administration');
  await press(page, 'Remove Mette Dalgaard');
  await page.getByRole('radio', { name: 'Remove and forget' }).check();
  expect(await flaws(page)).toEqual([]);
  await press(page, 'Remove and forget');
  await page.getByText(/^Mette Dalgaard is removed and forgotten/).waitFor();
  await soon(async () => expect(await page.getByRole('row', { name: /^Mette Dalgaard/ }).count()).toBe(0));
  await part(page, 'Log');
  await page.getByText('Forgot a member').waitFor();
  const log = await page.getByRole('list', { name: 'What was done, the newest first' }).textContent();
  expect(log).toContain('Removed their account');
  expect(log).not.toMatch(/Mette|Ada/);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
