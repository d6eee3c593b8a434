import type { Page } from 'playwright-core';
import { barriers } from './flaws.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const DEEP = '/demo/conflicts?tier=PROVEN';
const DATA = /promised delivery time/i;

const signIn = (page: Page) => page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
const choose = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
const account = (page: Page, name: string) => page.getByRole('button', { name: `Signed in as ${name}` });
const dataOn = (page: Page) => page.getByText(DATA).count();

it('brings a visitor with a deep link there once they are somebody, and shows nothing of it before or after', async () => {
  const page = await stage.open(DEEP, { as: null });
  await signIn(page);
  expect(await dataOn(page)).toBe(0);
  await page.getByText('This is a demo: choose who you want to be').waitFor();
  await choose(page, 'Ingrid Solbakken');
  await page.waitForURL((url) => url.pathname + url.search === DEEP);
  await page.getByText(DATA).first().waitFor();
  await page.getByRole('link', { name: 'Goals', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor();

  await account(page, 'Ingrid Solbakken').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await signIn(page);
  await page.goBack();
  await signIn(page);
  expect(await dataOn(page)).toBe(0);
});

it('says in words that a password is wrong, and keeps the address', async () => {
  const page = await stage.open('/sign-in', { as: null });
  await page.getByRole('textbox', { name: 'E-mail' }).fill('somebody@strandheim.example');
  await page.getByLabel(/^Password/).fill('not the right one');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page
    .getByRole('alert')
    .getByText(/Address or password are not right/)
    .waitFor();
  expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('somebody@strandheim.example');
  expect(await barriers(page)).toEqual([]);
  // The browser itself writes down that the server said no.
  stage.complaints.splice(0);
});

it('offers everybody what they may do, and nobody else’s', async () => {
  const page = await stage.open('/demo/goals/promise-5', { as: null });
  await choose(page, 'Gunnar Aasen');
  await page.getByRole('heading', { name: 'Check-ins' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Check in|Archive|Complete milestone)/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Edit goal' }).count()).toBe(0);
  await account(page, 'Gunnar Aasen').click();
  await page.getByRole('menuitem', { name: 'Be somebody else' }).click();
  await choose(page, 'Ingrid Solbakken');
  await page.waitForURL('**/demo/goals/promise-5');
  await page.getByRole('link', { name: 'Edit goal' }).waitFor();
  await page.getByRole('button', { name: 'Check in' }).waitFor();
});

it('keeps what somebody was typing when their session ends, and lets them go on as themselves', async () => {
  const page = await stage.open('/demo/goals/promise-5', { as: 'jonas' });
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Half a sentence');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Check in' }).click();
  await page.getByText(/You have been signed out\. Sign in again to go on\./).waitFor();
  expect(await note.isVisible()).toBe(false);
  await choose(page, 'Jonas Weber');
  await note.waitFor();
  expect(await note.inputValue()).toBe('Half a sentence');
  await page.getByText(/signed out, so nothing was done/).waitFor();
  await page.getByRole('button', { name: 'Check in' }).click();
  await page.getByText('Check-in saved.').waitFor();
  stage.complaints.splice(0);
});

it('never shows one person what another has read', async () => {
  const page = await stage.open('/demo/waiting', { as: 'ingrid' });
  const second = await page.context().newPage();
  await second.goto(`${stage.product.url}/demo`);
  await account(second, 'Ingrid Solbakken').click();
  await second.getByRole('menuitem', { name: 'Be somebody else' }).click();
  // The first page is told, without being loaded again.
  await signIn(page);
  await choose(second, 'Bjørn Haugland');
  await account(page, 'Bjørn Haugland').waitFor();
  await settled(page);
  expect(await page.getByText('Sales has not acknowledged').count()).toBe(0);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
