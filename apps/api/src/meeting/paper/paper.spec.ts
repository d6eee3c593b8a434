import mammoth from 'mammoth';
import { type ApiUnderTest, startApiUnderTest } from '../../testing/api-under-test.ts';
import { MeetingClient, type ReadItem, type ReadMeeting } from '../testing/meeting-client.ts';

let api: ApiUnderTest;
let client: MeetingClient;
let meeting: ReadMeeting;

beforeAll(async () => {
  api = await startApiUnderTest();
  client = new MeetingClient(api);
  ({ meeting } = await client.plan());
});
afterAll(() => api.stop());

const paper = async (file: string) =>
  fetch(`${api.url}/paper/${file}?organisation=demo`, {
    headers: { cookie: await api.members.cookieOf('henrik') },
  });

async function text(file: string): Promise<string> {
  const answer = await paper(file);
  expect(answer.status).toBe(200);
  return answer.text();
}

const conflictsOf = ({ agenda }: ReadMeeting) =>
  agenda.filter(({ kind }) => kind === 'CONFLICT') as [ReadItem, ReadItem];

it('tells before the meeting what one must know to decide: whose outcome, both goals, the arithmetic, options and what they do', async () => {
  const [first] = conflictsOf(meeting);
  await client.write(meeting.id, { item: first.id, kind: 'INPUT', words: 'Two dealers *left* over this' }, 'sigrid');
  const read = await text(`pre-read-${meeting.id}.md`);
  for (const part of [
    '# Spring planning',
    'Friday, 20 November 2026',
    'Two dealers \\*left\\* over this',
    '## The arithmetic',
    '## Both goals',
    'Accept the trade-off',
  ])
    expect(read).toContain(part);
  expect(read).toMatch(/Alignment goes from [\d.]+ to [\d.]+ of 100/);
  expect(read).toContain('; this conflict is settled.');
  expect(read.match(/^#+ The arithmetic$/gm)).toHaveLength(conflictsOf(meeting).length);
});

it('writes minutes that say who was there, what was decided and why, who promised what, and what was parked', async () => {
  const { meeting: invited } = await client.step(meeting, 'INVITE');
  expect(await text(`minutes-${meeting.id}.md`)).toContain('Nothing was decided.');
  const { meeting: begun } = await client.step(invited, 'START');
  const [first, second] = conflictsOf(begun);
  await client.write(
    begun.id,
    { item: first.id, kind: 'NOTE', words: 'Seven days are what the dealers ask for' },
    'ingrid',
  );
  const { meeting: decided } = await client.decide(begun.id, first, {}, [
    { title: 'Tell the dealers', owner: 'ingrid', dueOn: '2026-11-27' },
  ]);
  await client.changeItem(begun.id, second.id, { state: 'PARKED' });
  const early = await client.call('sendMinutes', { meeting: ['ID!', begun.id] });
  expect(early).toMatchObject({
    __typename: 'InvalidInputError',
    message: 'Minutes are sent when the meeting is closed.',
  });
  const { meeting: closed } = await client.step(decided, 'CLOSE');
  await client.write(closed.id, { kind: 'CORRECTION', words: 'Bjorn was there as well' }, 'bjorn');

  const read = await text(`minutes-${meeting.id}.md`);
  for (const part of [
    'Put right after the meeting:',
    'Bjorn was there as well',
    'Sales promises seven days',
    'Tell the dealers',
    'Seven days are what the dealers ask for',
  ])
    expect(read).toContain(part);
  const parked = read.slice(read.indexOf('# Parked'));
  expect(parked.replaceAll('\\', '')).toContain(second.title);
});

it('sends the minutes to everybody once, and names who cannot be reached', async () => {
  const sent = await client.call('sendMinutes', { meeting: ['ID!', meeting.id] }, 'henrik', {
    'idempotency-key': 'minutes-1',
  });
  expect(sent.__typename).toBe('MeetingSaved');
  expect(sent.notReached).toEqual([]);
});

it('sets them as Word, as PDF and as a page', async () => {
  const bytes = async (file: string) => Buffer.from(await (await paper(file)).arrayBuffer());
  expect((await bytes(`minutes-${meeting.id}.pdf`)).subarray(0, 5).toString()).toBe('%PDF-');
  const { value: word } = await mammoth.extractRawText({ buffer: await bytes(`minutes-${meeting.id}.docx`) });
  expect(word).toContain('Tell the dealers');
  const page = await paper(`pre-read-${meeting.id}.html`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toMatch(/<h1[^>]*>Spring planning<\/h1>/);
});

it('is written in the language of the organisation, whatever whoever asks reads', async () => {
  await api.source.query(`UPDATE organisation SET language = 'de' WHERE key = 'demo'`);
  const read = await text(`minutes-${meeting.id}.md`);
  for (const part of [
    '# Protokoll: Spring planning',
    'Freitag, 20. November 2026',
    ' bis ',
    ' Uhr',
    '# Entscheidungen',
    '# Aufgaben',
    '27. November 2026',
    'Nach der Besprechung richtiggestellt:',
  ])
    expect(read).toContain(part);
  expect(read).not.toMatch(/Decisions|Actions|Nobody|What was/);
  const before = await text(`pre-read-${meeting.id}.md`);
  expect(before).toMatch(/Der Abstimmungsgrad geht von \d+,\d auf \d+,\d von 100/);
  expect(before).toMatch(/Schwere \d+(,\d)?\u00a0%: Einsatz/);
  expect(before).not.toMatch(/Alignment goes|The arithmetic|Both goals/);
  await api.source.query(`UPDATE organisation SET language = 'en' WHERE key = 'demo'`);
});

it('sets a few at once, so that nobody keeps the server busy with them', async () => {
  const asked = Array.from({ length: 12 }, () => paper(`pre-read-${meeting.id}.pdf`));
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect((await paper(`minutes-${meeting.id}.md`)).status).toBe(200);
});

it('shows them to members only, and says what can be asked for', async () => {
  const stranger = await fetch(`${api.url}/paper/minutes-${meeting.id}.md?organisation=demo`);
  expect(stranger.status).toBe(401);
  const unknown = await paper('minutes-00000000-0000-4000-8000-000000000000.md');
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { message: 'There is no such meeting.' }]);
  const wrong = await paper('protocol.txt');
  expect(await wrong.json()).toMatchObject({ message: expect.stringContaining('"/paper/minutes-ID.pdf"') });
});
