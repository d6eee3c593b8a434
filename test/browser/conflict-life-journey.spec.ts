import type { Page } from 'playwright-core';
import { grant } from './grant.ts';
import { barriers, flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const DELIVERY = 'At most 5 days or at least 9 days: promised delivery time';
const ANSWERS = 'Customer Service helps, Finance hurts: “When I ask, somebody who knows answers me the same day”';
const BATCHES = 'At least 50 or at most 25: bicycles in a production run';

async function openConflict(headline: string, as: string, which = ''): Promise<Page> {
  const page = await stage.open(`/demo/conflicts${which}`, { as });
  await page.getByRole('link', { name: headline }).click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save the decision' }).click();

it('is acknowledged when both departments have said that they have seen it, and remembers who did', async () => {
  const sales = await openConflict(DELIVERY, 'ingrid');
  await sales.getByRole('heading', { name: 'Open: nobody has acknowledged it yet' }).waitFor();
  await sales.getByRole('button', { name: 'Acknowledge for Sales' }).click();
  await sales.getByRole('heading', { name: 'Open: Manufacturing has not acknowledged it yet' }).waitFor();
  await sales.getByText(/Whoever leads Manufacturing is asked to acknowledge it; you are Ingrid/).waitFor();
  await sales.getByText(/^Planners and administrators decide on it/).waitFor();
  expect(await barriers(sales)).toEqual([]);

  const page = await openConflict(DELIVERY, 'bjorn');
  await page.getByRole('button', { name: 'Acknowledge for Manufacturing' }).click();
  await page.getByRole('heading', { name: /^Acknowledged by every department concerned/ }).waitFor();
  await page.getByText('Manufacturing has acknowledged it.', { exact: true }).waitFor();
  const record = page.getByRole('region', { name: 'Its record' });
  await soon(async () =>
    expect(await record.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Manufacturing acknowledged it \(Open → Acknowledged\).*Bjørn Haugland \(Manufacturing\)/),
      expect.stringMatching(/^Sales acknowledged it.*Ingrid Solbakken \(Sales\)/),
      expect.stringMatching(/^It was found/),
    ]),
  );
  expect(await flaws(page)).toEqual([]);
});

it('is decided with a way out that is carried out at once, and reads as history then', async () => {
  // Whoever decides for all changes at once only what is their own department's.
  await grant(stage.database, { organisation: 'demo', who: 'ingrid.', role: 'planner' });
  const page = await openConflict(DELIVERY, 'ingrid');
  const ways = page.getByRole('region', { name: 'What would settle it' });
  await ways
    .getByText(/^Alignment would .* would close\.$/)
    .first()
    .waitFor();
  await ways.getByRole('link', { name: 'Decide for this' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Decide on this conflict' }).waitFor();
  await page.getByRole('checkbox', { name: 'Carry it out now' }).check();
  await page.getByText(/changes at once/).waitFor();
  await save(page);
  await page
    .getByRole('alert')
    .getByText(/was not in the room/)
    .waitFor();
  expect(await flaws(page)).toEqual([]);

  await page.getByRole('textbox', { name: /^Why/ }).fill('The paint shop cannot be faster before spring.');
  await page.getByRole('combobox', { name: 'Which metric it shall move' }).selectOption('Promised delivery time');
  await page.getByRole('textbox', { name: /^To where/ }).fill('9');
  await page.getByLabel('Review on').fill('2027-02-01');
  await save(page);
  await page.getByText('The decision is written down and carried out: the conflict is gone.').waitFor();
  await page.getByRole('heading', { name: 'Resolved: the goals go together now' }).waitFor();
  await page.getByText('This is history.', { exact: false }).waitFor();
  expect(await flaws(page)).toEqual([]);
  const over = await stage.open(`${new URL(page.url()).pathname}/decide`, { as: 'bjorn' });
  await over.getByText(/^The goals go together now\. It was resolved on \d/).waitFor();
  expect(await over.getByRole('textbox').count()).toBe(0);
  await over.getByRole('link', { name: 'See its record' }).click();
  await over.getByRole('heading', { name: 'Resolved: the goals go together now' }).waitFor();
  const list = await stage.open('/demo/conflicts');
  expect(await list.getByRole('link', { name: DELIVERY }).count()).toBe(0);
});

it('is accepted within limits, which the server holds against what is typed', async () => {
  const page = await openConflict(BATCHES, 'henrik');
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await page.getByRole('radio', { name: 'We live with it' }).check();
  const limit = page.getByRole('textbox', { name: /^Accepted up to which severity/ });
  await limit.fill('5');
  await page.getByRole('textbox', { name: /^What is decided/ }).fill('Small runs in spring, large ones in autumn');
  await page.getByRole('textbox', { name: /^Why/ }).fill('Colours sell in spring');
  await save(page);
  await page
    .getByRole('alert')
    .getByText(/would open it again at once/)
    .waitFor();
  await page
    .getByRole('alert')
    .getByText(/Say until when it is accepted/)
    .waitFor();
  await limit.fill('80');
  await page.getByLabel(/^Accepted until/).fill('2027-02-01');
  await save(page);
  const accepted = 'Accepted as it is, up to a severity of 80\u00a0% and until 1 February 2027';
  await page.getByRole('heading', { name: accepted }).waitFor();
  expect(await flaws(page)).toEqual([]);
  const list = await stage.open('/demo/conflicts?state=accepted');
  await list.getByRole('link', { name: BATCHES }).waitFor();
});

it('keeps what is typed when somebody else takes a step first, and shows what they did', async () => {
  const page = await openConflict(BATCHES, 'henrik', '?state=accepted');
  await page.getByRole('link', { name: 'Decide anew' }).click();
  await page.getByRole('textbox', { name: /^What is decided/ }).fill('Forty in every run');
  await page.getByRole('textbox', { name: /^Why/ }).fill('In the middle');
  const other = await openConflict(BATCHES, 'henrik', '?state=accepted');
  await other.getByRole('button', { name: 'Open again' }).click();
  await other.getByRole('textbox', { name: /^Why it is opened again/ }).fill('The dealers complain');
  await other.getByRole('button', { name: 'Open again' }).click();
  await other.getByText('The conflict is open again.', { exact: true }).waitFor();

  await save(page);
  const meanwhile = page.getByRole('alert').filter({ hasText: 'while you were deciding' });
  await meanwhile.getByText('The dealers complain').waitFor();
  expect(await page.getByRole('textbox', { name: /^Why/ }).inputValue()).toBe('In the middle');
  expect(await barriers(page)).toEqual([]);
  await meanwhile.getByRole('button', { name: 'Save mine all the same' }).click();
  await page.getByRole('heading', { name: /^Decided: / }).waitFor();
});

it('is dismissed, and what it rested on is taken out of the plan', async () => {
  const page = await openConflict(ANSWERS, 'henrik');
  await dismiss(page);
  await page.getByText('The conflict is dismissed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: /^Open: / }).waitFor();
  await page.getByText('Dismissed by mistake.').first().waitFor();
  await dismiss(page);
  await page.getByRole('button', { name: 'Take it out' }).first().click();
  await page.getByRole('status').getByText('It is taken out of the plan.').first().waitFor();
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('It is in the plan again.').waitFor({ state: 'attached' });
});

async function dismiss(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await page.getByRole('radio', { name: 'It is no conflict' }).check();
  await page
    .getByLabel(/^Why it is no conflict/)
    .selectOption({ label: 'One thing does not move the other as assumed' });
  await page.getByRole('textbox', { name: /^What is decided/ }).fill('Cheaper service answers as fast');
  await page.getByRole('textbox', { name: /^Why/ }).fill('We measured it in spring');
  await save(page);
}

it('lists what was decided, and takes in how it turned out', async () => {
  const page = await stage.open('/demo/decisions', { as: 'henrik' });
  const decision = page.getByRole('listitem').filter({ hasText: 'The paint shop cannot be faster before spring.' });
  await decision.getByRole('button', { name: /^Review it: / }).click();
  await decision.getByRole('radio', { name: 'It worked in part' }).check();
  await decision.getByRole('textbox', { name: /^Promised delivery time now/ }).fill('9.5');
  await decision.getByRole('textbox', { name: 'What was learnt' }).fill('Dealers still say five days');
  expect(await barriers(page)).toEqual([]);
  await decision.getByRole('button', { name: 'Save the review' }).click();
  await page.getByText('The review is written down.').waitFor();
  await decision.getByText('Dealers still say five days').waitFor();
  await soon(async () => expect(await decision.textContent()).toMatch(/At the review9\.5.days/));
  await settled(page);
  expect(await flaws(page)).toEqual([]);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
