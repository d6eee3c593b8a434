import type { Page } from 'playwright-core';
import { barriers, flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;
let room: string;
let chair: Page;
let participant: Page;

const DELIVERY = 'At most 5 days or at least 9 days: promised delivery time';

beforeAll(async () => {
  stage = await openStage();
  room = await planMeeting();
  chair = await stage.open(room, { as: 'henrik' });
  participant = await stage.open(room, { as: 'ingrid' });
});
afterAll(async () => {
  await stage.closePages();
  await stage.close();
});

async function planMeeting(): Promise<string> {
  const planned = (await stage.ask(`mutation { planMeeting(organisation: "demo", input: {
    title: "Autumn planning", purpose: "Settle what keeps us from our promises", chair: "henrik", minutes: 60,
    startsAt: "2026-11-24T09:00:00.000Z", departments: ["sales", "manufacturing", "service"], people: ["henrik", "ingrid", "bjorn"]
  }) { ... on MeetingSaved { meeting { id agenda { id kind title } } } ... on UserError { message } } }`)) as {
    planMeeting: { meeting: { id: string; agenda: { id: string; kind: string; title: string }[] } };
  };
  const { id, agenda } = planned.planMeeting.meeting;
  const first = agenda.find(({ title }) => title === DELIVERY);
  if (first === undefined) throw new Error(`Not on the agenda: ${DELIVERY}. There is: ${JSON.stringify(agenda)}`);
  await stage.ask(`mutation { changeAgendaItem(organisation: "demo", meeting: "${id}", item: "${first.id}",
    change: { position: 0 }) { __typename } }`);
  return `/demo/meetings/${id}/room`;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const notes = (page: Page, name = 'Notes') => page.getByRole('list', { name });
const says = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'What was said' }).fill(words);
  await button(page, 'Write it down').click();
};

it('waits for whoever leads it, and then shows the same item on every screen, with its time', async () => {
  await title(participant).filter({ hasText: 'The meeting has not begun yet' }).waitFor();
  await participant.getByText('Henrik', { exact: false }).first().waitFor();
  expect(await flaws(participant)).toEqual([]);
  await button(chair, 'Start the meeting').click();
  await button(participant, 'I am here').click();
  for (const page of [chair, participant]) {
    await title(page).filter({ hasText: DELIVERY }).waitFor();
    await page.getByRole('timer').filter({ hasText: 'left' }).waitFor();
    await page.getByText('“My bicycle is ready on the day you promised”').first().waitFor();
    await page.getByRole('heading', { name: 'Who is here: 2 of 3' }).waitFor();
  }
});

it('keeps what two people write at once, and tells politely what the other has done', async () => {
  await Promise.all([
    says(chair, 'The paint shop needs nine days'),
    says(participant, 'The dealers compare days only'),
  ]);
  for (const page of [chair, participant])
    await soon(async () => {
      const read = (await notes(page).getByRole('listitem').allTextContents()).join(' ');
      expect(read).toContain('The paint shop needs nine days');
      expect(read).toContain('The dealers compare days only');
    });
  await participant
    .getByRole('status')
    .filter({ hasText: /wrote a note\.$/ })
    .waitFor({ state: 'attached' });
  expect(await participant.getByRole('textbox', { name: 'What was said' }).inputValue()).toBe('');
});

it('finds the assumptions behind both wants; one that does not hold becomes an option', async () => {
  const why = /^Because … Why that need takes what Sales wants/;
  await button(participant, why).click();
  await participant.keyboard.type('Customers only compare days');
  await button(participant, 'Add it').click();
  await button(chair, 'It does not hold: Customers only compare days').click();
  await notes(participant, 'Options').getByText('What if this does not hold: Customers only compare days').waitFor();
  await button(participant, /^Correct: What both want/).click();
  await participant.keyboard.press('Control+a');
  await participant.keyboard.type('Customers get their bicycle when we said');
  await button(participant, /^Save$/).click();
  await chair.getByText('Customers get their bicycle when we said').waitFor();
});

it('answers “and if we promised more days?” while people talk', async () => {
  await chair.getByRole('combobox', { name: 'Whose goal' }).selectOption({ index: 0 });
  await chair.getByRole('textbox', { name: /^And if it were/ }).fill('9');
  await chair
    .getByText(/Would close/)
    .first()
    .waitFor();
  await button(chair, 'Keep it as an option').click();
  await notes(participant, 'Options')
    .getByText(/at most 9\sdays \(alignment/)
    .waitFor();
});

it('leaves whoever is typing where they are when the room moves on, and shows the way back', async () => {
  const field = participant.getByRole('textbox', { name: 'What was said' });
  await field.pressSequentially('Half a sen');
  await button(chair, 'Next item').focus();
  await chair.keyboard.press('Enter');
  const back = participant.getByRole('link', { name: 'Back to the room' });
  await back.waitFor();
  await participant.keyboard.type('tence');
  expect(await field.inputValue()).toBe('Half a sentence');
  await back.click();
  await soon(async () => expect(await title(participant).textContent()).toBe(await title(chair).textContent()));
  expect(await title(chair).textContent()).not.toBe(DELIVERY);
  expect(await button(chair, 'Next item').evaluate((pressed) => pressed === document.activeElement)).toBe(true);
  await button(chair, 'Previous item').click();
  await title(participant).filter({ hasText: DELIVERY }).waitFor();
  expect(await field.inputValue()).toBe('Half a sentence');
});

it('tells who has lost the network, keeps what they write, and catches up by itself', async () => {
  const lost = participant.getByText(/^You are not connected/);
  await participant.context().setOffline(true);
  await lost.waitFor();
  await says(chair, 'Said while somebody was away');
  await notes(chair).getByText('Said while somebody was away').waitFor();
  await says(participant, 'Written without a network');
  await participant.getByText('This is kept, and goes to the others as soon as the network is back.').waitFor();
  await participant.context().setOffline(false);
  await lost.waitFor({ state: 'detached' });
  await notes(participant).getByText('Said while somebody was away').waitFor();
  await notes(chair).getByText('Written without a network').waitFor();
});

it('decides in one form, shows what is missing at its field, and loses nothing', async () => {
  await button(chair, 'Decide now').click();
  const form = chair.getByRole('form', { name: 'The decision' });
  await form.getByRole('textbox', { name: /^What is decided/ }).fill('Sales promises nine days');
  await form.getByRole('textbox', { name: 'What is to be done, action 1' }).fill('Tell the dealers');
  await button(chair, 'Save the decision').click();
  await chair.getByRole('alert').getByText('Choose who does it.').waitFor();
  await form.getByRole('combobox', { name: 'Who does it, action 1' }).selectOption('Ingrid Solbakken');
  await form.getByLabel('Until when, action 1').fill('2026-12-01');
  await button(chair, 'Save the decision').click();
  await chair
    .getByRole('alert')
    .getByText(/was not in the room/)
    .waitFor();
  expect(await flaws(chair)).toEqual([]);
  await form.getByRole('textbox', { name: /^Why/ }).fill('The paint shop cannot be faster before spring.');
  await form.getByLabel('Review on').fill('2027-02-01');
  await button(chair, 'Save the decision').click();
  await chair.getByRole('heading', { name: 'What is decided', exact: true }).waitFor();
  expect(await button(chair, 'Put this up for everybody').count()).toBe(0);
  await participant.getByRole('heading', { name: 'Sales promises nine days' }).waitFor();
  await participant.getByText('Tell the dealers').waitFor();
});

it('says what is left over before it is closed, and leads everybody to the minutes', async () => {
  await button(chair, 'Next item').click();
  await settled(participant);
  expect(await flaws(participant)).toEqual([]);
  const moved = (await title(chair).textContent()) ?? '';
  await button(chair, 'Another meeting').click();
  await chair.getByRole('combobox', { name: 'To which meeting?' }).waitFor();
  await button(chair, 'Move it').click();
  await title(participant).filter({ hasText: moved }).waitFor({ state: 'detached' });
  await button(chair, 'Park it, move on').click();
  await button(chair, 'Close the meeting').click();
  await chair.getByText(/left over\. This meeting is not one of a series/).waitFor();
  expect(await barriers(chair)).toEqual([]);
  await button(chair, 'Close it').click();
  for (const page of [chair, participant]) await page.getByRole('link', { name: 'Read the minutes' }).waitFor();
  expect(await flaws(participant)).toEqual([]);
});

it('goes through what was promised and looks back on a decision, before anything new', async () => {
  const { organisation } = (await stage.ask(
    '{ organisation(key: "demo") { meetings(first: 5, filter: { states: [DRAFT, INVITED] }) { nodes { id } } } }',
  )) as { organisation: { meetings: { nodes: { id: string }[] } } };
  const [next] = organisation.meetings.nodes;
  const page = await stage.open(`/demo/meetings/${next?.id ?? ''}/room`, { as: 'henrik' });
  await button(page, 'Start the meeting').click();
  const promises = page.getByRole('region', { name: 'What was promised' });
  const first = promises.getByRole('listitem').first();
  const promised = await first.locator('strong').textContent();
  await first.getByRole('button', { name: 'Another day' }).click();
  await first.getByLabel('New day').fill('2026-12-18');
  await first.getByRole('button', { name: 'Save the day' }).click();
  await promises.getByText(`“${promised}”: until 18 December 2026.`).waitFor();
  expect(await flaws(page)).toEqual([]);
  await promises
    .getByRole('group', { name: promised ?? '' })
    .getByRole('button', { name: 'Done' })
    .click();
  await promises.getByText(`“${promised}”: done.`).waitFor();
  await button(page, 'Done, move on').click();
  await page.getByRole('radio', { name: /It worked in part/ }).check();
  await page.getByRole('textbox', { name: 'What was learnt' }).fill('Half of the dealers had been told.');
  expect(await barriers(page)).toEqual([]);
  await button(page, 'Save the review').click();
  await page.getByText('Half of the dealers had been told.').waitFor();
});

it('complains about nothing on the console but the lost network', () => {
  expect(stage.complaints.filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
