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

const DRAFT = '/demo/goals/promise-four-days-in-the-nordics';

/** Sales proposes what manufacturing says that it cannot deliver. */
const PROPOSE = `mutation {
  createGoal(organisation: "demo", goal: {
    title: "Promise four days in the Nordics", department: "sales", owner: "ingrid", metric: "promised-days",
    target: { atMost: 4 }, baseline: 9, status: DRAFT, from: "2026-10-01", due: "2026-12-31",
    serves: [{ outcome: "quick-delivery", effect: 0.6 }], sharedWith: ["logistics"]
  }) { __typename }
}`;

const agreement = (page: Page) => page.getByRole('region', { name: 'Who agrees' });
const history = (page: Page) => page.getByRole('region', { name: 'History' });

it('counts who agrees: the owner on the goal’s page, a department among what waits for it', async () => {
  await stage.ask(PROPOSE);
  const owner = await stage.open(DRAFT, { as: 'ingrid' });
  await agreement(owner).getByText('0 of 4 asked agree, 4 have not answered').waitFor();
  await agreement(owner).getByRole('button', { name: 'Agree', exact: true }).click();
  await agreement(owner).getByText('1 of 4 asked agrees, 3 have not answered').waitFor();
  await agreement(owner).getByText('25\u00a0%').waitFor();

  const page = await stage.open('/demo', { as: 'bjorn' });
  await page.getByRole('link', { name: /^Waiting for me: \d+ things$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
  const asked = page.getByRole('form', { name: /^Answer for Manufacturing: Promise four days/ });
  await asked.getByRole('button', { name: 'Disagree because …' }).click();
  await asked.getByRole('button', { name: 'Send the answer' }).click();
  await asked.getByText('Say why you disagree').waitFor();
  await asked.getByRole('textbox', { name: 'Why not?' }).fill('The paint shop needs five');
  expect(await flaws(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer is kept.').waitFor();
  await asked.waitFor({ state: 'detached' });

  const goal = await stage.open(DRAFT);
  await agreement(goal).getByText('1 of 4 asked agrees, 1 disagrees, 2 have not answered').waitFor();
  const objection = agreement(goal).getByRole('listitem').filter({ hasText: 'Manufacturing' });
  await soon(async () =>
    expect(await objection.first().textContent()).toMatch(
      /Disagrees because: The paint shop needs five.*Bjørn Haugland/,
    ),
  );
  const overview = await stage.open('/demo');
  await overview
    .getByRole('link', { name: '4 of 10 asked agree, 2 under a condition, 2 disagree, 2 have not answered' })
    .waitFor();
});

it('says loudly what stands in the way of a draft, and lets its owner make it active all the same', async () => {
  const planner = await stage.open(DRAFT, { as: 'henrik' });
  await planner.getByText('A proven conflict that nobody has acknowledged stands in its way').waitFor();
  await planner.getByText('Only Ingrid Solbakken, who owns it, can make it active.').waitFor();
  await planner.getByText('Ask them; you are Henrik Falk.').waitFor();
  expect(await planner.getByRole('button', { name: /^Make it active/ }).count()).toBe(0);
  expect(await flaws(planner)).toEqual([]);
  const page = await stage.open(DRAFT, { as: 'ingrid' });
  await page.getByRole('button', { name: 'Make it active all the same' }).click();
  await page.getByText('The goal is active now.').waitFor();
  await page.getByRole('region', { name: /conflicts? with this goal$/ }).waitFor();
  await history(page)
    .getByRole('listitem')
    .filter({ hasText: 'Ingrid Solbakken' })
    .getByText(/^status .*active/)
    .waitFor();
});

it('shows in the history who changed a target, and keeps who agreed to the goal as it was', async () => {
  const page = await stage.open(`${DRAFT}/edit`, { as: 'ingrid' });
  await page.getByRole('textbox', { name: /^Target: value/ }).fill('5');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('link', { name: 'Edit goal' }).waitFor();
  const latest = history(page).getByRole('list', { name: 'Changes, the latest first' }).getByRole('listitem').first();
  await latest.getByText(/^target at most 4 → at most 5$/).waitFor();
  await soon(async () => expect(await latest.textContent()).toContain('Ingrid Solbakken (Sales)'));
  await agreement(page).getByText('What was said about the goal as it was before').click();
  await agreement(page).getByText('The paint shop needs five').waitFor();
  await settled(page);
  expect(await flaws(page)).toEqual([]);
});

it('corrects a check-in that was wrong, and strikes it through', async () => {
  const page = await stage.open('/demo/goals/promise-5', { as: 'jonas' });
  const first = page.getByRole('form', { name: 'New check-in' });
  await first.getByRole('textbox', { name: /^Promised delivery time/ }).fill('60');
  await first.getByRole('textbox', { name: 'Note' }).fill('Typed in a hurry');
  await first.getByRole('button', { name: 'Check in' }).click();
  const told = page.getByRole('list', { name: 'Check-ins, the newest first' }).getByRole('listitem');
  await told
    .filter({ hasText: 'Typed in a hurry' })
    .getByRole('button', { name: /^Correct/ })
    .click();
  const form = page.getByRole('form', { name: 'Correct a check-in' });
  const value = form.getByRole('textbox', { name: /^Promised delivery time/ });
  await soon(async () => expect(await value.inputValue()).toBe('60'));
  await value.fill('6');
  await form.getByRole('textbox', { name: 'Note' }).fill('Meant six');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await told.filter({ hasText: 'no longer counts' }).waitFor();
  await soon(async () =>
    expect(await told.locator('del').allTextContents()).toEqual([expect.stringContaining('Typed in a hurry')]),
  );
  await soon(async () => expect((await told.allTextContents())[0]).toMatch(/6.days.*Meant six/));
  await page.getByRole('heading', { name: /: 6.days on 16 November 2026/ }).waitFor();
  expect(await flaws(page)).toEqual([]);
});

it('says what is missing where an account is no person of the plan', async () => {
  const page = await stage.open('/demo/waiting');
  await page.getByText(/Ask an administrator of Strandheim Cycles to link it/).waitFor();
  expect(await flaws(page)).toEqual([]);
});

it('keeps a filter of the conflicts under a name, for whoever saved it', async () => {
  const page = await stage.open('/demo/conflicts?tier=PROVEN&department=finance', { as: 'ingrid' });
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Proven, with finance');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('link', { name: 'Proven, with finance' }).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${stage.product.url}/demo/conflicts`);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('link', { name: 'Proven, with finance' }).click();
  await page.waitForURL(/department=finance&tier=PROVEN$/);
  await page.getByRole('status').filter({ hasText: /match/ }).waitFor();

  const other = await stage.open('/demo/conflicts', { as: 'karin' });
  await other.getByRole('button', { name: 'Saved views' }).click();
  await other.getByText('None yet.').waitFor();
  expect(await other.getByRole('link', { name: 'Proven, with finance' }).count()).toBe(0);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});

it('asks another department for help, which answers among what waits for it, and undoes that', async () => {
  const page = await stage.open('/demo/goals/repair-5', { as: 'tomas' });
  const help = page.getByRole('region', { name: 'Help between departments' });
  await help.getByRole('button', { name: 'Ask another department for help' }).click();
  const form = page.getByRole('form', { name: 'Ask for help' });
  await form.getByRole('button', { name: 'Ask for help' }).click();
  await form.getByText('Choose who could help.').waitFor();
  await form.getByRole('combobox', { name: 'Which department could help' }).selectOption({ label: 'Logistics' });
  await form.getByRole('textbox', { name: 'What you need' }).fill('Spare parts of open repairs first');
  expect(await flaws(page)).toEqual([]);
  await form.getByRole('button', { name: 'Ask for help' }).click();
  await help.getByText('Waits for Logistics since today').waitFor();

  const theirs = await stage.open('/demo/waiting', { as: 'ole' });
  await theirs.getByRole('button', { name: 'Accept: Spare parts of open repairs first' }).click();
  const answer = theirs.getByRole('form', { name: 'Accept' });
  await answer.getByRole('combobox', { name: 'Which of your goals helps' }).fill('spare parts');
  await theirs.getByRole('option', { name: /^96 of 100 spare parts are on the shelf/ }).waitFor();
  expect(await flaws(theirs)).toEqual([]);
  await theirs.keyboard.press('ArrowDown');
  await theirs.keyboard.press('Enter');
  await answer.getByRole('button', { name: 'Accept' }).click();
  await theirs.getByText('Accepted: it stands in the plan now.').waitFor();
  const helped = await stage.open('/demo/goals/repair-5', { as: 'tomas' });
  await helped.getByText(/^Is helped clearly by 96 of 100 spare parts/).waitFor();
  await theirs.getByRole('button', { name: 'Undo', exact: true }).click();
  await theirs.getByRole('button', { name: 'Accept: Spare parts of open repairs first' }).waitFor();
});

it('has whoever needs a training say that they have had it, and take that back', async () => {
  const page = await stage.open('/demo/waiting', { as: 'yusuf' });
  await page.getByLabel('The day on which you had it: Opening electric hubs').fill('2026-11-12');
  await page.getByRole('button', { name: 'I have had it: Opening electric hubs' }).click();
  await page.getByText('You have had “Opening electric hubs”.').waitFor();
  const goal = await stage.open('/demo/goals/repair-5', { as: 'yusuf' });
  await goal.getByText(/^Yusuf .*: on 12 November 2026$/).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'I have had it: Opening electric hubs' }).waitFor();
});

it('opens the successor of a goal that was reached, filled in', async () => {
  const page = await stage.open('/demo/waiting', { as: 'ingrid' });
  await page.getByRole('link', { name: /^Make the successor of Four hundred and twenty orders/ }).click();
  const baseline = page.getByRole('textbox', { name: /^Baseline/ });
  await soon(async () => expect(await baseline.inputValue()).toBe('422'));
  await page.getByRole('textbox', { name: /^Title/ }).fill('Four hundred and forty orders in a usual week');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('heading', { name: '2nd of 2 goals in a row' }).waitFor();
});
