import { createDataSource, lockMeeting, OrganisationWalls, raiseMeeting } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import type { Grants } from '@concord/persistence';
import ICAL from 'ical.js';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { followedPage } from '../testing/followed-page.ts';
import { MEETING, MeetingClient, PLANNED } from './testing/meeting-client.ts';

const demo = planNamed('demo.yaml');

let api: ApiUnderTest;
let client: MeetingClient;

beforeAll(async () => {
  api = await startApiUnderTest();
  client = new MeetingClient(api);
  await api.store({ ...demo, organisation: { ...demo.organisation, key: 'other' } });
});
afterAll(() => api.stop());

const within = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`not in ${ms} ms`)), ms));

async function asMember(name: string, grants: Partial<Grants>, organisation = 'demo') {
  return { cookie: await api.members.cookie(`${name}@members.example`, { role: 'viewer', ...grants }, organisation) };
}

it('tells every open page of a note within a second, also of one written by another process', async () => {
  const { meeting } = await client.plan({ title: 'Live' });
  const page = await followedPage(api.url, 'demo', await api.members.cookieOf('bjorn'));
  await page.hearsOfMeeting(meeting.id, meeting.change);
  await client.write(meeting.id, { kind: 'NOTE', words: 'Here' }, 'ingrid');
  await Promise.race([page.hearsOfMeeting(meeting.id, meeting.change + 1), within(1_000)]);
  const elsewhere = await createDataSource({ url: api.databaseUrl }, { role: 'concord_plans' }).initialize();
  const [{ id }] = await api.source.query(`SELECT organisation_id AS id FROM organisation WHERE key = 'demo'`);
  await new OrganisationWalls(elsewhere).transaction(id, async (manager) => {
    const row = await lockMeeting(manager, id, meeting.id);
    if (row) await raiseMeeting(manager, row, new Date());
  });
  await elsewhere.destroy();
  await Promise.race([page.hearsOfMeeting(meeting.id, meeting.change + 2), within(1_000)]);
  page.close();
});

it('tells a page that comes back where meetings stand in which something was written lately', async () => {
  const { meeting } = await client.plan({ title: 'Lost the network' });
  await client.write(meeting.id, { kind: 'NOTE', words: 'Meanwhile' }, 'ingrid');
  const page = await followedPage(api.url, 'demo', await api.members.cookieOf('bjorn'));
  await Promise.race([page.hearsOfMeeting(meeting.id, meeting.change + 1), within(1_000)]);
  page.close();
});

it('shows and gives nothing of a meeting to another organisation', async () => {
  const { meeting } = await client.plan({ title: 'Ours' });
  const stranger = await asMember('stranger', { role: 'admin' }, 'other');
  const { organisation } = await api.ask<{ organisation: { meeting: null; meetings: { totalCount: number } } }>(
    `query ($id: ID!) { organisation(key: "other") { meeting(id: $id) { id } meetings { totalCount } } }`,
    { id: meeting.id },
    stranger,
  );
  expect(organisation).toEqual({ meeting: null, meetings: { totalCount: 0 } });
  const { answer } = await api.ask<{ answer: { __typename: string } }>(
    `mutation ($id: ID!) { answer: proposeAgenda(organisation: "other", meeting: $id) { __typename } }`,
    { id: meeting.id },
    stranger,
  );
  expect(answer.__typename).toBe('NotFoundError');
  for (const organisation of ['other', 'demo']) {
    const address = `${api.url}/calendar/${meeting.id}.ics?organisation=${organisation}`;
    expect((await fetch(address, { headers: stranger })).status).toBe(404);
  }
  expect((await fetch(`${api.url}/calendar/${meeting.id}.ics?organisation=demo`)).status).toBe(401);
});

it('lets the lead of a department that meets, planners and the chair run it, and shows it to everybody', async () => {
  const { meeting } = await client.plan({ title: 'Who runs it', departments: ['sales', 'logistics'], chair: 'ingrid' });
  const lead = (department: string) => ({ departments: [{ department, role: 'lead' as const }], personKey: null });
  const runs = async (name: string, grants: Partial<Grants>) => {
    const who = await asMember(name, grants);
    const { organisation } = await api.ask<{ organisation: { meeting: { mayRun: boolean } } }>(
      `query ($id: ID!) { organisation(key: "demo") { meeting(id: $id) { mayRun } } }`,
      { id: meeting.id },
      who,
    );
    const { __typename } = await client.call('proposeAgenda', { meeting: ['ID!', meeting.id] }, null, who);
    expect(__typename).toBe(organisation.meeting.mayRun ? 'MeetingSaved' : 'NotAllowedError');
    return organisation.meeting.mayRun;
  };
  expect(await runs('lead-logistics', lead('logistics'))).toBe(true);
  expect(await runs('a-planner', { role: 'planner' })).toBe(true);
  expect(await runs('the-chair', { personKey: 'ingrid' })).toBe(true);
  expect(await runs('lead-finance', lead('finance'))).toBe(false);
  expect(await runs('a-contributor', { role: 'contributor', personKey: 'bjorn' })).toBe(false);
});

it('costs as many statements for one meeting as for twenty', async () => {
  const { meeting } = await client.plan({ title: 'Promised before' });
  const action = { title: 'Asked for by all of them', owner: 'bjorn', dueOn: '2026-11-17' };
  await client.call('addAction', { meeting: ['ID!', meeting.id], action: ['ActionInput!', action] });
  for (let i = 0; i < 20; i += 1) await client.plan({ title: `Many ${i}`, startsAt: '2026-11-25T12:00:00Z' });
  const asked = MEETING.replace(/notOnAgenda \{ kind because conflict \{ id \} \}/, '');
  const count = async (first: number): Promise<number> => {
    const query = `{ organisation(key: "demo") { meetings(first: ${first}) { nodes ${asked} } } }`;
    await api.ask(query);
    api.statements.length = 0;
    await api.ask(query);
    return api.statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length;
  };
  expect(await count(20)).toBe(await count(1));
});

describe('an invitation', () => {
  const event = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const found = calendar.getFirstSubcomponent('vevent');
    if (!found) throw new Error('There is no event.');
    return { calendar, event: new ICAL.Event(found), component: found };
  };

  const download = async (id: string) => {
    const cookie = await api.members.cookieOf('ingrid');
    const response = await fetch(`${api.url}/calendar/${id}.ics?organisation=demo`, { headers: { cookie } });
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    return response.text();
  };

  const title = 'Spring planning with everybody who has a part in it, from the shop floor to the dealers in Germany';

  it('is read by another parser as what was planned, rises with each change that people hear of, and is withdrawn', async () => {
    const { meeting } = await client.plan({ title });
    const { meeting: invited, notReached } = await client.step(meeting, 'INVITE');
    expect(notReached).toEqual([]);
    const text = await download(meeting.id);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const first = event(text);
    expect(first.calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(first.event.summary).toBe(title);
    expect(first.event.startDate.toJSDate()).toEqual(new Date(PLANNED.startsAt));
    expect(first.event.duration.toSeconds()).toBe(3_600);
    expect(first.event.startDate.zone.tzid).toBe('UTC');
    expect(first.event.attendees).toHaveLength(4);
    expect(String(first.component.getFirstPropertyValue('organizer'))).toMatch(/^mailto:henrik@/i);
    expect(first.event.sequence).toBe(0);

    const input = { ...PLANNED, title, startsAt: '2026-11-21T08:00:00.000Z' };
    const change = {
      meeting: ['ID!', meeting.id],
      version: ['Int!', invited.version],
      input: ['MeetingInput!', input],
    } as const;
    const { meeting: changed } = await client.call('changeMeeting', change);
    const second = event(await download(meeting.id));
    expect([second.event.uid, second.event.sequence]).toEqual([first.event.uid, 1]);
    expect(second.event.startDate.toJSDate()).toEqual(new Date(input.startsAt));

    await client.write(meeting.id, { kind: 'INPUT', words: 'No news for calendars' });
    expect(event(await download(meeting.id)).event.sequence).toBe(1);

    await client.step(changed, 'CANCEL');
    const last = event(await download(meeting.id));
    expect(last.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(last.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([last.event.uid, last.event.sequence]).toEqual([first.event.uid, 2]);
  });

  it('names those whom no letter reaches', async () => {
    await api.store({ ...demo, people: [...demo.people, { key: 'nomail', name: 'Nobody Writes' }] });
    const { meeting } = await client.plan({ title: 'Not reached', people: [...PLANNED.people, 'nomail'] });
    const { notReached } = await client.step(meeting, 'INVITE');
    expect(notReached).toEqual([{ key: 'nomail' }]);
  });
});
