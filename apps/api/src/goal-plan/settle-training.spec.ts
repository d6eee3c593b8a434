import { emptyOrganisation } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { bare, plan } from './testing/bare-goal.ts';
import { goalPlanClient, type GoalPlanClient } from './testing/goal-plan-client.ts';

const demo = planNamed('demo.yaml');
const GOAL = 'answer-4h';
const TRAINING = 'answering-in-one-message';
let api: ApiUnderTest;
let plans: GoalPlanClient;
beforeAll(async () => {
  api = await startApiUnderTest();
  plans = goalPlanClient(api);
  await api.source.transaction((manager) => emptyOrganisation(manager, 'demo'));
  const outcomes = demo.outcomes.map(({ storyParts: _parts, ...outcome }) => outcome);
  const goal = { ...bare, key: GOAL, title: 'Answer every message within four hours', owner: 'karin' };
  await api.store({ ...demo, promises: [], staffing: [], authorities: [], outcomes, goals: [goal] });
});
afterAll(() => api.stop());
beforeEach(() => plans.change(GOAL, plan));

const viewer = async (personKey: string) => ({
  cookie: await api.members.cookie(`${personKey}@members.example`, { role: 'viewer', departments: [], personKey }),
});

async function hadBy(person: string): Promise<string | null | undefined> {
  const [training] = (await plans.read(GOAL)).plan.training;
  return training?.trainees.find((one) => one.person.key === person)?.doneOn;
}

it('is said by whoever had it, whatever their role, and taken back', async () => {
  const sigrid = await viewer('sigrid');
  expect(await plans.train(GOAL, TRAINING, null, '2026-11-13', sigrid)).toMatchObject({ __typename: 'GoalSaved' });
  expect([await hadBy('sigrid'), await hadBy('tomas')]).toEqual(['2026-11-13', '2026-10-05']);
  const [last] = (await plans.read(GOAL)).history.nodes;
  expect(last?.field).toBe('training');
  await plans.train(GOAL, TRAINING, null, null, sigrid);
  expect([await hadBy('sigrid'), await hadBy('tomas')]).toEqual([null, '2026-10-05']);
});

it('is said of others by who owns the goal and by who leads its department, and by nobody else', async () => {
  const say = async (who: { cookie: string }) =>
    (await plans.train(GOAL, TRAINING, 'sigrid', '2026-11-12', who)).__typename;
  const leadOf = async (department: string) => ({
    cookie: await api.members.cookie(`lead-of-${department}@members.example`, {
      role: 'viewer',
      departments: [{ department, role: 'lead' as const }],
    }),
  });
  expect(await say(await viewer('tomas'))).toBe('NotAllowedError');
  expect(await say(await leadOf('sales'))).toBe('NotAllowedError');
  expect(await hadBy('sigrid')).toBeNull();
  expect(await say(await viewer('karin'))).toBe('GoalSaved');
  expect(await say(await leadOf('service'))).toBe('GoalSaved');
  expect(await hadBy('sigrid')).toBe('2026-11-12');
});

it('is no training that the goal does not ask of them, and none that is still to come', async () => {
  const sigrid = await viewer('sigrid');
  const missing = { __typename: 'NotFoundError', message: expect.stringMatching(/asks for no such training/) };
  expect(await plans.train(GOAL, 'none', null, '2026-11-13', sigrid)).toMatchObject(missing);
  expect(await plans.train(GOAL, TRAINING, null, '2026-11-13', await viewer('ole'))).toMatchObject(missing);
  expect(await plans.train(GOAL, TRAINING, null, '2026-11-17', sigrid)).toMatchObject({
    __typename: 'InvalidInputError',
    problems: [{ path: 'on', message: 'This day is still to come. Say it when the training has been had.' }],
  });
});

it('asks nobody anew whether they agree to the goal', async () => {
  const asked = async () => {
    const [{ count }] = await api.source.query('SELECT count(*)::int AS count FROM goal_answer');
    return count;
  };
  const before = await asked();
  await plans.train(GOAL, TRAINING, 'sigrid', '2026-11-12');
  expect(await asked()).toBe(before);
});
