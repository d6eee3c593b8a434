import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { type Board, WorkshopClient } from './testing/workshop-client.ts';

let api: ApiUnderTest;
let client: WorkshopClient;
let id: string;
let answer: string;
let day: string;
let price: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new WorkshopClient(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  const made = await client.having([
    ['sigrid', 'Answering at once'],
    ['bjorn', 'On the day we said'],
    ['henrik', 'A fair price'],
  ]);
  id = made.id;
  [answer = '', day = '', price = ''] = made.ids;
  await client.to(id, 'GROUPING', 'VOTING');
});

const vote = (who: string, candidate: string) => client.do('giveVote', id, { candidate }, who);
const mine = ({ candidates }: Board) => candidates.filter(({ isYourChoice }) => isYourChoice).map(({ says }) => says);

it('gives everybody so many votes, each for something else, which can be taken back', async () => {
  const { id: large, ids } = await client.having([1, 2, 3, 4].map((number) => ['bjorn', `Thing ${number}`] as const));
  await client.to(large, 'GROUPING', 'VOTING');
  const give = (candidate: string | undefined) => client.do('giveVote', large, { candidate }, 'ingrid');
  for (const candidate of [ids[0], ids[0], ids[1], ids[2]]) await give(candidate);
  expect(mine(await client.board(large, 'ingrid'))).toEqual(['Thing 1', 'Thing 2', 'Thing 3']);
  expect((await give(ids[3])).message).toBe('You have given all your votes (3). Take one back first.');
  await client.do('takeBackVote', large, { candidate: ids[1] }, 'ingrid');
  expect(mine((await give(ids[3])).workshop)).toEqual(['Thing 1', 'Thing 3', 'Thing 4']);
});

it('does not let one person give the last vote twice by two devices', async () => {
  const { id: large, ids } = await client.having(
    [1, 2, 3, 4, 5].map((number) => ['bjorn', `Thing ${number}`] as const),
  );
  await client.to(large, 'GROUPING', 'VOTING');
  await Promise.all(ids.map((candidate) => client.do('giveVote', large, { candidate }, 'ingrid')));
  expect(mine(await client.board(large, 'ingrid'))).toHaveLength(3);
});

it('hides how others vote until it is closed, and shows who has', async () => {
  await vote('sigrid', answer);
  const { candidates, participants, voterCount, agreement } = await client.board(id, 'bjorn');
  expect(
    candidates.map(({ votes, votesOfDepartments, isYourChoice }) => [votes, votesOfDepartments, isYourChoice]),
  ).toEqual(candidates.map(() => [null, [], false]));
  expect(agreement).toBeNull();
  expect(voterCount).toBe(1);
  expect(participants.filter(({ hasVoted }) => hasVoted).map(({ name }) => name)).toEqual(['Sigrid Aas']);
});

it('counts votes when it is closed, most first, by department, with what pairs have in common', async () => {
  // Service: both for answering. Manufacturing: one of four for answering, two for the day, one for the price.
  for (const [who, candidate] of [
    ['sigrid', answer],
    ['tomas', answer],
    ['bjorn', day],
    ['karin', day],
    ['karin', answer],
    ['bjorn', price],
  ] as const)
    await vote(who, candidate);
  const { candidates, agreement } = await client.to(id, 'CLOSED');
  expect(candidates.map(({ says, votes }) => [says, votes])).toEqual([
    ['Answering at once', 3],
    ['On the day we said', 2],
    ['A fair price', 1],
  ]);
  expect(candidates[0]?.votesOfDepartments).toEqual([
    { department: { key: 'manufacturing' }, votes: 1 },
    { department: { key: 'service' }, votes: 2 },
  ]);
  expect(agreement).toEqual({
    overall: 0.25,
    pairs: [{ departments: [{ key: 'manufacturing' }, { key: 'service' }], share: 0.25 }],
    departments: [
      { department: { key: 'manufacturing' }, voters: 2, votes: 4 },
      { department: { key: 'service' }, voters: 2, votes: 2 },
    ],
  });
});

it('takes votes back where it goes back to grouping, and keeps them where it is only opened again', async () => {
  await vote('bjorn', day);
  await client.to(id, 'CLOSED', 'VOTING');
  expect(mine(await client.board(id, 'bjorn'))).toEqual(['On the day we said']);
  await client.to(id, 'GROUPING', 'VOTING');
  expect(mine(await client.board(id, 'bjorn'))).toEqual([]);
});

it('votes for groups, and for nothing that is in one', async () => {
  await client.to(id, 'GROUPING');
  const { workshop } = await client.do(
    'makeGroup',
    id,
    { name: 'Reliable', statements: [{ id: day, version: 1 }] },
    'bjorn',
  );
  await client.to(id, 'VOTING');
  expect((await vote('bjorn', day)).__typename).toBe('NotFoundError');
  expect(mine((await vote('bjorn', workshop.groups[0]?.id ?? '')).workshop)).toEqual(['Reliable']);
});

it('takes no votes before voting and none when it is closed', async () => {
  await client.to(id, 'CLOSED');
  expect((await vote('bjorn', day)).message).toMatch(/the votes are counted/);
  expect((await client.do('takeBackVote', id, { candidate: day }, 'bjorn')).message).toMatch(/the votes are counted/);
});
