import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

it('answers with the organisation, the day it is judged by, and the size of its plan', async () => {
  const { organisation } = await api.ask<{ organisation: Record<string, unknown[]> }>(
    `{ organisation(key: "demo") { name asOf asOfFixed timeZone departments { key } outcomes { key } metrics { key controlledBy { key } }
       people { key department { key } } influences { from { key } toMetric { key } toOutcome { key } } laws { says } facts { metric { key } } capacities { key } scopes { key values { key share } } } }`,
  );
  expect(organisation).toMatchObject({
    name: 'Strandheim Cycles',
    asOf: '2026-11-16',
    asOfFixed: true,
    timeZone: 'Europe/Oslo',
  });
  expect(organisation['departments']).toHaveLength(8);
  for (const list of ['outcomes', 'metrics', 'people', 'influences', 'laws', 'facts', 'capacities', 'scopes']) {
    expect(organisation[list]?.length).toBeGreaterThan(1);
  }
});

it.each(['nobody', '', 'DEMO', 'a b', 'nul\0byte', "x' OR '1'='1"])(
  'answers null for the unknown key %j',
  async (key) => {
    expect(await api.ask('query ($key: ID!) { organisation(key: $key) { name } }', { key })).toEqual({
      organisation: null,
    });
  },
);

it('says where it stands in shares that add up to the headline', async () => {
  const { organisation } = await api.ask<{
    organisation: {
      alignment: { headline: number; overall: number; conflictLoad: number; outcomes: { share: number }[] };
    };
  }>('{ organisation(key: "demo") { alignment { headline overall conflictLoad outcomes { share } } } }');
  const { headline, overall, conflictLoad, outcomes } = organisation.alignment;
  expect(headline).toBeCloseTo(100 * ((1 + overall) / 2) * (1 - conflictLoad), 0);
  expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(headline, 1);
});

it('shows in each cell of the matrix what is behind it', async () => {
  const { organisation } = await api.ask<{
    organisation: {
      department: {
        effects: {
          net: number;
          support: number;
          denial: number;
          verdict: string;
          goals: { goal: { department: { key: string }; sharedWith: { key: string }[] } }[];
        }[];
      };
    };
  }>(
    `{ organisation(key: "demo") { department(key: "sales") { effects { net support denial verdict
       goals { goal { department { key } sharedWith { key } } supportPath { direct hops { fromName toName because } } } } } } }`,
  );
  const { effects } = organisation.department;
  expect(effects.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['HELPS', 'HURTS']));
  for (const { net, support, denial, goals } of effects) {
    expect(net).toBeCloseTo(support - denial, 2);
    expect(goals.map(({ goal }) => goal.department.key)).toEqual(goals.map(() => 'sales'));
  }
});

it('gives of many effects those on what matters most, and of many goals those that do most', async () => {
  const GOALS = 'goal { key } support denial';
  interface Cell {
    outcome: { key: string; weight: number };
    verdict: string;
    goalCount: number;
    goals: { goal: { key: string }; support: number; denial: number }[];
  }
  const { organisation } = await api.ask<{
    organisation: {
      department: { all: Cell[]; some: Cell[]; effectCounts: Record<'helps' | 'hurts' | 'contested', number> };
    };
  }>(
    `{ organisation(key: "demo") { department(key: "sales") {
       all: effects { outcome { key weight } verdict goalCount goals { ${GOALS} } }
       some: effects(first: 3) { outcome { key weight } verdict goalCount goals(first: 2) { ${GOALS} } }
       effectCounts { helps hurts contested } } } }`,
  );
  const { all, some, effectCounts } = organisation.department;
  expect(all.length).toBeGreaterThan(3);
  const weights = all.map(({ outcome }) => outcome.weight).sort((a, b) => b - a);
  expect(some.map(({ outcome }) => outcome.weight)).toEqual(weights.slice(0, 3));
  const amount = ({ support, denial }: Cell['goals'][number]) => Math.max(support, denial);
  for (const { outcome, goalCount, goals } of some) {
    const every = all.find((cell) => cell.outcome.key === outcome.key)?.goals ?? [];
    expect(goalCount).toBe(every.length);
    expect(goals.map(amount)).toEqual(
      every
        .map(amount)
        .sort((a, b) => b - a)
        .slice(0, 2),
    );
  }
  const count = (wanted: string) => all.filter(({ verdict }) => verdict === wanted).length;
  expect(effectCounts).toEqual({ helps: count('HELPS'), hurts: count('HURTS'), contested: count('CONTESTED') });
  const none = api.ask('{ organisation(key: "demo") { department(key: "sales") { effects(first: 0) { net } } } }');
  await expect(none).rejects.toThrow('must be at least 1; it is 0.');
});

it('follows progress up to the judging day and the plan to its end', async () => {
  const { organisation } = await api.ask<{
    organisation: {
      progress: {
        points: { on: string; plan: number; actual: number | null }[];
        milestones: { total: number; done: number; left: number };
        statuses: { count: number }[];
      };
      goals: { totalCount: number };
    };
  }>(
    `{ organisation(key: "demo") { progress { points { on plan actual } stretch milestones { total done late left } statuses { status count } }
       goals(filter: { statuses: [ACTIVE] }) { totalCount } } }`,
  );
  const { points, milestones, statuses } = organisation.progress;
  expect(points.every(({ on, actual }) => on <= '2026-11-16' === (actual !== null))).toBe(true);
  expect(points.at(-1)?.plan).toBe(1);
  expect(milestones.left).toBe(milestones.total - milestones.done);
  expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(organisation.goals.totalCount);
});
