import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { LifeClient } from './testing/life-client.ts';

const TODAY = '2026-11-16';

let api: ApiUnderTest;
let client: LifeClient;
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new LifeClient(api);
});
afterAll(() => api.stop());

it.each([
  ['nobody in particular', {}, null, '', /^Your account is nobody in the plan/],
  ['no choice', { choice: ' ' }, 'ingrid', 'choice', /^Say what is decided/],
  ['no reason', { reason: '' }, 'ingrid', 'reason', /^Say why/],
  ['somebody unknown', { accountable: 'nemo' }, 'ingrid', 'accountable', /^Nobody here has the key "nemo"/],
  ['an acceptance without end', { kind: 'ACCEPT' }, 'ingrid', 'reviewOn', /^Say until when/],
  ['a day that is past', { reviewOn: TODAY }, 'ingrid', 'reviewOn', /is not after 2026-11-16/],
  [
    'a limit below what it is',
    { kind: 'ACCEPT', acceptUpTo: 0.0001, reviewOn: '2027-01-01' },
    'ingrid',
    'acceptUpTo',
    /would open it again at once/,
  ],
  ['a dismissal without reason', { kind: 'DISMISS' }, 'ingrid', 'dismissBecause', /^Say why it is no conflict/],
  [
    'an unknown metric',
    { expected: { metric: 'luck', to: 1 }, reviewOn: '2027-01-01' },
    'ingrid',
    'expected.metric',
    /no metric "luck"/,
  ],
  [
    'a repair that there is not',
    { options: [{ repair: 99 }], chosen: 0 },
    'ingrid',
    'options[0]',
    /none with the number 99/,
  ],
  [
    'a repair that is another one by now',
    { options: [{ repair: 0, seen: 'Sales promises two days.' }], chosen: 0, adopt: true },
    'ingrid',
    'options[0]',
    /^The plan has changed, and with it this way out/,
  ],
  ['an option that there is not', { chosen: 7 }, 'ingrid', 'chosen', /no option with the number 7/],
  ['words to be carried out', { adopt: true }, 'ingrid', 'adopt', /^Only a repair can be carried out/],
])('%s is refused with a cure, and nothing is written', async (_, decision, person, path, message) => {
  const { id, life } = await client.opposed();
  const { __typename, problems } = await client.decide(id, life.version, decision, person);
  expect(__typename).toBe('InvalidInputError');
  expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
  expect((await client.opposed()).life).toEqual(life);
  expect(await api.source.query('SELECT count(*)::int AS decisions FROM decision')).toEqual([{ decisions: 0 }]);
});

describe('where somebody else was first', () => {
  afterEach(() => api.startAfresh());

  it('two people who decide at once: one decides, the other is shown what happened', async () => {
    const { id, life } = await client.opposed();
    const results = await Promise.all(
      ['ingrid', 'bjorn', 'sigrid'].map((person) => client.decide(id, life.version, {}, person)),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictSaved',
      'StaleConflictError',
      'StaleConflictError',
    ]);
    expect(await api.source.query('SELECT count(*)::int AS decisions FROM decision')).toEqual([{ decisions: 1 }]);
  });

  it('a conflict that has just vanished cannot be decided on', async () => {
    const { id, life } = await client.opposed();
    await client.retarget('promise-5', 9);
    const { __typename, message } = await client.decide(id, life.version, {});
    expect({ __typename, message }).toEqual({
      __typename: 'StaleConflictError',
      message:
        'Something happened to this conflict in the meantime. It is resolved now. Look at its record, then decide again.',
    });
  });

  it('a conflict that never was is not found', async () => {
    const { __typename } = await client.decide('opposed-targets:0123456789abcdef', 1, {});
    expect(__typename).toBe('NotFoundError');
  });

  it('shows what happened to whoever decides on a conflict that somebody else has decided on', async () => {
    const { id, life } = await client.opposed();
    await client.decide(id, life.version, {}, 'bjorn');
    const { decideConflict } = await api.ask<{ decideConflict: object }>(
      `mutation ($conflict: ID!, $version: Int!) { decideConflict(organisation: "demo", conflict: $conflict, version: $version,
         decision: { kind: CHANGE, choice: "Ours", reason: "Late", accountable: "ingrid" }) {
         __typename ... on StaleConflictError { current { life { state decision { accountable { key } decidedBy { key } } history { kind by { key } } } } } } }`,
      { conflict: id, version: life.version },
      { as: 'ingrid' },
    );
    expect(decideConflict).toMatchObject({
      __typename: 'StaleConflictError',
      current: {
        life: {
          state: 'DECIDED',
          decision: { decidedBy: { key: 'bjorn' } },
          history: [{ kind: 'DECIDED' }, { kind: 'FOUND' }],
        },
      },
    });
  });
});
