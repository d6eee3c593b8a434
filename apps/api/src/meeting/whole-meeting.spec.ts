import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { MeetingClient, type ReadItem, type ReadMeeting } from './testing/meeting-client.ts';

let api: ApiUnderTest;
let client: MeetingClient;
const seriesInput = {
  name: 'Monthly customer planning',
  purpose: 'Work through what keeps us from our promises',
  rhythm: 'MONTHLY',
  minutes: 60,
  place: 'The canteen',
  chair: 'henrik',
  departments: ['sales', 'service', 'manufacturing', 'logistics'],
  people: ['henrik', 'ingrid', 'bjorn', 'sigrid'],
};

beforeAll(async () => {
  api = await startApiUnderTest();
  client = new MeetingClient(api);
});
afterAll(() => api.stop());

const revisionNow = async (): Promise<number> =>
  (await api.source.query(`SELECT revision FROM organisation WHERE key = 'demo'`))[0].revision;

async function planSeries(input: object = {}): Promise<{ id: string; version: number }> {
  const { answer } = await api.ask<{ answer: { series: { id: string; version: number } } }>(
    `mutation ($input: MeetingSeriesInput!) { answer: planMeetingSeries(organisation: "demo", input: $input) {
       ... on MeetingSeriesSaved { series { id version } } } }`,
    { input: { ...seriesInput, ...input } },
    as('henrik'),
  );
  return answer.series;
}

const planNext = (series: string, startsAt?: string) =>
  client.call('planNextMeeting', { series: ['ID!', series], startsAt: ['DateTime', startsAt] });

/** As anybody reads them, without the marks of Markdown. */
async function minutesNow(id: string): Promise<string> {
  const cookie = await api.members.cookieOf('henrik');
  const answer = await fetch(`${api.url}/paper/minutes-${id}.md?organisation=demo`, { headers: { cookie } });
  return (await answer.text()).replaceAll('\\', '');
}

const conflictsOf = ({ agenda }: ReadMeeting): ReadItem[] => agenda.filter(({ kind }) => kind === 'CONFLICT');

it('begins with the conflicts most worth the time, decides, promises, closes, and the next one begins with what was promised', async () => {
  const series = await planSeries();
  const { meeting: planned } = await planNext(series.id, '2026-11-17T12:00:00.000Z');
  expect(planned).toMatchObject({ title: seriesInput.name, state: 'DRAFT', mayRun: true });
  const conflicts = conflictsOf(planned);
  expect(conflicts).toHaveLength(4);
  const worths = conflicts.map(({ ranking }) => ranking?.worth ?? 0);
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  expect(planned.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(60);
  expect(planned.notOnAgenda.length).toBeGreaterThan(0);

  const { meeting: invited } = await client.step(planned, 'INVITE');
  const { meeting: begun } = await client.step(invited, 'START');
  expect(begun).toMatchObject({ state: 'IN_PROGRESS', version: 3 });
  expect(begun.participants.filter(({ isPresent }) => isPresent).map(({ person }) => person.key)).toEqual(['henrik']);
  const [first, second] = conflicts as [ReadItem, ReadItem];
  await client.changeItem(planned.id, first.id, { state: 'CURRENT' });
  const before = await revisionNow();
  const decided = await client.decide(planned.id, first, {}, [
    { title: 'Tell the dealers', owner: 'ingrid', dueOn: '2026-11-18' },
  ]);
  expect(decided).toMatchObject({ __typename: 'MeetingDecided', decision: { choice: 'Sales promises seven days' } });
  expect(await revisionNow()).toBe(before + 1);
  const item = decided.meeting.agenda.find(({ id }) => id === first.id);
  expect(item).toMatchObject({
    state: 'DONE',
    startedAt: null,
    conflict: { life: { state: 'DECIDED' } },
    decided: [{ choice: 'Sales promises seven days' }],
    actions: [{ title: 'Tell the dealers', owner: { key: 'ingrid' }, state: 'OPEN' }],
  });
  await client.changeItem(planned.id, second.id, { state: 'PARKED' });
  const { meeting: closed } = await client.step(decided.meeting, 'CLOSE');
  expect(closed).toMatchObject({ state: 'CLOSED', notOnAgenda: [] });

  const { meeting: next } = await planNext(series.id);
  // The third Tuesday of December, at the same time of the clock.
  expect(next.startsAt).toBe('2026-12-15T12:00:00.000Z');
  expect(next.agenda[0]).toMatchObject({ kind: 'ACTIONS', actions: [{ title: 'Tell the dealers' }] });
  const carried = next.agenda.filter(({ carriedFrom }) => carriedFrom !== null);
  const left = closed.agenda.filter(({ kind, state }) => kind === 'CONFLICT' && state === 'OPEN');
  expect(carried.map(({ carriedFrom }) => carriedFrom?.id)).toEqual(left.map(({ id }) => id));
  const after = await client.read(planned.id);
  expect(after.agenda.filter(({ state }) => state === 'MOVED').map(({ movedTo }) => movedTo?.id)).toEqual(
    left.map(() => next.id),
  );

  const minutes = await minutesNow(planned.id);
  expect(minutes).toContain('**Absent:** Ingrid Solbakken, Bjørn Haugland, Sigrid Aas');
  const [, parked = '', moved = ''] = minutes.split(/^#+ (?:Parked|Moved to another meeting)$/m);
  expect(parked).toContain(second.title);
  for (const { title } of left) expect(moved).toContain(`${title} (to ${seriesInput.name}, Tuesday, 15 December 2026`);

  const { waiting } = (
    await api.ask<{ organisation: { waiting: { actions: { nodes: { id: string; version: number }[] } } } }>(
      '{ organisation(key: "demo") { waiting: waitingFor(person: "ingrid") { actions { nodes { id version title } } } } }',
    )
  ).organisation;
  expect(waiting.actions.nodes).toMatchObject([{ title: 'Tell the dealers' }]);
});

it('takes notes of two people who write at once, keeps both, and raises no revision by them', async () => {
  const { meeting } = await client.plan({ title: 'Two who write at once' });
  const before = await revisionNow();
  const people = ['ingrid', 'bjorn', 'henrik', 'sigrid'];
  const words = Array.from({ length: 20 }, (_, i) => `Note ${i}`);
  const item = meeting.agenda[0]?.id;
  await Promise.all(words.map((one, i) => client.write(meeting.id, { item, kind: 'NOTE', words: one }, people[i % 4])));
  const read = await client.read(meeting.id);
  const written = read.agenda[0]?.entries ?? [];
  expect(written.map((entry) => entry.words).toSorted()).toEqual(words.toSorted());
  expect(written.map(({ words: one, by }) => by?.key === people[Number(one.slice(5)) % 4])).not.toContain(false);
  expect(read.change).toBe(meeting.change + 20);
  expect(read.version).toBe(meeting.version);
  expect(await revisionNow()).toBe(before);
});

it('strikes through and keeps; an assumption that is struck through becomes an option', async () => {
  const { meeting } = await client.plan({ title: 'Assumptions' });
  const [item] = conflictsOf(meeting);
  await client.write(meeting.id, {
    item: item?.id,
    kind: 'ASSUMPTION',
    arrow: 'NEED_A_WANT_A',
    words: 'Customers only compare days',
  });
  const first = conflictsOf(await client.read(meeting.id))[0]?.entries[0];
  const { meeting: after } = await client.strike(meeting.id, first?.id ?? '', 'bjorn');
  expect(conflictsOf(after)[0]?.entries).toMatchObject([
    { kind: 'ASSUMPTION', words: 'Customers only compare days', struckBy: { key: 'bjorn' } },
    { kind: 'OPTION', words: expect.stringContaining('Customers only compare days'), origin: { id: first?.id } },
  ]);
  expect((await client.strike(meeting.id, first?.id ?? '')).message).toMatch(/struck through already/);
  await client.write(meeting.id, { kind: 'NOTE', words: 'Mine' }, 'ingrid');
  const note = (await client.read(meeting.id)).entries[0]?.id ?? '';
  const grants = { role: 'contributor', personKey: 'sigrid' } as const;
  const cookie = await api.members.cookie('sigrid.who.contributes@members.example', grants);
  const args = { meeting: ['ID!', meeting.id], entry: ['ID!', note] } as const;
  const tried = await client.call('strikeInMeeting', args, null, { cookie });
  expect(tried.message).toMatch(/^Whoever wrote it can strike it through/);
});

it('fills the cloud in with what the plan says, and lets nobody overwrite words that they have not seen', async () => {
  const { meeting } = await client.plan({ title: 'A cloud' });
  const [item] = conflictsOf(meeting);
  const change = (version: number, cloud: object, person = 'henrik') =>
    client.call(
      'changeConflictCloud',
      {
        meeting: ['ID!', meeting.id],
        item: ['ID!', item?.id],
        version: ['Int!', version],
        cloud: ['ConflictCloudInput!', cloud],
      },
      person,
    );
  expect(item?.cloud.version).toBe(0);
  expect(Object.values(item?.cloud ?? {})).not.toContain('');
  const { meeting: after } = await change(0, { needA: 'A promise that we keep' }, 'ingrid');
  expect(conflictsOf(after)[0]?.cloud).toEqual({ ...item?.cloud, needA: 'A promise that we keep', version: 1 });
  expect((await change(0, { needB: 'Calm weeks' })).__typename).toBe('StaleMeetingError');
});

it('takes corrections when it is closed, and nothing else', async () => {
  const { meeting } = await client.plan({ title: 'Closed' });
  expect((await client.write(meeting.id, { kind: 'CORRECTION', words: 'Too early' })).message).toMatch(
    /closed meetings/,
  );
  const { meeting: begun } = await client.step(meeting, 'START');
  const { meeting: closed } = await client.step(begun, 'CLOSE');
  expect((await client.write(meeting.id, { kind: 'NOTE', words: 'Too late' })).message).toMatch(/correction/);
  const { meeting: after } = await client.write(meeting.id, { kind: 'CORRECTION', words: 'It was the 3rd' });
  expect(after.entries).toMatchObject([{ kind: 'CORRECTION', words: 'It was the 3rd' }]);
  const item = conflictsOf(closed)[0] as ReadItem;
  expect((await client.changeItem(meeting.id, item.id, { minutes: 5 })).message).toMatch(/This meeting is closed/);
  expect((await client.decide(meeting.id, item)).message).toMatch(/while it is going on/);
});

it('is taken up again where it was closed, or cancelled before anybody was invited', async () => {
  const { meeting } = await client.plan({ title: 'By mistake' });
  const { meeting: cancelled } = await client.step(meeting, 'CANCEL');
  const { meeting: draft } = await client.step(cancelled, 'RESUME');
  expect(draft.state).toBe('DRAFT');
  const { meeting: begun } = await client.step(draft, 'START');
  const { meeting: closed } = await client.step(begun, 'CLOSE');
  const { meeting: back } = await client.step(closed, 'RESUME');
  expect(back.state).toBe('IN_PROGRESS');
  expect((await client.write(meeting.id, { kind: 'NOTE', words: 'We go on' })).__typename).toBe('MeetingSaved');
  const { meeting: told } = await client.plan({ title: 'Told' });
  const { meeting: invited } = await client.step(told, 'INVITE');
  const { meeting: withdrawn } = await client.step(invited, 'CANCEL');
  expect((await client.step(withdrawn, 'RESUME')).message).toMatch(/has been told/);
});

it('refuses steps out of turn, and changes of a meeting that somebody else has changed', async () => {
  const { meeting } = await client.plan({ title: 'Out of turn' });
  expect((await client.step(meeting, 'CLOSE')).message).toMatch(/Start it first/);
  expect((await client.step(meeting, 'RESUME')).message).toMatch(/neither closed nor cancelled/);
  const { meeting: begun } = await client.step(meeting, 'START');
  expect((await client.step(begun, 'CANCEL')).message).toMatch(/going on/);
  expect(await client.step(meeting, 'CLOSE')).toMatchObject({
    __typename: 'StaleMeetingError',
    current: { version: begun.version },
  });
});

it('writes once what is sent twice with the same key', async () => {
  const key = { 'idempotency-key': 'sent-twice' };
  const first = await client.plan({ title: 'Once' }, 'henrik', key);
  const again = await client.plan({ title: 'Once' }, 'henrik', key);
  expect(again).toEqual(first);
  const note = { kind: 'NOTE', words: 'Once' };
  const noteKey = { 'idempotency-key': 'note-twice' };
  await client.write(first.meeting.id, note, 'ingrid', noteKey);
  // As if the process had ended between the write and its answer.
  await api.source.query(`UPDATE answered_request SET answer = NULL WHERE key = 'note-twice'`);
  const repeated = await client.write(first.meeting.id, note, 'ingrid', noteKey);
  expect(repeated.meeting.entries).toHaveLength(1);
  const { meeting: begun } = await client.step(repeated.meeting, 'START');
  const item = conflictsOf(begun)[0] as ReadItem;
  const decideKey = { 'idempotency-key': 'decide-twice' };
  const promised = [{ title: 'Call them', owner: 'bjorn', dueOn: '2026-12-01' }];
  const decided = await client.decide(begun.id, item, {}, promised, decideKey);
  await api.source.query(`UPDATE answered_request SET answer = NULL WHERE key = 'decide-twice'`);
  const decidedAgain = await client.decide(begun.id, item, {}, promised, decideKey);
  expect(decidedAgain.decision).toEqual(decided.decision);
  expect(decidedAgain.meeting.actions).toHaveLength(1);
});

it('says of an earlier decision whether it did what was expected, and what is to be done about it', async () => {
  const decisions = async () =>
    (
      await api.ask<{
        organisation: { decisions: { nodes: { id: string; version: number; verdict: string | null }[] } };
      }>('{ organisation(key: "demo") { decisions { nodes { id version verdict reviewedIn { title } } } } }')
    ).organisation.decisions.nodes;
  const [decision] = await decisions();
  const { meeting } = await client.plan({ title: 'Did it work?' });
  const added = await client.call('addAgendaItem', {
    meeting: ['ID!', meeting.id],
    input: ['AgendaItemInput!', { decision: decision?.id }],
  });
  const item = added.meeting.agenda.find((one) => one.decision?.id === decision?.id);
  const { meeting: invited } = await client.step(added.meeting, 'INVITE');
  await client.step(invited, 'START');
  const { meeting: after } = await client.call('reviewInMeeting', {
    meeting: ['ID!', meeting.id],
    item: ['ID!', item?.id],
    version: ['Int!', decision?.version],
    review: ['DecisionReviewInput!', { verdict: 'PARTLY', note: 'Half of the dealers heard of it' }],
    actions: ['[ActionInput!]!', [{ title: 'Tell the others', owner: 'sigrid', dueOn: '2026-12-01' }]],
  });
  expect(after.agenda.find(({ id }) => id === item?.id)).toMatchObject({
    state: 'DONE',
    actions: [{ title: 'Tell the others', owner: { key: 'sigrid' } }],
  });
  expect((await decisions()).find(({ id }) => id === decision?.id)).toMatchObject({
    verdict: 'PARTLY',
    reviewedIn: { title: 'Did it work?' },
  });
  expect(await minutesNow(meeting.id)).toContain('**It worked in part.** Half of the dealers heard of it');
});
