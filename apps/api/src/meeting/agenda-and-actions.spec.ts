import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, type AskHeaders, startApiUnderTest } from '../testing/api-under-test.ts';
import { MeetingClient, type ReadAction, type ReadItem, type ReadMeeting } from './testing/meeting-client.ts';

let api: ApiUnderTest;
let client: MeetingClient;

beforeAll(async () => {
  api = await startApiUnderTest();
  client = new MeetingClient(api);
});
afterAll(() => api.stop());

const titles = ({ agenda }: ReadMeeting) => agenda.map(({ title }) => title);
const addItem = (meeting: string, input: object) =>
  client.call('addAgendaItem', { meeting: ['ID!', meeting], input: ['AgendaItemInput!', input] });
const propose = (meeting: string) => client.call('proposeAgenda', { meeting: ['ID!', meeting] });
const move = (meeting: string, item: string, to: string) =>
  client.call('moveAgendaItem', { meeting: ['ID!', meeting], item: ['ID!', item], to: ['ID!', to] });
const promise = (meeting: string, action: object, person = 'henrik') =>
  client.call('addAction', { meeting: ['ID!', meeting], action: ['ActionInput!', action] }, person);

describe('an agenda', () => {
  it('stays as people arranged it when it is proposed again', async () => {
    const { meeting } = await client.plan({ title: 'Arranged' });
    const [first, second, third] = meeting.agenda as [ReadItem, ReadItem, ReadItem];
    await addItem(meeting.id, { title: 'The autumn survey', minutes: 5, position: 0 });
    await client.changeItem(meeting.id, third.id, { position: 1, minutes: 15 });
    await client.changeItem(meeting.id, second.id, { state: 'REMOVED' });
    const { meeting: arranged } = await client.changeItem(meeting.id, first.id, { title: 'What dealers say' });
    expect(titles(arranged).slice(0, 3)).toEqual(['The autumn survey', third.title, 'What dealers say']);
    const { meeting: again } = await propose(meeting.id);
    expect(titles(again).slice(0, 3)).toEqual(titles(arranged).slice(0, 3));
    expect(again.agenda[1]).toMatchObject({ id: third.id, minutes: 15 });
    expect(again.agenda.map(({ id }) => id)).not.toContain(second.id);
    expect(again.notOnAgenda).toContainEqual(
      expect.objectContaining({ because: 'It was taken off.', conflict: { id: second.conflict?.id } }),
    );
    const { meeting: back } = await addItem(meeting.id, { conflict: second.conflict?.id });
    expect(back.agenda.at(-1)).toMatchObject({ id: second.id, state: 'OPEN' });
    expect((await addItem(meeting.id, { conflict: second.conflict?.id })).message).toMatch(/on the agenda already/);
    expect((await addItem(meeting.id, { title: ' ' })).problems).toMatchObject([{ path: 'title' }]);
  });

  it('lets an item go to another meeting, with a trace on both', async () => {
    const { meeting: from } = await client.plan({ title: 'From' });
    const { meeting: to } = await client.plan({ title: 'To', startsAt: '2026-12-01T09:00:00Z', minutes: 15 });
    const own = (await addItem(from.id, { title: 'The canteen' })).meeting.agenda.at(-1) as ReadItem;
    const { meeting: left } = await move(from.id, own.id, to.id);
    expect(left.agenda.at(-1)).toMatchObject({ state: 'MOVED', movedTo: { id: to.id } });
    const after = await client.read(to.id);
    expect(after.agenda.at(-1)).toMatchObject({ title: 'The canteen', carriedFrom: { id: own.id } });
    expect(after.change).toBe(to.change + 1);
    expect((await move(from.id, own.id, from.id)).__typename).toBe('InvalidInputError');
  });

  it('has one item current, whose timer runs; that of the one before stops', async () => {
    const { meeting } = await client.plan({ title: 'Timers' });
    const [first, second] = meeting.agenda as [ReadItem, ReadItem];
    expect((await client.changeItem(meeting.id, first.id, { state: 'CURRENT' })).message).toMatch(/Start it first/);
    await client.step(meeting, 'START');
    const { meeting: one } = await client.changeItem(meeting.id, first.id, { state: 'CURRENT' });
    expect(one.agenda[0]).toMatchObject({ state: 'CURRENT', startedAt: expect.any(String) });
    await api.source.query(
      `UPDATE agenda_item SET started_at = started_at - interval '90 seconds' WHERE item_id = $1`,
      [first.id],
    );
    const { meeting: two } = await client.changeItem(meeting.id, second.id, { state: 'CURRENT' });
    expect(two.agenda.filter(({ state }) => state === 'CURRENT').map(({ id }) => id)).toEqual([second.id]);
    expect(two.agenda[0]).toMatchObject({ state: 'OPEN', startedAt: null });
    expect(two.agenda[0]?.spentSeconds).toBeGreaterThanOrEqual(90);
    expect(two.agenda[0]?.spentSeconds).toBeLessThan(100);
  });
});

describe('an action', () => {
  const settle = async (action: ReadAction, change: object, headers: AskHeaders) => {
    const { answer } = await api.ask<{
      answer: { __typename: string; message?: string; action?: ReadAction; current?: { version: number } };
    }>(
      `mutation ($id: ID!, $version: Int!, $change: ActionChange!) {
         answer: changeAction(organisation: "demo", action: $id, version: $version, change: $change) {
           __typename ... on UserError { message } ... on ActionSaved { action { id state version note title dueOn isOverdue } }
           ... on StaleActionError { current { version } } } }`,
      { id: action.id, version: action.version, change },
      headers,
    );
    return answer;
  };

  it('is settled by who promised it, once, and by nobody else but who runs the meeting', async () => {
    const { meeting } = await client.plan({ title: 'Promises' });
    expect((await promise(meeting.id, { title: 'x', owner: 'nobody', dueOn: '2020-01-01' })).problems).toMatchObject([
      { path: 'action[0].owner' },
      { path: 'action[0].dueOn' },
    ]);
    const { meeting: after } = await promise(meeting.id, { title: 'Call them', owner: 'ingrid', dueOn: '2026-11-20' });
    const [action] = after.actions as [ReadAction];
    const grants = { role: 'viewer', departments: [] } as const;
    const cookie = (person: string) =>
      api.members.cookie(`${person}-settles@members.example`, { ...grants, personKey: person });
    expect(await settle(action, { state: 'DONE' }, { cookie: await cookie('bjorn') })).toMatchObject({
      __typename: 'NotAllowedError',
    });
    const done = await settle(action, { state: 'DONE', note: 'They were glad' }, { cookie: await cookie('ingrid') });
    expect(done.action).toMatchObject({ state: 'DONE', note: 'They were glad', version: 2 });
    expect(await settle(action, { state: 'DROPPED' }, as('henrik'))).toMatchObject({
      __typename: 'StaleActionError',
      current: { version: 2 },
    });
  });

  it('is a row like others, with the moment of its last change', async () => {
    const rows = async () =>
      (
        await api.ask<{ organisation: { actionRows: { nodes: { id: string; state: string; updatedAt: string }[] } } }>(
          '{ organisation(key: "demo") { actionRows(first: 10) { nodes { id state updatedAt } } } }',
        )
      ).organisation.actionRows.nodes;
    const { meeting } = await client.plan({ title: 'Rows' });
    const { meeting: after } = await promise(meeting.id, { title: 'Count', owner: 'bjorn', dueOn: '2026-11-20' });
    const [action] = after.actions as [ReadAction];
    const before = (await rows()).find(({ id }) => id === action.id);
    await settle(action, { state: 'DROPPED' }, as('henrik'));
    const now = (await rows()).find(({ id }) => id === action.id);
    expect(now?.state).toBe('dropped');
    expect(Date.parse(now?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before?.updatedAt ?? ''));
  });
});

it('finds decisions by their words, their meeting, and what they are about', async () => {
  const { meeting } = await client.plan({ title: 'The log' });
  const { meeting: begun } = await client.step(meeting, 'START');
  const [first, second] = begun.agenda.filter(({ kind }) => kind === 'CONFLICT') as [ReadItem, ReadItem];
  await client.decide(meeting.id, first, { choice: 'Büro opens at eight', reason: 'Dealers ring early' });
  await client.decide(meeting.id, second, {
    kind: 'ACCEPT',
    choice: 'We live with 50 % more stock',
    reason: 'Until the new hall is built',
  });
  const find = async (filter: object): Promise<string[]> => {
    const { organisation } = await api.ask<{
      organisation: { decisions: { totalCount: number; nodes: { choice: string; meeting: { title: string } }[] } };
    }>(
      `query ($filter: DecisionLogFilter) { organisation(key: "demo") {
         decisions(filter: $filter) { totalCount nodes { choice meeting { title } } } } }`,
      { filter },
    );
    const { nodes, totalCount } = organisation.decisions;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.every((node) => node.meeting.title === 'The log')).toBe(true);
    return nodes.map(({ choice }) => choice.slice(0, 4));
  };
  expect(await find({ meeting: meeting.id })).toEqual(['We l', 'Büro']);
  expect(await find({ text: 'EARLY büro' })).toEqual(['Büro']);
  expect(await find({ text: '50 %' })).toEqual(['We l']);
  expect(await find({ text: 'dealers hall' })).toEqual([]);
  expect(await find({ kinds: ['ACCEPT'] })).toEqual(['We l']);
  expect(await find({ departments: ['people'] })).toEqual([]);
  expect(await find({ from: '2000-01-01T00:00:00Z' })).toHaveLength(2);
  expect(await find({ before: '2000-01-01T00:00:00Z' })).toEqual([]);
  expect(await find({ verdicts: ['WORKED'] })).toEqual([]);
});
