import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');
const TODAY = '2026-11-16';

let api: ApiUnderTest;
beforeEach(async () => {
  api = await startApiUnderTest();
});
afterEach(() => api.stop());

const LIFE = `life { state version reopenedBecause acceptedUpTo reviewOn waitingFor { key }
  acknowledgements { department { key } by { key } }
  decision { id choice }
  history { kind from to because through by { key } department { key } fromSeverity toSeverity } }`;

interface Life {
  state: string;
  version: number;
  reopenedBecause: string | null;
  acceptedUpTo: number | null;
  reviewOn: string | null;
  waitingFor: { key: string }[];
  acknowledgements: { department: { key: string }; by: { key: string } | null }[];
  decision: { id: string; choice: string } | null;
  history: {
    kind: string;
    from: string | null;
    to: string;
    because: string | null;
    through: string;
    by: { key: string } | null;
  }[];
}

interface Found {
  id: string;
  headline: string;
  severity: number;
  departments: { key: string }[];
  goals: { key: string; version: number; target: { high: number | null } | null }[];
  repairs: { kind: string; text: string }[];
  life: Life;
}

const FIELDS = `id headline severity departments { key } goals { key version target { high } } repairs { kind text } ${LIFE}`;

async function conflictBetween(goals: string[], organisationKey = 'demo'): Promise<Found> {
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: Found[] } } }>(
    `query ($key: ID!, $goals: [ID!]) { organisation(key: $key) { conflicts(first: 200, filter: { goals: $goals, states: [OPEN, ACKNOWLEDGED, DECIDED, ACCEPTED, DISMISSED, RESOLVED] }) { nodes { ${FIELDS} } } } }`,
    { key: organisationKey, goals },
  );
  const found = organisation.conflicts.nodes.find((one) =>
    goals.every((key) => one.goals.some((goal) => goal.key === key)),
  );
  if (!found) throw new Error(`no conflict between ${goals.join(' and ')}`);
  return found;
}

const opposed = () => conflictBetween(['promise-5', 'promise-9']);

interface StepResult {
  __typename: string;
  message?: string;
  problems?: { path: string; message: string }[];
  conflict: Found;
}

const RESULT = `{ __typename ... on ConflictSaved { conflict { ${FIELDS} } } ... on UserError { message }
  ... on InvalidInputError { problems { path message } } ... on StaleConflictError { current { life { state version } } } }`;

const as = (person: string) => ({ 'concord-person': person });

async function acknowledge(conflict: string, person: string, department?: string): Promise<StepResult> {
  const { acknowledgeConflict } = await api.ask<{ acknowledgeConflict: StepResult }>(
    `mutation ($conflict: ID!, $department: ID) { acknowledgeConflict(organisation: "demo", conflict: $conflict, department: $department) ${RESULT} }`,
    { conflict, department },
    as(person),
  );
  return acknowledgeConflict;
}

const DECISION = {
  kind: 'CHANGE',
  choice: 'Sales promises seven days',
  reason: 'The shop floor needs them',
  accountable: 'ingrid',
  options: [{ says: 'Leave it' }, { says: 'Promise seven days' }],
  chosen: 1,
};

async function decide(
  conflict: string,
  version: number,
  decision: object,
  person: string | null = 'ingrid',
  organisation = 'demo',
) {
  const { decideConflict } = await api.ask<{ decideConflict: StepResult }>(
    `mutation ($organisation: ID!, $conflict: ID!, $version: Int!, $decision: DecisionInput!) {
       decideConflict(organisation: $organisation, conflict: $conflict, version: $version, decision: $decision) ${RESULT} }`,
    { organisation, conflict, version, decision: { ...DECISION, ...decision } },
    person === null ? {} : as(person),
  );
  return decideConflict;
}

/** Writes a goal's row as an edit of its target by somebody would. */
async function retarget(key: string, atMost: number) {
  const goals = demo.goals.map((goal) => (goal.key === key ? { ...goal, target: { atMost } } : goal));
  await api.store({ ...demo, goals });
}

it('is acknowledged when every department concerned has said that it has seen it', async () => {
  const { id, departments, life } = await opposed();
  expect({ state: life.state, waiting: life.waitingFor }).toEqual({ state: 'OPEN', waiting: departments });
  const concerned = departments.map(({ key }) => key).sort();
  const heads: Record<string, string> = {
    sales: 'ingrid',
    service: 'sigrid',
    manufacturing: 'bjorn',
    logistics: 'ole',
  };
  const [first = '', second = ''] = concerned;
  const one = await acknowledge(id, heads[first] ?? '');
  expect(one.conflict.life).toMatchObject({ state: 'OPEN', waitingFor: [{ key: second }] });
  const both = await acknowledge(id, heads[second] ?? '');
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
  const { id } = await opposed();
  await acknowledge(id, 'ingrid', 'sales');
  expect((await acknowledge(id, 'ingrid')).message).toBe('Sales has acknowledged this conflict already.');
  expect((await acknowledge(id, 'astrid')).message).toMatch(/^Finance has no part in this conflict\. It concerns /);
});

it('is accepted within limits, and comes back when it exceeds them', async () => {
  const example = planNamed('examples/promise-and-lead-time.yaml');
  const people = [...example.people, { key: 'ada', name: 'Ada' }];
  const withOrders = (value: number) =>
    api.store({ ...example, asOf: TODAY, people, facts: example.facts.map((fact) => ({ ...fact, value })) });
  await withOrders(400);
  const found = () => conflictBetween(['custom-25', 'lead-6'], 'example');
  const { id, severity, life } = await found();
  const limits = { kind: 'ACCEPT', acceptUpTo: severity + 0.01, reviewOn: '2027-01-15', accountable: 'ada' };
  const accepted = await decide(id, life.version, limits, 'ada', 'example');
  expect(accepted.conflict.life).toMatchObject({ state: 'ACCEPTED', reviewOn: '2027-01-15' });
  await withOrders(401);
  expect((await found()).life.state).toBe('ACCEPTED');
  await withOrders(500);
  const back = await found();
  expect(back.life).toMatchObject({ state: 'OPEN', acceptedUpTo: null, decision: null });
  expect(back.life.reopenedBecause).toMatch(/^Its severity is 0\.\d+ now; it was accepted up to 0\.\d+\.$/);
});

it('comes back on its day of review', async () => {
  const { id, life } = await opposed();
  await decide(id, life.version, { kind: 'DISMISS', dismissBecause: 'OTHER', reviewOn: '2026-12-01' });
  await api.source.query(`UPDATE organisation SET as_of = '2026-12-01'`);
  const back = await opposed();
  expect(back.life).toMatchObject({
    state: 'OPEN',
    reopenedBecause: 'It was to be looked at again on 1 December 2026.',
  });
  expect(back.life.history[0]).toMatchObject({ kind: 'REOPENED', from: 'DISMISSED', to: 'OPEN', through: 'A new day' });
});

it('comes back when a target that was decided on becomes another one', async () => {
  const { id, life } = await opposed();
  await decide(id, life.version, {});
  await retarget('promise-5', 3);
  expect((await opposed()).life.reopenedBecause).toMatch(
    /asks for at most 3 days of “Promised delivery time” now; when this was settled, it asked for at most 5 days/,
  );
});

it('is resolved when the goals go together, and keeps what was decided', async () => {
  const { id, life } = await opposed();
  await decide(id, life.version, {});
  await retarget('promise-5', 9);
  const resolved = await opposed();
  expect(resolved.life).toMatchObject({ state: 'RESOLVED', decision: { choice: 'Sales promises seven days' } });
  expect((await decide(id, resolved.life.version, {})).message).toBe(
    'This conflict is no longer there: the goals go together now. Nothing is left to do.',
  );
});

it('carries a repair out where the person may, and asks the owners of other goals', async () => {
  const { id, life, repairs } = await opposed();
  const even = repairs.findIndex(({ kind }) => kind === 'EVEN');
  const decided = await decide(id, life.version, {
    options: [{ says: 'Leave it' }, { repair: even }],
    chosen: 1,
    adopt: true,
  });
  expect(decided.__typename).toBe('ConflictSaved');
  const changes = await api.source.query(
    `SELECT goal_key, field, decision_id IS NOT NULL AS decided FROM goal_change WHERE revision > 1`,
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
  expect((await opposed()).life.state).toBe('DECIDED');
});

it('keeps options with the effect that was computed when they were considered', async () => {
  const { id, life, repairs } = await opposed();
  await decide(id, life.version, { options: [{ repair: 0 }, { says: 'Ask the dealers' }], chosen: 0 });
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
  const { id, life } = await opposed();
  await decide(id, life.version, { expected: { metric: 'promised-days', to: 7 }, reviewOn: '2026-12-01' });
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
  const first = await opposed();
  await decide(first.id, first.life.version, {});
  const { organisation } = await api.ask<{
    organisation: { conflicts: { nodes: { id: string; similarDecisions: { because: string; score: number }[] }[] } };
  }>(
    `{ organisation(key: "demo") { conflicts(first: 200) { nodes { id similarDecisions { because score decision { conflictId } } } } } }`,
  );
  const alike = organisation.conflicts.nodes.filter(({ similarDecisions }) => similarDecisions.length > 0);
  expect(alike.length).toBeGreaterThan(0);
  expect(alike.map(({ id }) => id)).not.toContain(first.id);
  for (const { similarDecisions } of alike) expect(similarDecisions[0]?.because).not.toBe('');
});

describe('bad input', () => {
  it.each([
    ['nobody in particular', {}, null, '', /^Say who you are first/],
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
    ['an option that there is not', { chosen: 7 }, 'ingrid', 'chosen', /no option with the number 7/],
    ['words to be carried out', { adopt: true }, 'ingrid', 'adopt', /^Only a repair can be carried out/],
  ])('%s is refused with a cure, and nothing is written', async (_, decision, person, path, message) => {
    const { id, life } = await opposed();
    const { __typename, problems } = await decide(id, life.version, decision, person);
    expect(__typename).toBe('InvalidInputError');
    expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
    expect((await opposed()).life).toEqual(life);
    expect(await api.source.query('SELECT count(*)::int AS decisions FROM decision')).toEqual([{ decisions: 0 }]);
  });

  it('two people who decide at once: one decides, the other is shown what happened', async () => {
    const { id, life } = await opposed();
    const results = await Promise.all(
      ['ingrid', 'bjorn', 'sigrid'].map((person) => decide(id, life.version, {}, person)),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictSaved',
      'StaleConflictError',
      'StaleConflictError',
    ]);
    expect(await api.source.query('SELECT count(*)::int AS decisions FROM decision')).toEqual([{ decisions: 1 }]);
  });

  it('a conflict that has just vanished cannot be decided on', async () => {
    const { id, life } = await opposed();
    await retarget('promise-5', 9);
    const { __typename, message } = await decide(id, life.version, {});
    expect({ __typename, message }).toEqual({
      __typename: 'StaleConflictError',
      message:
        'Something happened to this conflict in the meantime. It is resolved now. Look at its record, then decide again.',
    });
  });

  it('a conflict that never was is not found', async () => {
    const { __typename } = await decide('opposed-targets:0123456789abcdef', 1, {});
    expect(__typename).toBe('NotFoundError');
  });
});
