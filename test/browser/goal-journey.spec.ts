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

const conflictsShown = async (path: string) => {
  const page = await stage.open(path);
  const shown = await page
    .getByRole('heading', { level: 3 })
    .or(page.getByRole('heading', { level: 2 }))
    .allTextContents();
  await page.close();
  return shown;
};

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('link', { name: 'Edit goal' }).waitFor();
  await settled(page);
};

const targetField = (page: Page) => page.getByRole('textbox', { name: /^Target: value/ });

it('shows while typing what a change would open, opens it on saving, closes it when changed back, and survives a restart', async () => {
  const page = await stage.open('/demo/goals/promise-9/edit');
  await targetField(page).fill('4');
  const panel = page.getByRole('complementary', { name: 'What this would change' });
  await panel.getByText(/Would close/).waitFor();
  await soon(async () => expect(await panel.textContent()).toContain('At most 5 days or at least 9 days'));
  await save(page);

  const classic = 'At most 5 days or at least 9 days: promised delivery time';
  expect(await conflictsShown('/demo/conflicts')).not.toContain(classic);
  // It would go on asking the server that was stopped for news.
  await page.close();
  await stage.restart();
  expect(await conflictsShown('/demo/conflicts')).not.toContain(classic);

  const again = await stage.open('/demo/goals/promise-9/edit');
  await targetField(again).fill('9');
  await again.getByRole('complementary', { name: 'What this would change' }).getByText(classic).waitFor();
  await save(again);
  expect(await conflictsShown('/demo/conflicts')).toContain(classic);
});

it('adds a goal from nothing but what a person types, and keeps the typing when the server refuses it', async () => {
  const page = await stage.open('/demo/goals/new');
  await page.getByRole('textbox', { name: /^Title/ }).fill('Call every dealer back the same day');
  await page.getByRole('combobox', { name: /^Department/ }).selectOption({ label: 'Customer Service' });
  await page.getByLabel(/^From/).first().fill('2026-12-31');
  await page.getByLabel(/^Due/).first().fill('2026-10-01');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe('Call every dealer back the same day');
  await page.getByLabel(/^From/).first().fill('2026-10-01');
  await page.getByLabel(/^Due/).first().fill('2026-12-31');
  await save(page);
  await soon(async () =>
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Call every dealer back the same day'),
  );
});

it('reads a goal while it is typed: marks what is vague, and fills fields with what is taken over', async () => {
  const page = await stage.open('/demo/goals/new');
  const title = page.getByRole('textbox', { name: /^Title/ });
  await title.fill('World-class answers to every dealer');
  const panel = page.getByRole('region', { name: 'What we read in it' });
  await panel.getByText(/No number was found in the text/).waitFor();
  expect(await panel.locator('mark').allTextContents()).toEqual(['World-class']);
  await title.fill('Answer every message of a dealer within six hours by 31 March 2027');
  await panel.getByRole('button', { name: 'Take over: metric: Time to the first answer' }).waitFor();
  await panel
    .getByRole('link', { name: /^Answer every message within/ })
    .first()
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Take over: target: at most 6 hours' }).press('Enter');
  await panel.getByRole('button', { name: /^Take over all/ }).press('Enter');
  expect(await targetField(page).inputValue()).toBe('6');
  expect(await page.getByLabel(/^Due/).first().inputValue()).toBe('2027-03-31');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('combobox', { name: /^Department/ }).selectOption({ label: 'Customer Service' });
  await save(page);
  await soon(async () =>
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Answer every message of a dealer/),
  );
});

it('shows what somebody else saved meanwhile, and loses neither version', async () => {
  const page = await stage.open('/demo/goals/answer-4h/edit');
  await page.getByRole('textbox', { name: /^Title/ }).fill('My title');
  await stage.ask(
    'mutation { checkIn(organisation: "demo", goal: "answer-4h", checkIn: { confidence: 0.5, note: "Meanwhile" }) { __typename } }',
  );
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByText(/changed by somebody else/).waitFor();
  expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe('My title');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /mine/i }).click();
  await page.getByRole('link', { name: 'Edit goal' }).waitFor();
  await soon(async () => expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('My title'));
  await page.getByText('Meanwhile').waitFor();
});

it('records a check-in, completes a milestone, archives and brings back', async () => {
  const page = await stage.open('/demo/goals/promise-5');
  await page.getByRole('textbox', { name: /^Promised delivery time/ }).fill('6');
  await page.getByRole('textbox', { name: 'Note' }).fill('The price list is out');
  await page.getByRole('button', { name: 'Check in' }).click();
  await page.getByText('The price list is out').first().waitFor();

  await page
    .getByRole('button', { name: /^Complete/ })
    .first()
    .click();
  await page.getByText('2 of 3 milestones done').waitFor();

  await page.getByRole('button', { name: 'Archive' }).click();
  await page
    .getByRole('button', { name: /undo|bring back|restore/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Archive' }).waitFor();
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});

it('plans a goal, marks an action as done and takes that back, and grants the authority that it needs', async () => {
  const page = await stage.open('/demo/goals/dealer-survey/plan');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('textbox', { name: 'What is done' }).fill('Ring forty dealers');
  await page.getByLabel('Until').fill('2026-11-30');
  await page.getByRole('textbox', { name: 'Cost in NOK' }).fill('12000');
  await page.getByRole('button', { name: 'Add an authority' }).click();
  await page.getByRole('combobox', { name: 'What must be allowed' }).fill('free-accessory');
  await page.keyboard.press('Escape');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  const plan = page.getByRole('region', { name: 'The plan behind it' });
  await plan.getByText('Nobody may do it without asking.').waitFor();
  expect(await plan.textContent()).toContain('NOK\u00a012,000');
  await plan.getByRole('button', { name: 'Done: Ring forty dealers' }).click();
  await page.getByText('“Ring forty dealers” is done.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await plan.getByRole('button', { name: 'Done: Ring forty dealers' }).waitFor();
  await page.close();

  const frontLine = await stage.open('/demo/front-line');
  await frontLine.getByRole('button', { name: 'Grant something' }).click();
  await frontLine.getByRole('combobox', { name: 'Whose front line' }).selectOption({ label: 'Customer Service' });
  await frontLine.getByLabel('In one word').fill('free-accessory');
  await frontLine.getByRole('textbox', { name: 'What they may do' }).fill('Give a dealer a bell for the counter');
  await frontLine.getByRole('button', { name: 'Save' }).click();
  await frontLine.getByText('Give a dealer a bell for the counter').first().waitFor();
  expect(await flaws(frontLine)).toEqual([]);
  const goal = await stage.open('/demo/goals/dealer-survey');
  await goal.getByText('Customer Service: Give a dealer a bell for the counter').waitFor();
});
