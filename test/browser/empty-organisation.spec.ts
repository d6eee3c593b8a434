import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grant } from './grant.ts';
import type { Page } from 'playwright-core';
import { barriers, flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

const CONCORD = fileURLToPath(new URL('../../apps/cli/dist/concord.js', import.meta.url));

const TINY = `plan: 1
organisation: { key: tiny, name: Tiny Works }
departments:
  - { key: all, name: Everybody }
goals: []
`;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  writeFileSync(join(folder, 'tiny.yaml'), TINY);
  execFileSync(process.execPath, [CONCORD, 'import', join(folder, 'tiny.yaml')], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: stage.database.url },
  });
  rmSync(folder, { recursive: true });
  await grant(stage.database, { organisation: 'tiny', who: 'office@', role: 'admin' });
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

it.each([
  ['/tiny', 'First steps'],
  ['/tiny/goals', /goal/i],
  ['/tiny/conflicts', /No open conflicts|Nothing/],
  ['/tiny/decisions', 'Nothing has been decided yet'],
  ['/tiny/advice', 'Nothing to point out'],
  ['/tiny/outcomes', /outcome/i],
  ['/tiny/departments', 'No department is in conflict with another'],
  ['/tiny/departments/all', 'No goals here yet'],
  ['/tiny/business', 'Nobody has said yet what moves what.'],
  ['/tiny/capacities', 'No capacities yet'],
])('teaches at %s what it will show', async (path, text) => {
  const page = await stage.open(path);
  await page.getByRole('main').getByText(text).first().waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(await barriers(page)).toEqual([]);
});

it('takes its first goal, and lets a person go to the other organisation', async () => {
  const page = await stage.open('/tiny/goals/new');
  await page.getByRole('textbox', { name: /^Title/ }).fill('Answer every letter');
  await page.getByRole('combobox', { name: /^Department/ }).selectOption({ label: 'Everybody' });
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('heading', { level: 1, name: 'Answer every letter' }).waitFor();
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption({ label: 'Strandheim Cycles' });
  await page.waitForURL(/\/demo/);
  expect(stage.complaints).toEqual([]);
});

it('keeps how the business works: a law by the names of its metrics, what is wrong with it, and the way back', async () => {
  const page = await stage.open('/tiny/business?part=metrics');
  for (const name of ['Promised days', 'Days to make']) {
    await press(page, 'button', 'Add a metric');
    await page.getByRole('textbox', { name: 'Name of the metric' }).fill(name);
    await page.getByRole('textbox', { name: 'Unit' }).fill('days');
    await page.keyboard.press('Enter');
    await page.getByText(`${name} (days)`).first().waitFor();
  }
  await press(page, 'link', 'Laws and facts');
  await press(page, 'button', 'Add a law');
  const law = page.getByRole('combobox', { name: 'The law' }).or(page.getByRole('textbox', { name: 'The law' }));
  await law.pressSequentially('promised');
  await page.getByRole('option', { name: 'Promised days (promised-days)' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await law.press('End');
  await law.pressSequentially(' >= days to m');
  await page.getByRole('option', { name: 'Days to make (days-to-make)' }).click();
  await law.press('End');
  await law.pressSequentially(' +');
  await page.keyboard.press('Escape');
  await press(page, 'button', 'Save');
  await page.getByText('At the end: a number or a metric is missing here. Add it.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await law.press('End');
  await law.pressSequentially(' 1');
  await page.getByRole('status').getByText('“Promised days” is at least “Days to make” + 1.').waitFor();
  await press(page, 'button', 'Save');
  await page.getByText('promised-days >= days-to-make + 1', { exact: true }).waitFor();

  await press(page, 'link', 'Metrics');
  await press(page, 'button', /^Remove Promised days$/);
  await page
    .getByText(/“Promised days” is still used\. The law “promised-days >= days-to-make \+ 1” names it/)
    .waitFor();
  await press(page, 'link', 'Laws and facts');
  await press(page, 'button', /^Remove promised days ≥/);
  await page.getByText(/No laws yet/).waitFor();
  await press(page, 'button', 'Undo');
  await page.getByText('promised-days >= days-to-make + 1', { exact: true }).waitFor();
  expect(stage.complaints).toEqual([]);
});

it('keeps capacities where their weeks are shown, and removes an outcome that nobody serves', async () => {
  const page = await stage.open('/tiny/capacities');
  await press(page, 'button', 'Add a capacity');
  await page.getByRole('textbox', { name: 'What goals use up together' }).fill('Engineers');
  await page.getByRole('textbox', { name: 'Unit' }).fill('hours a week');
  await page.getByRole('textbox', { name: 'How much there is' }).fill('many');
  await press(page, 'button', /^Save$/);
  await page.getByText('How much there is: Type a number.').waitFor();
  await page.getByRole('textbox', { name: 'How much there is' }).fill('40');
  await press(page, 'button', /^Save$/);
  await page.getByText('There is 40 (hours a week).').waitFor();
  await press(page, 'button', 'Change Engineers');
  await page.getByRole('textbox', { name: 'How much there is' }).fill('60');
  await press(page, 'button', /^Save$/);
  await page.getByText('There is 60 (hours a week).').waitFor();
  expect(await barriers(page)).toEqual([]);

  const hung =
    'review: { every: YEAR }, story: { story: "I slept", parts: [{ key: "night", says: "All night", carriers: [] }] }';
  const corrections = `[{ addOutcome: { statement: "It is quiet", for: CUSTOMER, weight: 3, key: "quiet", ${hung} } },
    { addMetric: { key: "noise", name: "Noise", unit: "dB", readings: [{ on: "2026-10-01", value: 42.5 }] } },
    { addSegment: { name: "Neighbours", key: "neighbours", weights: [{ outcome: "quiet", weight: 9 }] } }]`;
  await stage.ask(`mutation { correctModel(organisation: "tiny", corrections: ${corrections}) { __typename } }`);
  await page.goto(new URL('/tiny/outcomes/quiet', page.url()).href);
  await press(page, 'button', 'Remove it');
  await page.waitForURL(/\/tiny\/outcomes$/);
  await page.getByText('No outcomes yet').waitFor();
  await press(page, 'button', 'Undo');
  await page.getByRole('link', { name: 'It is quiet' }).first().waitFor();
  await page.goto(new URL('/tiny/business?part=metrics', page.url()).href);
  await press(page, 'button', 'Remove Noise');
  await press(page, 'button', 'Undo');
  await page.getByText('“Noise” is there again.').waitFor();
  // With all that hung on them.
  const asked =
    'metric(key: "noise") { readings { value } } segment(key: "neighbours") { weights { weight } } ' +
    'outcome(key: "quiet") { story review { every } storyParts { key } }';
  expect(await stage.ask(`{ organisation(key: "tiny") { ${asked} } }`)).toEqual({
    organisation: {
      metric: { readings: [{ value: 42.5 }] },
      segment: { weights: [{ weight: 9 }] },
      outcome: { story: 'I slept', review: { every: 'YEAR' }, storyParts: [{ key: 'night' }] },
    },
  });
});

/** Everything by keyboard: what is pressed is told apart by its name. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).focus();
  await page.keyboard.press('Enter');
}

const step = (page: Page, title: string) =>
  page.locator('.start-item').filter({ has: page.getByRole('heading', { name: title }) });

async function isDone(page: Page, title: string): Promise<void> {
  await soon(async () => expect(await step(page, title).getAttribute('data-done')).toBe('true'));
}

/** From the first steps to a goal that is saved, and back. */
async function addGoal(page: Page, title: string, kind: string, value: string, metric?: string): Promise<void> {
  await page.getByRole('link', { name: /^New goal for/ }).click();
  await page.getByRole('textbox', { name: /^Title/ }).fill(title);
  if (metric === undefined) {
    await press(page, 'button', 'New person');
    await page.getByRole('textbox', { name: 'Name of the person' }).fill('Nina Dahl');
    await page.keyboard.press('Enter');
    await soon(async () => expect(await page.getByRole('combobox', { name: 'Owner' }).inputValue()).toBe('nina-dahl'));
    await press(page, 'button', 'New metric');
    await page.getByRole('textbox', { name: 'Name of the metric' }).fill('Days until delivery');
    await page.getByRole('textbox', { name: 'Unit' }).fill('days');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Unit' }).press('Enter');
  } else await page.getByRole('combobox', { name: 'Metric' }).selectOption({ label: metric });
  await soon(async () =>
    expect(await page.getByRole('combobox', { name: 'Metric' }).inputValue()).toBe('days-until-delivery'),
  );
  await page.getByRole('combobox', { name: 'Target: kind' }).selectOption({ label: kind });
  await page.getByRole('textbox', { name: /^Target: value/ }).fill(value);
  await press(page, 'button', 'Save goal');
  await page.getByRole('heading', { level: 1, name: 'First steps' }).waitFor();
}

it('leads by keyboard from a new organisation to its first conflict, and the demo stays beside it', async () => {
  const page = await stage.open('/account');
  await press(page, 'button', /^Signed in as/);
  await page.getByRole('menuitem', { name: 'New organisation' }).click();
  await page.getByRole('heading', { level: 1, name: 'New organisation' }).waitFor();
  expect(await flaws(page)).toEqual([]);
  await press(page, 'button', 'Make the organisation');
  await page.getByText('Say what your organisation is called.').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Bäckerei Süd');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await page.waitForURL(/\/backerei-sud\/start$/);
  await page.getByText('0 of 5 steps are done.').waitFor();
  expect(await flaws(page)).toEqual([]);

  await press(page, 'button', 'Add departments');
  await page.getByRole('textbox', { name: 'Name of the department' }).focus();
  for (const name of ['Sales', 'Storage']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByText(`“${name}” is added.`).waitFor();
  }
  await isDone(page, 'Departments');
  expect(await flaws(page)).toEqual([]);

  await press(page, 'button', 'Add outcomes');
  await page.getByRole('textbox', { name: 'What shall they experience?' }).fill('My cake comes in time');
  await page
    .getByRole('combobox', { name: 'How much it matters to them' })
    .selectOption({ label: '9: matters very much' });
  await press(page, 'button', 'Add outcome');
  await isDone(page, 'Customer outcomes');
  await page.getByText('None found, because a conflict is between departments.').waitFor();

  await press(page, 'button', 'Add goals');
  await addGoal(page, 'Promise three days', 'At most', '3');
  await press(page, 'button', 'Add goals');
  await addGoal(page, 'Bake at leisure', 'At least', '6', 'Days until delivery (days)');
  await isDone(page, 'Goals');
  await isDone(page, 'Your first conflict');

  await press(page, 'button', 'Say what moves what');
  await page.getByRole('combobox', { name: 'When this rises' }).selectOption({ label: 'Days until delivery (days)' });
  await page.getByRole('combobox', { name: 'this is moved' }).selectOption({ label: 'My cake comes in time' });
  await page.getByRole('combobox', { name: /^How, when/ }).selectOption({ label: 'it falls, or becomes worse' });
  expect(await flaws(page)).toEqual([]);
  await press(page, 'button', 'Add influence');
  await page.getByText('5 of 5 steps are done.').waitFor();
  await press(page, 'link', /days until delivery/i);
  await page.waitForURL(/\/backerei-sud\/conflicts\//);
  await settled(page);

  // What is done is not shown again, and the demo company is where it was.
  await page.goto(`${stage.product.url}/backerei-sud`);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await settled(page);
  expect(await page.getByText('First steps').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption({ label: 'Strandheim Cycles' });
  await page.waitForURL(/\/demo$/);
  expect(stage.complaints).toEqual([]);
});

it('puts the first steps away and brings them back', async () => {
  const page = await stage.open('/tiny');
  await press(page, 'button', 'Put away');
  await press(page, 'button', 'Show the first steps');
  await page.getByRole('heading', { level: 2, name: 'First steps' }).waitFor();
  expect(await flaws(page)).toEqual([]);
});

it('brings a saved view back that was removed, at the press of a button that the keyboard is already on', async () => {
  const page = await stage.open('/demo/conflicts');
  const views = page.getByRole('button', { name: 'Saved views' });
  await views.click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('For Monday');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await press(page, 'button', 'Remove the view “For Monday”');
  await page.getByText('The view “For Monday” is removed.').waitFor();
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo'));
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The view “For Monday” is back.').waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Remove the view “For Monday”' }).count()).toBeLessThan(2);
});
