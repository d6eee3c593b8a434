import type { Page } from 'playwright-core';
import { flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

/** Everything by keyboard: what has the focus is told apart by its name. */
async function press(page: Page, role: 'button' | 'menuitem', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.focus();
  await page.keyboard.press('Enter');
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Customer service means …' }).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').filter({ hasText: words }).waitFor();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Milliseconds until it is shown. */
async function until(shown: () => Promise<void>): Promise<number> {
  const before = Date.now();
  await shown();
  return Date.now() - before;
}

it('runs with two people at once and without a mouse, from the first statement to an outcome', async () => {
  const ingrid = await stage.open('/demo/outcomes', { as: 'ingrid' });
  const bjorn = await stage.open('/demo/workshops', { as: 'bjorn' });
  await ingrid.getByRole('link', { name: 'Workshops' }).click();
  await ingrid.getByRole('heading', { level: 1, name: 'Workshops' }).waitFor();
  await press(ingrid, 'button', 'Open a workshop');
  expect(await flaws(ingrid)).toEqual([]);
  await ingrid.getByRole('textbox', { name: 'Votes for everybody' }).fill('1');
  await press(ingrid, 'button', 'Open it');
  await ingrid.getByRole('heading', { level: 1, name: 'Customer service means …' }).waitFor();
  await bjorn.locator('.card').filter({ hasText: 'Collecting' }).getByRole('link').click();
  await bjorn.getByRole('heading', { level: 1, name: 'Customer service means …' }).waitFor();

  await bjorn.getByRole('textbox', { name: 'Customer service means …' }).fill('Half a thou');
  await say(ingrid, 'Saying yes');
  const follows = await until(() => bjorn.getByRole('listitem').filter({ hasText: 'Saying yes' }).waitFor());
  expect(follows).toBeLessThan(1_000);
  expect(await bjorn.getByRole('textbox', { name: 'Customer service means …' }).inputValue()).toBe('Half a thou');
  await bjorn.getByRole('textbox', { name: 'Customer service means …' }).fill('');
  await soon(async () =>
    expect(await bjorn.getByRole('status').allTextContents()).toContain('Ingrid Solbakken: Saying yes.'),
  );
  await say(bjorn, 'Keeping the day');
  await say(bjorn, 'A slip');
  await press(bjorn, 'button', 'Withdraw “A slip”');
  await press(bjorn, 'button', 'Undo');
  await ingrid.getByRole('listitem').filter({ hasText: 'A slip' }).waitFor();
  await press(bjorn, 'button', 'Withdraw “A slip”');
  await bjorn.getByText('“A slip” is withdrawn.').waitFor();
  await say(bjorn, 'saying  YES.');
  await bjorn.getByText('It is added. The same was said by Ingrid Solbakken, Sales.').waitFor();
  expect(await flaws(bjorn)).toEqual([]);

  await press(ingrid, 'button', 'Go on to grouping');
  await bjorn.getByRole('heading', { name: 'In no group: 3' }).waitFor();
  await press(bjorn, 'button', 'Move “Saying yes”');
  await press(bjorn, 'menuitem', 'A new group');
  await bjorn.getByRole('textbox', { name: 'Name of the group' }).fill('Yes');
  await press(bjorn, 'button', 'Make the group');
  await bjorn.getByRole('heading', { level: 2, name: 'Yes' }).waitFor();
  await soon(async () => expect(await focused(bjorn)).toMatch(/^Saying yes/));
  await press(bjorn, 'button', 'Dissolve “Yes”');
  await bjorn.getByRole('heading', { name: 'In no group: 3' }).waitFor();
  await press(bjorn, 'button', 'Undo');
  await bjorn.getByRole('heading', { level: 2, name: 'Yes' }).waitFor();
  await bjorn.getByRole('heading', { name: 'In no group: 2' }).waitFor();
  await press(ingrid, 'button', 'Move “saying YES.”');
  await press(ingrid, 'menuitem', 'Yes');
  await bjorn.getByRole('heading', { name: 'In no group: 1' }).waitFor();
  await soon(async () => expect(await focused(ingrid)).toMatch(/^saying YES/));
  expect(await flaws(ingrid)).toEqual([]);

  await press(ingrid, 'button', 'Go on to voting');
  await press(bjorn, 'button', 'Vote for “Keeping the day”');
  await bjorn.getByText('You have given your vote.', { exact: false }).waitFor();
  await ingrid.getByText('1 of 2 have voted').waitFor();
  expect(await ingrid.getByRole('button', { pressed: true }).count()).toBe(0);
  await press(ingrid, 'button', 'Vote for “Yes”');
  await bjorn.getByText('2 of 2 have voted').first().waitFor();
  expect(await flaws(bjorn)).toEqual([]);

  await press(ingrid, 'button', 'Close and count the votes');
  await bjorn.getByRole('heading', { name: /^Sales and Manufacturing have 0\s% of their votes in common$/ }).waitFor();
  expect(await flaws(bjorn)).toEqual([]);

  const henrik = await stage.open(new URL(ingrid.url()).pathname, { as: 'henrik' });
  await press(henrik, 'button', 'Make it a customer outcome: “Keeping the day”');
  const statement = henrik.getByRole('textbox', { name: 'What people shall experience' });
  expect(await statement.inputValue()).toBe('Keeping the day');
  await statement.fill('You keep the day that you named');
  expect(await flaws(henrik)).toEqual([]);
  await henrik.getByRole('textbox', { name: 'How much it matters to them' }).fill('6');
  await press(henrik, 'button', 'Make it an outcome');
  await henrik.getByRole('heading', { level: 1, name: 'You keep the day that you named' }).waitFor();
  await settled(henrik);
  await henrik.getByText('“Keeping the day” had 1 vote in the workshop', { exact: false }).waitFor();
  expect(await flaws(henrik)).toEqual([]);
  await bjorn.getByRole('link', { name: 'You keep the day that you named' }).waitFor();
  await henrik.getByRole('link', { name: 'Customer service means …' }).click();
  await henrik.getByRole('heading', { level: 1, name: 'Customer service means …' }).waitFor();
});

it('shows in the demo company where departments differ, as picture and as table', async () => {
  const page = await stage.open('/demo/workshops');
  await page.getByRole('link', { name: 'Customer service means …' }).last().click();
  const figure = page.getByRole('figure');
  await figure
    .getByRole('heading', {
      name: /^Sales and Manufacturing have 22\s% of their votes in common, the least of all pairs$/,
    })
    .waitFor();
  expect(await flaws(page)).toEqual([]);
  await figure.getByRole('button', { name: 'Show as table' }).click();
  await figure.getByRole('row', { name: /Sales and Manufacturing 22/ }).waitFor();
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
