import { planNamed } from '@concord/test-plans';
import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');
const goal = 'promise-5';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface CheckIn {
  id: string;
  on: string;
  value: number | null;
  note: string | null;
  correctedBy: string | null;
}
interface Answer {
  __typename: string;
  message?: string;
  goal: { checkIns: CheckIn[]; latestCheckIn: CheckIn; progress: { current: number } };
}

async function checkIn(given: object): Promise<Answer> {
  const { checkIn: answer } = await api.ask<{ checkIn: Answer }>(
    `mutation ($goal: ID!, $checkIn: CheckInInput!) { checkIn(organisation: "demo", goal: $goal, checkIn: $checkIn) { __typename
       ... on GoalSaved { goal { checkIns { id on value note correctedBy } latestCheckIn { id on value note correctedBy } progress { current } } } ... on UserError { message } } }`,
    { goal, checkIn: given },
    as('ingrid'),
  );
  return answer;
}

it('keeps a check-in that was wrong beside the one that says it right, and counts only that', async () => {
  const { goal: first } = await checkIn({ on: '2026-11-16', value: 60, note: 'Typed in a hurry' });
  const wrong = first.checkIns.find(({ value }) => value === 60);
  expect(first.progress.current).toBe(60);
  expect(first.latestCheckIn).toEqual(wrong);
  const { goal: second } = await checkIn({ on: '2026-11-16', value: 6, note: 'Meant six', corrects: wrong?.id });
  const right = second.checkIns.find(({ note }) => note === 'Meant six');
  expect(second.checkIns.find(({ id }) => id === wrong?.id)).toEqual({ ...wrong, correctedBy: right?.id });
  expect(right?.correctedBy).toBeNull();
  expect(second.latestCheckIn).toEqual(right);
  expect(second.progress.current).toBe(6);
  const { organisation } = await api.ask<{ organisation: { goal: { history: { nodes: { says: string }[] } } } }>(
    `{ organisation(key: "demo") { goal(key: "${goal}") { history(first: 1) { nodes { says } } } } }`,
  );
  expect(organisation.goal.history.nodes[0]?.says).toContain('Meant six');
});

it('was checked in last on its latest day, whenever that was recorded', async () => {
  const { goal: before } = await checkIn({ on: '2026-11-16', value: 6 });
  const { goal: after } = await checkIn({ on: '2026-10-01', value: 8 });
  expect(after.checkIns).toHaveLength(before.checkIns.length + 1);
  expect(after.latestCheckIn).toEqual(before.latestCheckIn);
  expect(after.latestCheckIn.value).toBe(6);
});

it('refuses to correct what is not there, or was corrected already', async () => {
  const { goal: now } = await checkIn({ on: '2026-11-15', value: 7 });
  const corrected = now.checkIns.find(({ correctedBy }) => correctedBy !== null);
  expect((await checkIn({ value: 1, corrects: `${goal}:99` })).message).toBe(
    'There is no such check-in of this goal. Reload the page.',
  );
  expect((await checkIn({ value: 1, corrects: corrected?.id })).message).toMatch(
    /^This check-in has been corrected already/,
  );
});

it('keeps what was corrected through an import of the same plan', async () => {
  const rows = () =>
    api.source.query(`SELECT position, value, corrected_by FROM check_in WHERE goal_key = $1 ORDER BY 1`, [goal]);
  const before = await rows();
  expect(before.filter((row: { corrected_by: number | null }) => row.corrected_by !== null)).toHaveLength(1);
  await api.store({ ...demo, goals: demo.goals.filter(({ key }) => key !== goal) });
  expect(await rows()).toEqual(before);
});
