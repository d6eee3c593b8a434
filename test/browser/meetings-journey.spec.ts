import type { Page } from 'playwright-core';
import { flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;
/** The address of the meeting that is planned first. */
let address = '';

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const meetingId = () => address.split('/').at(-1) ?? '';
const agenda = (page: Page) => page.getByRole('list', { name: 'Agenda' });
const titles = (page: Page) => agenda(page).getByRole('heading', { level: 3 }).allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

it('says what there is to decide and when people meet', async () => {
  const page = await stage.open('/demo/meetings', { as: 'ingrid' });
  await page.getByText(/^The next meeting, “.+”, is on .+ and has \d+ conflicts? to decide on/).waitFor();
});

it('plans a meeting, tells at each field what is missing, and proposes an agenda with reasons', async () => {
  const page = await stage.open('/demo/meetings', { as: 'ingrid' });
  await page.getByRole('link', { name: 'Plan a meeting' }).click();
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  await page.getByRole('heading', { name: 'It is not saved yet' }).waitFor();
  const title = page.getByRole('textbox', { name: 'Title' });
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  expect(await flaws(page)).toEqual([]);

  await title.fill('Spring plan');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Decide on delivery before the plan is frozen');
  await page.getByRole('checkbox', { name: 'Sales' }).check();
  await page.getByRole('checkbox', { name: 'Manufacturing' }).check();
  await page.getByRole('button', { name: 'Add everybody of these departments' }).click();
  await page.getByText('6 people added.').waitFor();
  await page.getByLabel(/^Day/).fill('2026-12-01');
  await page.getByRole('textbox', { name: /^Length/ }).fill('60');
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'Spring plan' }).waitFor();
  address = new URL(page.url()).pathname;
  await agenda(page)
    .getByText(/^Severity \d+\s% × confidence \d+\s% × weight \d+\s% = \d+\s%/)
    .first()
    .waitFor();
  await page.getByText(/^\d+ of 60 minutes are planned; \d+ are left for what people bring\.$/).waitFor();
  expect(await flaws(page)).toEqual([]);
});

it('orders the agenda by the keyboard alone: the button keeps the focus, and the new place is announced', async () => {
  const page = await stage.open(address, { as: 'ingrid' });
  const [first = '', second = ''] = await titles(page);
  const down = page.getByRole('button', { name: `Move “${first}” down`, exact: true });
  await down.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `“${first}” is number 2 of` })
    .waitFor({ state: 'attached' });
  await soon(async () => expect((await titles(page)).slice(0, 2)).toEqual([second, first]));
  expect(await focused(page)).toBe(`Move “${first}” down`);
});

it('takes an item off and puts it back at its place, without losing the keyboard', async () => {
  const page = await stage.open(address, { as: 'ingrid' });
  const before = await titles(page);
  await page.getByRole('button', { name: `Take off: ${before[1]}`, exact: true }).press('Enter');
  await soon(async () => expect(await titles(page)).toEqual(before.filter((_, place) => place !== 1)));
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo'));
  await page.keyboard.press('Enter');
  await soon(async () => expect(await titles(page)).toEqual(before));
  await soon(async () =>
    expect(await page.evaluate(() => document.activeElement?.textContent?.includes('Undo'))).toBe(false),
  );
  expect(await page.evaluate((title) => document.activeElement?.textContent?.includes(title), before[1] ?? '')).toBe(
    true,
  );
});

it('shows others what somebody says beforehand, while they look', async () => {
  const chair = await stage.open(address, { as: 'ingrid' });
  const page = await stage.open(address, { as: 'karin' });
  expect(await page.getByRole('button', { name: /^Take off/ }).count()).toBe(0);
  await page
    .getByRole('button', { name: /^Say something beforehand/ })
    .first()
    .click();
  await page.keyboard.type('The paint shop needs a week of notice');
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByText('It is written down.').waitFor();
  await agenda(chair).getByText('The paint shop needs a week of notice').waitFor();
});

it('invites after it has said who gets a mail, and gives the entry for the calendar', async () => {
  const page = await stage.open(address, { as: 'ingrid' });
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByText(/^A mail with an entry for the calendar goes to .*Bjørn Haugland/).waitFor();
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByRole('heading', { name: 'Everybody is invited' }).waitFor();
  const entry = (await page.getByRole('link', { name: 'For my calendar' }).getAttribute('href')) ?? '';
  expect(await (await page.request.get(`${stage.product.url}${entry}`)).text()).toContain('SUMMARY:Spring plan');
});

it('has a pre-read that says of each conflict who wants what, why they collide, and what could be decided', async () => {
  const page = await stage.open(`${address}/pre-read`, { as: 'karin' });
  const conflict = page.getByRole('article').filter({ hasText: 'Why they collide' }).first();
  await conflict.getByRole('heading', { name: 'Both sides' }).waitFor();
  await conflict.getByRole('heading', { name: 'What could be decided' }).waitFor();
  await page.getByText('The paint shop needs a week of notice').waitFor();
  await settled(page);
  expect(await flaws(page)).toEqual([]);
  for (const name of ['PDF', 'Word', 'Markdown']) {
    const file = await page.getByRole('link', { name: `${name}: download the pre-read` }).getAttribute('href');
    expect((await page.request.get(`${stage.product.url}${file}`)).status()).toBe(200);
  }
});

/** Sends an operation to the API as whoever looks at the page. */
const askAs = (page: Page, query: string): Promise<unknown> =>
  page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    return ((await response.json()) as { data: unknown }).data;
  }, query);

/** What happens in the room, whose pages have a spec of their own. */
async function hold(planner: Page): Promise<void> {
  const where = `organisation: "demo", meeting: "${meetingId()}"`;
  const asked = await askAs(
    planner,
    `{ organisation(key: "demo") { meeting(id: "${meetingId()}") { version agenda { id conflict { life { version } } } } } }`,
  );
  const { version, agenda: items } = (asked as { organisation: { meeting: Held } }).organisation.meeting;
  const item = items.find(({ conflict }) => conflict !== null);
  const steps = [
    `stepMeeting(${where}, version: ${version}, step: START)`,
    `writeInMeeting(${where}, entry: { item: "${item?.id}", kind: NOTE, words: "Both want the day that was promised" })`,
    `addAction(${where}, item: "${item?.id}", action: {
      title: "Ask ten dealers what they promise", owner: "ingrid", dueOn: "2026-12-11"
    })`,
    `decideInMeeting(${where}, item: "${item?.id}", version: ${item?.conflict?.life.version}, actions: [], decision: {
      kind: CHANGE, choice: "Promise seven days", reason: "Dealers want a day that holds", options: [],
      accountable: "ingrid"
    })`,
    `stepMeeting(${where}, version: ${version + 1}, step: CLOSE)`,
  ];
  for (const step of steps) {
    const { came } = (await askAs(planner, `mutation { came: ${step} { __typename } }`)) as Came;
    expect(['MeetingSaved', 'MeetingDecided']).toContain(came.__typename);
  }
}

interface Came {
  readonly came: { readonly __typename: string };
}

interface Held {
  readonly version: number;
  readonly agenda: readonly { readonly id: string; readonly conflict: { readonly life: { version: number } } | null }[];
}

it('turns into minutes while somebody looks: who decided and promised what, and what is left', async () => {
  const page = await stage.open(address, { as: 'ingrid' });
  await hold(await stage.open('/demo', { as: 'henrik' }));
  const decided = page.getByRole('region', { name: 'What was decided, and why' });
  await decided.getByRole('heading', { name: 'Promise seven days' }).waitFor();
  await page.getByRole('region', { name: 'What was promised' }).getByText('Ask ten dealers').waitFor();
  await page.getByRole('region', { name: 'What was said' }).getByText('Both want the day').waitFor();
  await page.getByRole('region', { name: 'Left for later' }).getByText('nobody got to it').first().waitFor();
  expect(await flaws(page)).toEqual([]);

  await page.getByRole('button', { name: /^Add a correction/ }).click();
  await page.keyboard.type('It was Germany only');
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByRole('region', { name: 'Corrections' }).getByText('It was Germany only').waitFor();
});

it('finds the decision in the log by its words, with the meeting that took it, and keeps the filter in the address', async () => {
  const page = await stage.open(`/demo/decisions?meeting=${meetingId()}`, { as: 'bjorn' });
  await page.getByRole('status').filter({ hasText: '1 decision matches' }).waitFor();
  await page.getByRole('link', { name: /^Spring plan, / }).waitFor();
  await page.getByRole('searchbox', { name: 'Words in it' }).fill('no such words');
  await page.getByRole('heading', { name: 'No decision matches' }).waitFor();
  expect(new URL(page.url()).searchParams.get('text')).toBe('no such words');
});

it('waits for whoever promised something until they say what came of it', async () => {
  const page = await stage.open('/demo/waiting', { as: 'ingrid' });
  await page.getByRole('button', { name: 'Done: Ask ten dealers what they promise' }).click();
  await page.getByRole('textbox', { name: /^What came of it/ }).fill('Eight of ten said seven days');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByText('“Ask ten dealers what they promise” is done.').waitFor();
  await page.getByRole('button', { name: 'Done: Ask ten dealers what they promise' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  const minutes = await stage.open(address, { as: 'karin' });
  await minutes.getByText('Done: Eight of ten said seven days').waitFor();
});

it('puts a conflict on an agenda from its own page', async () => {
  const page = await stage.open('/demo/conflicts', { as: 'henrik' });
  await page.getByRole('article').last().getByRole('link').first().click();
  await page.getByRole('button', { name: 'Put on the agenda of a meeting' }).click();
  await page.getByRole('button', { name: 'Put it on', exact: true }).click();
  await page.getByText(/^It is on the agenda of “.+”\.$|^This is on the agenda already\.$/).waitFor();
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
