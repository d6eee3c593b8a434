import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.store(planNamed('service-desk.yaml')));

describe('a promise that is not staffed', () => {
  interface AboutPromise {
    id: string;
    rule: string;
    goals: object[];
    departments: { key: string }[];
    promise: { key: string } | null;
    evidence: { positions: object[]; staffing: object };
    repairs: { kind: string; changes: { __typename: string }[]; whatIf: { closed: { id: string }[] } }[];
    life: { state: string; version: number } | null;
  }
  interface Covered {
    key: string;
    coverage: { promisedHours: number };
  }
  const revision = async () =>
    (await api.ask<{ organisation: { revision: number } }>('{ organisation(key: "nordlys") { revision } }'))
      .organisation.revision;
  const ask = async (filter: object) => {
    const answer = await api.ask<{ organisation: { conflicts: { nodes: AboutPromise[] } } }>(
      `query ($filter: ConflictFilter) { organisation(key: "nordlys") { conflicts(first: 2, filter: $filter) { nodes {
         id rule goals { key } departments { key } promise { key } life { state version }
         evidence { positions { pull } staffing { channel timeZone from to promisedHours staffedHours missingHours
           missing { weekday hours } missingOn { on hours because } staffedBy { staffing timeZone department { key } } } }
         repairs { kind changes { __typename
           ... on PromiseHoursChange { promise { key } hoursBefore { hours { weekday } } hoursAfter { hours { weekday hours } } }
           ... on StaffingAddition { staffing { department { key } timeZone hours { weekday hours } } } }
           whatIf { closed { id } } } } } } }`,
      { filter },
    );
    return answer.organisation.conflicts.nodes;
  };

  it('has no goals: its sides are who promises and who staffs', async () => {
    const [found, ...more] = await ask({ promises: ['phone'] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: 'UNSTAFFED_PROMISE',
      goals: [],
      departments: [{ key: 'harbour' }, { key: 'sales' }, { key: 'service' }],
      promise: { key: 'phone' },
      life: { state: 'OPEN' },
      evidence: {
        positions: [],
        staffing: {
          channel: 'telephone',
          timeZone: 'Europe/Oslo',
          promisedHours: 3320,
          missingHours: 259,
          staffedBy: [
            { staffing: 'desk', timeZone: 'Europe/Oslo', department: { key: 'service' } },
            { staffing: 'kochi', timeZone: 'Asia/Kolkata', department: { key: 'harbour' } },
          ],
        },
      },
    });
    expect(await ask({ promises: ['chat'] })).toEqual([]);
  });

  it('says how it would be settled, and that it would be', async () => {
    const [found] = await ask({ promises: ['phone'] });
    expect(found?.repairs.map(({ kind, changes }) => [kind, changes[0]?.__typename])).toEqual([
      ['ADD', 'StaffingAddition'],
      ['SHRINK', 'PromiseHoursChange'],
    ]);
    for (const { whatIf } of found?.repairs ?? []) expect(whatIf.closed).toEqual([{ id: found?.id }]);
  });

  it('gives advice that names the promise', async () => {
    const answer = await api.ask<{ organisation: { advice: { nodes: { rule: string; promise: object | null }[] } } }>(
      '{ organisation(key: "nordlys") { advice(first: 20) { nodes { rule promise { key } } } } }',
    );
    expect(answer.organisation.advice.nodes).toEqual(
      expect.arrayContaining([
        { rule: 'UNSTAFFED_PROMISE', promise: { key: 'chat' } },
        { rule: 'BROKEN_PROMISE', promise: { key: 'phone' } },
        { rule: 'UNCARRIED_STORY', promise: null },
      ]),
    );
  });

  it.each([
    ['the hours to staff', 'ADD'],
    ['the shorter promise', 'SHRINK'],
  ])('is settled by a decision that carries out %s', async (_, kind) => {
    const [found] = await ask({ promises: ['phone'] });
    const before = await revision();
    const repair = found?.repairs.findIndex((one) => one.kind === kind);
    const { decideConflict } = await api.ask<{ decideConflict: { conflict: { life: { history: object[] } } } }>(
      `mutation ($conflict: ID!, $version: Int!, $repair: Int!) { decideConflict(organisation: "nordlys", conflict: $conflict, version: $version,
         decision: { kind: CHANGE, choice: "So be it", reason: "Customers", accountable: "kari", options: [{ repair: $repair }], chosen: 0, adopt: true }) {
         __typename ... on ConflictSaved { conflict { life { state history { kind through } } } } } }`,
      { conflict: found?.id, version: found?.life?.version, repair },
      { as: 'kari' },
    );
    expect(decideConflict).toMatchObject({
      __typename: 'ConflictSaved',
      conflict: { life: { state: 'RESOLVED' } },
    });
    expect(decideConflict.conflict.life.history.slice(0, 2)).toMatchObject([
      { kind: 'RESOLVED', through: expect.stringMatching(/^Decided on “/) },
      { kind: 'DECIDED' },
    ]);
    const { organisation } = await api.ask<{ organisation: { promises: Covered[]; staffing: { key: string }[] } }>(
      `{ organisation(key: "nordlys") { staffing { key }
         promises { key readings { on } coverage { promisedHours unstaffedHours } } } }`,
    );
    const phone = organisation.promises.find(({ key }) => key === 'phone');
    expect(phone).toMatchObject({ readings: [{}, {}], coverage: { unstaffedHours: 0 } });
    expect(phone?.coverage.promisedHours).toBe(kind === 'ADD' ? 3320 : 2802);
    expect(organisation.staffing.length).toBe(kind === 'ADD' ? 4 : 3);
    const { organisation: news } = await api.ask<{ organisation: { planDocument: object } }>(
      'query ($since: String) { organisation(key: "nordlys") { planDocument(since: $since) { blocks { texts { text } items { texts { text } } } } } }',
      { since: String(before) },
    );
    const told = JSON.stringify(news);
    expect(told).toContain('Decided on “Telephone: 259 of 3320 hours promised, but not staffed”');
    expect(told.includes('New or changed promises')).toBe(kind === 'SHRINK');
  });

  it('is resolved by who staffs the hours', async () => {
    const [found] = await ask({ promises: ['phone'] });
    const plan = planNamed('service-desk.yaml');
    const [desk, ...others] = plan.staffing;
    if (desk === undefined) throw new Error('Somebody staffs the telephone.');
    const long = { ...desk, hours: plan.promises[0]?.hours ?? {} };
    await api.store({ ...plan, staffing: [long, ...others] });
    expect(await ask({ promises: ['phone'] })).toEqual([]);
    const [after] = await ask({ promises: ['phone'], states: ['RESOLVED'] });
    expect(after).toMatchObject({ id: found?.id, promise: { key: 'phone' }, goals: [], life: { state: 'RESOLVED' } });
  });
});
