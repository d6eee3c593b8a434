import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { as, LifeClient } from './testing/life-client.ts';

let api: ApiUnderTest;
let client: LifeClient;
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new LifeClient(api);
});
afterAll(() => api.stop());
afterEach(() => api.startAfresh());

it('is acknowledged when every department concerned has said that it has seen it', async () => {
  const { id, departments, life } = await client.opposed();
  expect({ state: life.state, waiting: life.waitingFor }).toEqual({ state: 'OPEN', waiting: departments });
  const concerned = departments.map(({ key }) => key).sort();
  const heads: Record<string, string> = {
    sales: 'ingrid',
    service: 'sigrid',
    manufacturing: 'bjorn',
    logistics: 'ole',
  };
  const [first = '', second = ''] = concerned;
  const one = await client.acknowledge(id, heads[first] ?? '');
  expect(one.conflict.life).toMatchObject({ state: 'OPEN', waitingFor: [{ key: second }] });
  const both = await client.acknowledge(id, heads[second] ?? '');
  expect(both.conflict.life).toMatchObject({
    state: 'ACKNOWLEDGED',
    waitingFor: [],
    acknowledgements: [
      { department: { key: first }, by: { key: heads[first] } },
      { department: { key: second }, by: { key: heads[second] } },
    ],
  });
  expect(both.conflict.life.history.map(({ kind, from, to, by }) => [kind, from, to, by?.key ?? null])).toEqual([
    ['ACKNOWLEDGED', 'OPEN', 'ACKNOWLEDGED', heads[second]],
    ['ACKNOWLEDGED', 'OPEN', 'OPEN', heads[first]],
    ['FOUND', null, 'OPEN', null],
  ]);
});

it('cannot be acknowledged twice, nor for a department that has no part in it', async () => {
  const { id } = await client.opposed();
  await client.acknowledge(id, 'ingrid', 'sales');
  expect((await client.acknowledge(id, 'ingrid')).message).toBe('Sales has acknowledged this conflict already.');
  expect((await client.acknowledge(id, 'astrid')).message).toMatch(
    /^Finance has no part in this conflict\. It concerns /,
  );
});

it('is accepted within limits, and comes back when it exceeds them', async () => {
  const example = planNamed('examples/promise-and-lead-time.yaml');
  const people = [...example.people, { key: 'ada', name: 'Ada' }];
  const withOrders = (value: number) =>
    api.store({ ...example, people, facts: example.facts.map((fact) => ({ ...fact, value })) });
  await withOrders(400);
  const found = () => client.conflictBetween(['custom-25', 'lead-6'], 'example');
  const { id, severity, life } = await found();
  const limits = { kind: 'ACCEPT', acceptUpTo: severity + 0.01, reviewOn: '2026-05-01', accountable: 'ada' };
  const accepted = await client.decide(id, life.version, limits, 'ada', 'example');
  expect(accepted.conflict.life).toMatchObject({ state: 'ACCEPTED', reviewOn: '2026-05-01' });
  await withOrders(401);
  expect((await found()).life.state).toBe('ACCEPTED');
  await withOrders(500);
  const back = await found();
  expect(back.life).toMatchObject({ state: 'OPEN', acceptedUpTo: null, decision: null });
  expect(back.life.reopenedBecause).toMatch(/^Its severity is 0\.\d+ now; it was accepted up to 0\.\d+\.$/);
});

it('comes back on its day of review', async () => {
  const { id, life } = await client.opposed();
  await client.decide(id, life.version, { kind: 'DISMISS', dismissBecause: 'OTHER', reviewOn: '2026-12-01' });
  await api.source.query(`UPDATE organisation SET as_of = '2026-12-01'`);
  const back = await client.opposed();
  expect(back.life).toMatchObject({
    state: 'OPEN',
    reopenedBecause: 'It was to be looked at again on 1 December 2026.',
  });
  expect(back.life.history[0]).toMatchObject({ kind: 'REOPENED', from: 'DISMISSED', to: 'OPEN', through: 'A new day' });
});

it('comes back when a target that was decided on becomes another one', async () => {
  const { id, life } = await client.opposed();
  await client.decide(id, life.version, {});
  await client.retarget('promise-5', 3);
  expect((await client.opposed()).life.reopenedBecause).toMatch(
    /asks for at most 3 days of “Promised delivery time” now; when this was settled, it asked for at most 5 days/,
  );
});

it('is resolved when the goals go together, and keeps what was decided', async () => {
  const { id, life } = await client.opposed();
  await client.decide(id, life.version, {});
  await client.retarget('promise-5', 9);
  const resolved = await client.opposed();
  expect(resolved.life).toMatchObject({ state: 'RESOLVED', decision: { choice: 'Sales promises seven days' } });
  expect((await client.decide(id, resolved.life.version, {})).message).toBe(
    'This conflict is no longer there: the goals go together now. Nothing is left to do.',
  );
  const { acknowledgeConflict } = await api.ask<{ acknowledgeConflict: { message: string } }>(
    `mutation ($id: ID!) { acknowledgeConflict(organisation: "demo", conflict: $id) { ... on UserError { message } } }`,
    { id },
    { ...as('ingrid'), 'accept-language': 'de' },
  );
  expect(acknowledgeConflict.message).toBe(
    'Diesen Konflikt gibt es nicht mehr: Die Ziele gehen jetzt zusammen. Es bleibt nichts zu tun.',
  );
});

it('carries a repair out where the person may, and asks the owners of other goals', async () => {
  const { id, life, repairs } = await client.opposed();
  const even = repairs.findIndex(({ kind }) => kind === 'EVEN');
  const decided = await client.decide(id, life.version, {
    options: [{ says: 'Leave it' }, { repair: even }],
    chosen: 1,
    adopt: true,
  });
  expect(decided.__typename).toBe('ConflictSaved');
  const changes = await api.source.query(
    `SELECT goal_key, field, decision_id IS NOT NULL AS decided FROM goal_change WHERE field <> 'created'`,
  );
  expect(changes).toEqual([{ goal_key: 'promise-5', field: 'target', decided: true }]);
  const [asked] = await api.source.query(
    `SELECT goal_key, asked, proposed FROM goal_answer WHERE decision_id IS NOT NULL`,
  );
  expect(asked).toMatchObject({
    goal_key: 'promise-9',
    asked: 'owner',
    proposed: { target: { atLeast: expect.any(Number) } },
  });
  // The change that the decision made itself does not open it again.
  expect((await client.opposed()).life.state).toBe('DECIDED');
});

it('writes the amount of a capacity with the decision', async () => {
  const { id, life, repairs } = await client.conflictBy('OVER_CAPACITY');
  const add = repairs.findIndex(({ kind }) => kind === 'ADD');
  const amounts = async () => {
    const { organisation } = await api.ask<{ organisation: { capacities: { key: string; amount: number }[] } }>(
      '{ organisation(key: "demo") { capacities { key amount } } }',
    );
    return organisation.capacities;
  };
  const before = await amounts();
  const decided = await client.decide(id, life.version, { options: [{ repair: add }], chosen: 0, adopt: true });
  expect(decided.conflict.life).toMatchObject({
    state: 'RESOLVED',
    history: [{ kind: 'RESOLVED', through: expect.stringMatching(/^Decided on “/) }, { kind: 'DECIDED' }, {}],
  });
  const more = (await amounts()).filter(({ amount }, i) => amount > (before[i]?.amount ?? 0));
  expect(more).toHaveLength(1);
});

it('asks owners for other dates in words, and writes them when they agree', async () => {
  const { id, life, repairs } = await client.conflictBy('SCHEDULE_CLASH');
  const move = repairs.findIndex(({ kind }) => kind === 'MOVE');
  await client.decide(id, life.version, { options: [{ repair: move }], chosen: 0, adopt: true }, 'astrid');
  const asked: { goal_key: string; asked_key: string; because: string; proposed: object }[] = await api.source.query(
    `SELECT goal_key, asked_key, because, proposed FROM goal_answer WHERE decision_id IS NOT NULL`,
  );
  expect(asked).toHaveLength(1);
  const [{ goal_key: goal, asked_key: owner, because, proposed }] = asked as [(typeof asked)[0]];
  expect(because).toMatch(
    /^A decision asks for other dates: .*\d{1,2}, 202\d|^A decision asks for other dates: .* 202\d\.$/,
  );
  expect(Object.keys(proposed)).not.toContain('target');
  const { answerGoal } = await api.ask<{ answerGoal: { __typename: string } }>(
    `mutation ($goal: ID!) { answerGoal(organisation: "demo", goal: $goal, answer: { answer: AGREE }) { __typename } }`,
    { goal },
    as(owner),
  );
  expect(answerGoal.__typename).toBe('GoalSaved');
  expect((await client.conflictBy('SCHEDULE_CLASH')).life.state).toBe('RESOLVED');
});

it('keeps options with the effect that was computed when they were considered', async () => {
  const { id, life, repairs } = await client.opposed();
  await client.decide(id, life.version, { options: [{ repair: 0 }, { says: 'Ask the dealers' }], chosen: 0 });
  const { organisation } = await api.ask<{ organisation: { decisions: { nodes: object[]; totalCount: number } } }>(
    `{ organisation(key: "demo") { decisions { totalCount nodes { choice accountable { key } decidedBy { key } headline
       options { says chosen effect { before after opens closes } } conflict { id } } } } }`,
  );
  expect(organisation.decisions).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        choice: 'Sales promises seven days',
        accountable: { key: 'ingrid' },
        decidedBy: { key: 'ingrid' },
        conflict: { id },
        options: [
          { says: repairs[0]?.text, chosen: true, effect: { closes: expect.arrayContaining([expect.any(String)]) } },
          { says: 'Ask the dealers', chosen: false, effect: null },
        ],
      },
    ],
  });
});

it('shows on the day of review what was expected beside what happened', async () => {
  const { id, life } = await client.opposed();
  await client.decide(id, life.version, { expected: { metric: 'promised-days', to: 7 }, reviewOn: '2026-12-01' });
  await api.source.query(`UPDATE organisation SET as_of = '2026-12-02'`);
  const EXPECTED = `id version reviewDue verdict actualValue expected { metric { key } from to now }`;
  const due = () =>
    api.ask<{ organisation: { decisions: { nodes: { id: string; version: number; expected: { now: number } }[] } } }>(
      `{ organisation(key: "demo") { decisions(reviewDue: true) { nodes { ${EXPECTED} } } } }`,
    );
  const [decision] = (await due()).organisation.decisions.nodes;
  expect(decision).toMatchObject({ reviewDue: true, expected: { metric: { key: 'promised-days' }, to: 7 } });
  const { reviewDecision } = await api.ask<{ reviewDecision: object }>(
    `mutation ($id: ID!, $version: Int!) { reviewDecision(organisation: "demo", decision: $id, version: $version,
       review: { verdict: PARTLY, actualValue: 7.5, note: "Half of it" }) { __typename ... on DecisionReviewed { decision { ${EXPECTED} } } } }`,
    { id: decision?.id, version: decision?.version },
    as('ingrid'),
  );
  expect(reviewDecision).toMatchObject({ decision: { verdict: 'PARTLY', actualValue: 7.5, reviewDue: false } });
  expect((await due()).organisation.decisions.nodes).toEqual([]);
});

it('finds decisions on similar conflicts and says what makes them similar', async () => {
  const first = await client.opposed();
  await client.decide(first.id, first.life.version, {});
  const { organisation } = await api.ask<{
    organisation: { conflicts: { nodes: { id: string; similarDecisions: { because: string; score: number }[] }[] } };
  }>(
    `{ organisation(key: "demo") { conflicts(first: 100) { nodes { id similarDecisions { because score decision { conflictId } } } } } }`,
  );
  const alike = organisation.conflicts.nodes.filter(({ similarDecisions }) => similarDecisions.length > 0);
  expect(alike.length).toBeGreaterThan(0);
  expect(alike.map(({ id }) => id)).not.toContain(first.id);
  for (const { similarDecisions } of alike) expect(similarDecisions[0]?.because).not.toBe('');
});

it('tells the steps of one write in their order, the latest first', async () => {
  const { id, life, repairs } = await client.opposed();
  const least = repairs.findIndex(({ kind }) => kind === 'SMALLEST');
  const settled = await client.decide(id, life.version, { options: [{ repair: least }], chosen: 0, adopt: true });
  expect(settled.conflict.life.history.map(({ kind }) => kind)).toEqual(['RESOLVED', 'DECIDED', 'FOUND']);
});
