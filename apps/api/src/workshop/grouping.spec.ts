import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { WorkshopClient } from './testing/workshop-client.ts';

let api: ApiUnderTest;
let client: WorkshopClient;
let id: string;
let ids: string[];
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new WorkshopClient(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  ({ id, ids } = await client.having([
    ['bjorn', 'On the day we said'],
    ['karin', 'No surprises'],
    ['sigrid', 'Answering at once'],
  ]));
});

const make = (name: string, seen: { id: string | undefined; version: number }[] = [], who = 'ingrid') =>
  client.do('makeGroup', id, { name, statements: seen }, who);

it('waits until statements are collected', async () => {
  expect((await make('Reliable')).message).toMatch(/grouped in the next step/);
});

it('lets anybody make groups, move statements in and out, rename and dissolve them', async () => {
  await client.to(id, 'GROUPING');
  const made = await make('Reliable', [
    { id: ids[0], version: 1 },
    { id: ids[1], version: 1 },
  ]);
  const [group] = made.workshop.groups;
  expect(group).toMatchObject({
    name: 'Reliable',
    statements: [{ says: 'On the day we said' }, { says: 'No surprises' }],
  });
  const out = await client.do('moveStatement', id, { statement: ids[1], version: 2 }, 'sigrid');
  expect(out.workshop.statements.map(({ groupId }) => groupId)).toEqual([group?.id, null, null]);
  expect(out.workshop.candidates.map(({ says }) => says)).toEqual(['Reliable', 'No surprises', 'Answering at once']);
  const renamed = await client.do('renameGroup', id, { group: group?.id, version: 1, name: 'Our word' }, 'bjorn');
  expect(renamed.workshop.groups).toMatchObject([{ name: 'Our word', version: 2 }]);
  const dissolved = await client.do('dissolveGroup', id, { group: group?.id, version: 2 }, 'bjorn');
  expect(dissolved.workshop.groups).toEqual([]);
  expect(dissolved.workshop.statements.map(({ groupId, version }) => [groupId, version])).toEqual([
    [null, 3],
    [null, 3],
    [null, 1],
  ]);
});

it('makes no candidate of a group that is empty', async () => {
  await client.to(id, 'GROUPING');
  const { workshop } = await make('Nothing yet');
  expect(workshop.groups).toHaveLength(1);
  expect(workshop.candidates.map(({ says }) => says)).not.toContain('Nothing yet');
});

it('lets one of two who move the same statement at once win, and shows the other where it is', async () => {
  await client.to(id, 'GROUPING');
  const groups = (await Promise.all(['One', 'Two'].map((name) => make(name)))) && (await client.board(id)).groups;
  const moves = await Promise.all(
    groups.map((group) => client.do('moveStatement', id, { statement: ids[0], version: 1, group: group.id }, 'bjorn')),
  );
  const kinds = moves.map(({ __typename }) => __typename).sort();
  expect(kinds).toEqual(['StaleWorkshopError', 'WorkshopSaved']);
  const lost = moves.find(({ __typename }) => __typename === 'StaleWorkshopError');
  expect(lost?.message).toMatch(/changed or moved “On the day we said”/);
  expect(lost?.current.statements[0]?.groupId).toBe((await client.board(id)).statements[0]?.groupId);
});

it('loses nothing where many write different things at once', async () => {
  const said = Array.from({ length: 12 }, (_, number) => `Thought ${number}`);
  const people = ['ingrid', 'bjorn', 'sigrid', 'liv'];
  const results = await Promise.all(
    said.map((says, number) => client.do('addStatement', id, { says }, people[number % people.length])),
  );
  expect(results.map(({ __typename }) => __typename)).toEqual(said.map(() => 'WorkshopSaved'));
  const { statements, participants } = await client.board(id);
  expect(statements.map(({ says }) => says)).toEqual(expect.arrayContaining(said));
  expect(new Set(participants.map(({ name }) => name)).size).toBe(participants.length);
});

it('says so where a group was dissolved or renamed by somebody else, or a statement withdrawn', async () => {
  await client.to(id, 'GROUPING');
  const [group] = (await make('Reliable')).workshop.groups;
  await client.do('renameGroup', id, { group: group?.id, version: 1, name: 'Our word' }, 'bjorn');
  const late = await client.do('renameGroup', id, { group: group?.id, version: 1, name: 'Mine' }, 'sigrid');
  expect(late).toMatchObject({ __typename: 'StaleWorkshopError', current: { groups: [{ name: 'Our word' }] } });
  await client.do('dissolveGroup', id, { group: group?.id, version: 2 }, 'bjorn');
  const move = { statement: ids[0], version: 1, group: group?.id };
  expect((await client.do('moveStatement', id, move, 'sigrid')).message).toMatch(/has dissolved the group/);
  await client.do('withdrawStatement', id, { statement: ids[0], version: 1 }, 'bjorn');
  const gone = await client.do('moveStatement', id, { ...move, group: null }, 'sigrid');
  expect(gone.message).toMatch(/has withdrawn it/);
});
