import { LifeClient } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.startAfresh());

const COUNTS = `goalsDraft goalsActive goalsDone goalsCancelled milestones milestonesDone
  conflictsProven conflictsStated conflictsPossible unsettledProven unsettledStated unsettledPossible`;

interface Overview extends Record<string, unknown> {
  departments: { department: { key: string; name: string } }[];
}

async function overview(): Promise<Overview> {
  const { organisation } = await api.ask<{ organisation: { overview: Overview } }>(
    `{ organisation(key: "demo") { overview { ${COUNTS} departments { department { key name } ${COUNTS} } } } }`,
  );
  return organisation.overview;
}

interface Row {
  department: string;
  departments: string;
  status: string;
  state: string;
  tier: string;
  milestones: number;
  milestonesDone: number;
  deletedAt: string | null;
}

/** The same, counted from the rows of goals and conflicts. */
async function counted(): Promise<Overview> {
  const { organisation } = await api.ask<{ organisation: Record<string, { nodes: Row[] }> & { departments: [] } }>(
    `{ organisation(key: "demo") { departments { key name }
       goalRows(first: 100) { nodes { department status milestones milestonesDone deletedAt } }
       conflictRows(first: 100) { nodes { departments tier state } } } }`,
  );
  const { departments } = organisation;
  const goals = organisation['goalRows']?.nodes.filter(({ deletedAt }) => deletedAt === null) ?? [];
  const conflicts = organisation['conflictRows']?.nodes.filter(({ state }) => state !== 'resolved') ?? [];
  const counts = (its: Row[], about: Row[]) => {
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    const of = (status: string) => its.filter((goal) => goal.status === status).length;
    const ofTier = (tier: string, those = about) => those.filter((conflict) => conflict.tier === tier).length;
    const unsettled = about.filter(({ state }) => state === 'open' || state === 'acknowledged');
    return {
      goalsDraft: of('draft'),
      goalsActive: of('active'),
      goalsDone: of('done'),
      goalsCancelled: of('cancelled'),
      milestones: sum(its.map(({ milestones }) => milestones)),
      milestonesDone: sum(its.map(({ milestonesDone }) => milestonesDone)),
      conflictsProven: ofTier('proven'),
      conflictsStated: ofTier('stated'),
      conflictsPossible: ofTier('possible'),
      unsettledProven: ofTier('proven', unsettled),
      unsettledStated: ofTier('stated', unsettled),
      unsettledPossible: ofTier('possible', unsettled),
    };
  };
  return {
    ...counts(goals, conflicts),
    departments: departments.map((department: { key: string; name: string }) => ({
      department,
      ...counts(
        goals.filter((goal) => goal.department === department.key),
        conflicts.filter((conflict) => conflict.departments.split(', ').includes(department.key)),
      ),
    })),
  };
}

it('says of each department and of the organisation how much of what there is', async () => {
  const found = await overview();
  expect(found).toEqual(await counted());
  expect(found['conflictsProven']).toBeGreaterThan(0);
  expect(found.departments.length).toBeGreaterThan(5);
});

it('follows what people do', async () => {
  const before = await overview();
  const key = 'promise-5';
  const [{ version }] = await api.source.query('SELECT version FROM goal WHERE key = $1', [key]);
  const { archiveGoal } = await api.ask<{ archiveGoal: { __typename: string } }>(
    `mutation ($key: ID!, $version: Int!) { archiveGoal(organisation: "demo", key: $key, version: $version) { __typename } }`,
    { key, version },
  );
  expect(archiveGoal.__typename).toBe('GoalSaved');
  const archived = await overview();
  const [{ goal, milestone }] = await api.source.query(
    `SELECT goal_key AS goal, milestone.key AS milestone FROM milestone JOIN goal ON goal.key = goal_key
     WHERE done_date IS NULL AND archived_at IS NULL LIMIT 1`,
  );
  const { completeMilestone } = await api.ask<{ completeMilestone: { __typename: string } }>(
    `mutation ($goal: ID!, $milestone: ID!) { completeMilestone(organisation: "demo", goal: $goal, milestone: $milestone, on: "2026-11-16") { __typename } }`,
    { goal, milestone },
  );
  expect(completeMilestone.__typename).toBe('GoalSaved');
  const after = await overview();
  expect(after).toEqual(await counted());
  expect(archived['goalsActive']).toBe((before['goalsActive'] as number) - 1);
  expect(after['milestonesDone']).toBe((archived['milestonesDone'] as number) + 1);
  expect(archived['conflictsProven']).toBeLessThan(before['conflictsProven'] as number);
});

it('no longer counts what is settled among what nobody has settled yet', async () => {
  const client = new LifeClient(api);
  const before = await overview();
  const { id, life } = await client.opposed();
  await client.acknowledge(id, 'ingrid');
  expect(await overview()).toEqual(before);
  await client.decide(id, life.version + 1, { kind: 'DISMISS', dismissBecause: 'OTHER', reviewOn: '2026-12-01' });
  const after = await overview();
  expect(after).toEqual(await counted());
  expect(after['unsettledProven']).toBe((before['unsettledProven'] as number) - 1);
  expect(after['conflictsProven']).toBe(before['conflictsProven']);
});

describe('the alignment of many outcomes', () => {
  interface Entry {
    outcome: { key: string; statement: string; weight: number };
    alignment: number;
    share: number;
    departments: { verdict: string; denial: number }[];
  }
  const ENTRY = 'outcome { key statement weight } alignment share departments { verdict denial }';

  async function alignment<Asked>(fields: string): Promise<Asked> {
    const { organisation } = await api.ask<{ organisation: { alignment: Asked } }>(
      `{ organisation(key: "demo") { alignment { ${fields} } } }`,
    );
    return organisation.alignment;
  }

  it('gives as many as are asked for, those first that the order puts first', async () => {
    const { all, ...some } = await alignment<Record<string, Entry[]>>(
      `all: outcomes { ${ENTRY} }
       weightiest: outcomes(first: 3, order: WEIGHT) { ${ENTRY} } worst: outcomes(first: 3, order: ALIGNMENT) { ${ENTRY} }
       costliest: outcomes(first: 3, order: LOSS) { ${ENTRY} } named: outcomes(first: 3, order: NAME) { ${ENTRY} }
       planned: outcomes(first: 3) { ${ENTRY} }`,
    );
    const every = all ?? [];
    const total = every.reduce((sum, { outcome }) => sum + outcome.weight, 0);
    const firstBy = (value: (entry: Entry) => number) =>
      every
        .map(value)
        .sort((a, b) => a - b)
        .slice(0, 3);
    const loss = ({ outcome, share }: Entry) => share - (100 * outcome.weight) / total;
    expect(some['planned']).toEqual(every.slice(0, 3));
    expect(some['weightiest']?.map(({ outcome }) => -outcome.weight)).toEqual(
      firstBy(({ outcome }) => -outcome.weight),
    );
    expect(some['worst']?.map((entry) => entry.alignment)).toEqual(
      firstBy(({ alignment: own, departments }) => (departments.length === 0 ? Infinity : own)),
    );
    expect(some['costliest']?.map(loss)).toEqual(firstBy(loss));
    const names = every.map(({ outcome }) => outcome.statement).sort(new Intl.Collator('en').compare);
    expect(some['named']?.map(({ outcome }) => outcome.statement)).toEqual(names.slice(0, 3));
  });

  it('counts over all of them, however many are shown', async () => {
    const { all, outcomeCount, totalWeight, atRisk } = await alignment<{
      all: Entry[];
      outcomeCount: number;
      totalWeight: number;
      atRisk: { count: number; touched: number; worst: Entry };
    }>(`all: outcomes { ${ENTRY} } outcomeCount totalWeight atRisk { count touched worst { ${ENTRY} } }`);
    const harm = ({ departments }: Entry) =>
      departments.reduce((sum, { verdict, denial }) => sum + (verdict === 'HELPS' ? 0 : denial), 0);
    const risk = (entry: Entry) => entry.outcome.weight * harm(entry);
    expect(outcomeCount).toBe(all.length);
    expect(totalWeight).toBe(all.reduce((sum, { outcome }) => sum + outcome.weight, 0));
    expect(atRisk.count).toBe(
      all.filter(({ departments }) => departments.some(({ verdict }) => verdict !== 'HELPS')).length,
    );
    expect(atRisk.touched).toBe(all.filter(({ departments }) => departments.length > 0).length);
    expect(risk(atRisk.worst)).toBeCloseTo(Math.max(...all.map(risk)), 9);
  });

  it('says what to do where less than one is asked for', async () => {
    const { body } = await api.send('{ organisation(key: "demo") { alignment { outcomes(first: 0) { share } } } }');
    expect(body.errors?.[0]?.message).toBe('"first" must be at least 1; it is 0. Leave it out for all.');
  });
});
