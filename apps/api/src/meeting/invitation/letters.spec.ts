import ICAL from 'ical.js';
import type { Letter } from '../../account/mail.ts';
import { startApi } from '../../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../../testing/api-under-test.ts';
import { MeetingClient, PLANNED, type ReadMeeting } from '../testing/meeting-client.ts';

let api: ApiUnderTest;
let client: MeetingClient;
let stop: () => Promise<void>;
const letters: Letter[] = [];

beforeAll(async () => {
  api = await startApiUnderTest();
  const post = async (letter: Letter) => void letters.push(letter);
  const account = { publicUrl: 'http://127.0.0.1', post };
  const { url, close } = await startApi({ databases: api.databases, port: 0, account, findingsDelay: () => undefined });
  stop = close;
  // The same questions, to a server that sends letters.
  const ask: ApiUnderTest['ask'] = async (query, variables, { as } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await api.members.cookieOf(as) },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: never }).data;
  };
  client = new MeetingClient({ ...api, ask });
});
afterEach(() => letters.splice(0));
afterAll(async () => {
  await stop();
  await api.stop();
});

const inBrief = () => letters.map(({ to, subject, calendar }) => `${to} ${subject} ${calendar?.method}`).sort();

const change = ({ id, version }: ReadMeeting, input: object) =>
  client.call('changeMeeting', {
    meeting: ['ID!', id],
    version: ['Int!', version],
    input: ['MeetingInput!', { ...PLANNED, people: ['henrik', 'jonas'], ...input }],
  });

it('writes to who is invited when that happens, when something changes, and when it is off', async () => {
  const { meeting } = await client.plan({ people: ['henrik', 'jonas'] });
  expect(letters).toEqual([]);
  const { meeting: invited } = await client.step(meeting, 'INVITE');
  expect(inBrief()).toEqual([
    'henrik@test.example Spring planning request',
    'jonas.weber@strandheim.example Spring planning request',
  ]);
  const content = letters[0]?.calendar?.content ?? '';
  const event = new ICAL.Component(ICAL.parse(content) as unknown[]).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('uid')).toBe(`${meeting.id}@concord`);
  expect(letters[0]?.text).toContain(`http://127.0.0.1/demo/meetings/${meeting.id}`);

  letters.splice(0);
  const { meeting: moved } = await change(invited, { people: ['henrik', 'mette'], place: 'The library' });
  expect(inBrief()).toEqual([
    'henrik@test.example Changed: Spring planning request',
    'jonas.weber@strandheim.example No longer invited: Spring planning cancel',
    'mette.dalgaard@strandheim.example Changed: Spring planning request',
  ]);

  letters.splice(0);
  // What calendars do not show is no news to them.
  const { meeting: same } = await change(moved, {
    people: ['henrik', 'mette'],
    place: 'The library',
    purpose: 'Something else',
  });
  expect([letters.length, same.sequence, same.version]).toEqual([0, moved.sequence, moved.version + 1]);
  await client.step(same, 'CANCEL');
  expect(inBrief()).toEqual([
    'henrik@test.example Cancelled: Spring planning cancel',
    'mette.dalgaard@strandheim.example Cancelled: Spring planning cancel',
  ]);
});
