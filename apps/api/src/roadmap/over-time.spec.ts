import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
describe('over time', () => {
  const TREND = `{ organisation(key: "demo") { trend { days { on headline causes { total } }
    lastWeek { from { on headline } to { on } causes { opened closed decided goals total
      weightiest { kind title says goalKey conflictId by { key } } } } } } }`;
  type Causes = Record<'opened' | 'closed' | 'decided' | 'goals' | 'total', number> & {
    weightiest: {
      kind: string;
      title: string;
      says: string | null;
      goalKey: string | null;
      conflictId: string | null;
    }[];
  };
  interface Trend {
    days: { on: string; headline: number; causes: { total: number } | null }[];
    lastWeek: { from: { on: string; headline: number }; to: { on: string }; causes: Causes } | null;
  }
  const trend = async () => (await api.ask<{ organisation: { trend: Trend } }>(TREND)).organisation.trend;

  afterAll(() => api.startAfresh());

  it('has no week to tell of on the first day', async () => {
    const { days, lastWeek } = await trend();
    expect(days.map(({ on, causes }) => ({ on, causes }))).toEqual([{ on: '2026-11-16', causes: null }]);
    expect(lastWeek).toBeNull();
  });

  it('says what moved the alignment since last week, whoever did it, by as many statements for many days', async () => {
    const judgedWeekly = (weeks: number) =>
      api.source.query(
        `INSERT INTO alignment_day (organisation_id, on_date, revision, headline, overall, conflict_load)
         SELECT organisation_id, '2026-11-16'::date - 7 * week, (SELECT min(number) FROM revision), 70 - week, 0.5, 0.1
         FROM organisation, generate_series(1, $1::integer) AS week WHERE key = 'demo' ON CONFLICT DO NOTHING`,
        [weeks],
      );
    await judgedWeekly(1);
    const changed = await api.ask<{ checkIn: { __typename: string }; archiveGoal: { __typename: string } }>(
      `mutation { archiveGoal(organisation: "demo", key: "promise-5", version: 1) { __typename } }`,
      {},
      { as: 'ingrid' },
    );
    expect(changed.archiveGoal.__typename).toBe('GoalSaved');
    await api.source.query(
      `UPDATE alignment_day SET revision = (SELECT max(number) FROM revision) WHERE on_date = '2026-11-16'`,
    );
    const { days, lastWeek } = await trend();
    expect(days.map(({ on }) => on)).toEqual(['2026-11-09', '2026-11-16']);
    expect(days[1]?.causes?.total).toBe(lastWeek?.causes.total);
    expect(lastWeek).toMatchObject({ from: { on: '2026-11-09', headline: 69 }, to: { on: '2026-11-16' } });
    const { weightiest, opened, closed, goals, total } = lastWeek?.causes as Causes;
    expect(weightiest[0]).toMatchObject({ kind: 'GOAL_CHANGED', says: 'archived', goalKey: 'promise-5' });
    expect(weightiest.filter(({ kind }) => kind === 'CONFLICT_CLOSED').length).toBeGreaterThan(0);
    expect(weightiest.length).toBeLessThanOrEqual(8);
    expect({ goals, all: opened + closed + goals }).toEqual({ goals: 1, all: total });
    api.statements.length = 0;
    await trend();
    const few = api.statements.length;
    await judgedWeekly(20);
    api.statements.length = 0;
    expect((await trend()).days.length).toBeGreaterThan(20);
    expect(api.statements.length).toBe(few);
  });
});

describe('on the roadmap', () => {
  interface Row {
    groupKey: string;
    goal: { key: string; department: { key: string }; due: string | null };
    waits: { daysShort: number; conflictId: string | null }[];
    clashes: { rule: string }[];
  }
  interface Page {
    nodes: Row[];
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
  }
  const roadmap = async (given: string) => {
    const { organisation } = await api.ask<{ organisation: { roadmap: Page } }>(
      `{ organisation(key: "demo") { roadmap(${given}) { totalCount pageInfo { endCursor hasNextPage }
         nodes { groupKey goal { key due department { key } milestones { due } progress { status statedStatus statedDiffers stretchAt } }
           waits { step needs title daysShort conflictId departmentName } clashes { rule headline } } } } }`,
    );
    return organisation.roadmap;
  };

  it('stands every active goal once, by group, page by page', async () => {
    const { organisation } = await api.ask<{
      organisation: { goals: { totalCount: number }; departments: { key: string }[] };
    }>('{ organisation(key: "demo") { departments { key } goals(filter: { statuses: [ACTIVE] }) { totalCount } } }');
    const found: Row[] = [];
    let after = '';
    for (;;) {
      const page = await roadmap(`first: 7${after}`);
      found.push(...page.nodes);
      expect(page.totalCount).toBe(organisation.goals.totalCount);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(found.map(({ goal }) => goal.key)).size).toBe(organisation.goals.totalCount);
    const order = organisation.departments.map(({ key }) => key);
    const places = found.map(({ groupKey }) => order.indexOf(groupKey));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const clashing = found.flatMap(({ waits }) => waits).filter(({ daysShort }) => daysShort > 0);
    expect(clashing.some(({ conflictId }) => conflictId !== null)).toBe(true);
    expect(found.flatMap(({ clashes }) => clashes.map(({ rule }) => rule))).toEqual(
      expect.arrayContaining(['SCHEDULE_CLASH', 'OVER_CAPACITY']),
    );
  });

  it('narrows to a department, an owner and what people say otherwise than the numbers', async () => {
    const sales = await roadmap('filter: { department: "sales" }');
    expect(sales.totalCount).toBeGreaterThan(0);
    const ingrid = await roadmap('groupBy: OWNER, filter: { owner: "ingrid" }');
    expect(new Set(ingrid.nodes.map(({ groupKey }) => groupKey))).toEqual(new Set(['ingrid']));
    const { totalCount: all } = await roadmap('groupBy: OUTCOME');
    const differing = await roadmap('filter: { statedDiffers: true }');
    expect(differing.totalCount).toBeLessThan(all);
  });

  it('asks as often for one goal as for fifty', async () => {
    const statementsFor = async (first: number) => {
      api.statements.length = 0;
      await roadmap(`first: ${String(first)}`);
      return api.statements.length;
    };
    await roadmap('first: 1');
    expect(await statementsFor(50)).toBe(await statementsFor(1));
  });

  it('tells how many milestones are done, and which goals miss their targets', async () => {
    const { organisation } = await api.ask<{
      organisation: {
        milestoneOutlook: {
          milestones: { total: number; done: number };
          committed: number;
          points: { on: string; planned: number; done: number | null }[];
          misses: { daysLate: number; due: string; forecast: { on: string }; goal: { title: string } }[];
          missCount: number;
          statuses: { count: number }[];
        };
        progress: { milestones: { total: number; done: number } };
      };
    }>(
      `{ organisation(key: "demo") { progress { milestones { total done } } milestoneOutlook { milestones { total done late left } committed
         points { on planned done } pace { perWeek forecast { on earliest latest } } missCount statedDiffering statuses { status count }
         misses { due daysLate forecast { on } goal { title } } } } }`,
    );
    const { milestones, committed, points, misses, missCount } = organisation.milestoneOutlook;
    expect(milestones).toMatchObject(organisation.progress.milestones);
    expect(committed).toBeLessThanOrEqual(milestones.total);
    expect(points.at(-1)?.planned).toBe(milestones.total);
    expect(misses.length).toBe(Math.min(5, missCount));
    for (const { due, forecast, daysLate } of misses) {
      expect(forecast.on > due).toBe(true);
      expect(daysLate).toBeGreaterThan(0);
    }
  });

  it('tells of each capacity what is planned with week by week, the most overloaded first', async () => {
    const capacities = (given: string) =>
      api.ask<{
        organisation: {
          capacityOutlooks: {
            nodes: {
              capacity: { key: string; amount: number };
              peak: number;
              weeksOver: number;
              weeks: { over: boolean; peak: number; parts: { amount: number }[] }[];
              conflicts: { rule: string }[];
            }[];
            totalCount: number;
          };
        };
      }>(
        `{ organisation(key: "demo") { capacityOutlooks(${given}) { totalCount overloadedCount nodes { capacity { key amount unit } peak weeksOver
           weeks { from to peak over parts { department { key } amount } } users { goal { key } amount } userCount conflicts { rule id } } } } }`,
      );
    const { nodes } = (await capacities('weeks: 30')).organisation.capacityOutlooks;
    const strains = nodes.map(({ capacity, peak }) => peak / capacity.amount);
    expect(strains).toEqual([...strains].sort((a, b) => b - a));
    expect(nodes[0]?.weeksOver).toBeGreaterThan(0);
    expect(nodes[0]?.conflicts.map(({ rule }) => rule)).toContain('OVER_CAPACITY');
    for (const { weeks } of nodes) {
      expect(weeks).toHaveLength(30);
      for (const { peak, parts } of weeks)
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(peak, 6);
    }
    const one = (await capacities(`capacity: "${nodes[0]?.capacity.key ?? ''}"`)).organisation.capacityOutlooks;
    expect(one.totalCount).toBe(1);
    await expect(capacities('weeks: 0')).rejects.toThrow('"weeks" must be between 1 and 104');
  });

  it('begins the weeks of a capacity with the day that the organisation begins them with', async () => {
    const days = async () => {
      const { organisation } = await api.ask<{
        organisation: { capacityOutlooks: { nodes: { weeks: { from: string }[] }[] } };
      }>('{ organisation(key: "demo") { capacityOutlooks(weeks: 3) { nodes { weeks { from } } } } }');
      return organisation.capacityOutlooks.nodes[0]?.weeks.slice(1).map(({ from }) => new Date(from).getUTCDay());
    };
    expect(await days()).toEqual([1, 1]);
    await api.source.query(`UPDATE organisation SET week_starts_on = 'sunday'`);
    expect(await days()).toEqual([0, 0]);
  });
});
