import type { Goal, Plan } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { fieldChanges } from './goal-history.repository.ts';
import { goalsByKey, replaceGoal } from './goal.repository.ts';
import { emptyOrganisation, findOrganisation } from './organisation.repository.ts';
import { loadPlan, storePlan } from './plan.repository.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

afterEach(() => source.transaction((manager) => emptyOrganisation(manager, 'demo')));

const [firstGoal, secondGoal, thirdGoal] = planNamed('demo.yaml').goals as [Goal, Goal, Goal];
const EVERYTHING = withPractice(planNamed('demo.yaml'));

it('gives back promises, staffed hours, authority, stories and what stands behind goals as they were stored', async () => {
  expect(await store(EVERYTHING)).toBe(true);
  expect(await stored()).toEqual(EVERYTHING);
  expect(await store(EVERYTHING)).toBe(false);
});

it('keeps it while something else of the plan changes, and takes it away when the plan has none any more', async () => {
  await store(EVERYTHING);
  const changed = { ...EVERYTHING, organisation: { ...EVERYTHING.organisation, vision: 'Bicycles for everybody.' } };
  await store(changed);
  expect(await stored()).toEqual(changed);
  const without = planNamed('demo.yaml');
  await store(without);
  expect(await stored()).toEqual(without);
});

it('writes other hours, and nothing else', async () => {
  await store(EVERYTHING);
  const [promise, ...promises] = EVERYTHING.promises;
  if (promise === undefined) throw new Error('there is a promise');
  const longer = { ...EVERYTHING, promises: [{ ...promise, hours: { mon: ['08:00-18:00'] } }, ...promises] };
  const before = await moments('promise');
  expect(await store(longer)).toBe(true);
  const after = await moments('promise');
  expect(await stored()).toEqual(longer);
  expect(
    after.filter(({ key, at }) => before.some((row) => row.key === key && row.at < at)).map(({ key }) => key),
  ).toEqual([promise.key]);
});

it('replaces one goal with all that stands behind it', async () => {
  await store(EVERYTHING);
  const { organisationId } = await organisation();
  const replaced = { ...(EVERYTHING.goals[0] as Goal), actions: [{ key: 'b', title: 'B', state: 'open' as const }] };
  await source.transaction(async (manager) => {
    const [before] = await goalsByKey(manager, organisationId, [firstGoal.key]);
    if (before === undefined) throw new Error('the goal is stored');
    await replaceGoal(manager, organisationId, before, replaced);
  });
  const [after] = await goalsByKey(source.manager, organisationId, [firstGoal.key]);
  expect([after?.goal, after?.version]).toEqual([replaced, 2]);
});

it('remembers of a field that had nothing and has nothing now no change', () => {
  expect(fieldChanges(firstGoal, { ...firstGoal, actions: [], needsAuthority: [] })).toEqual([]);
});

const organisation = async () => {
  const found = await findOrganisation(source.manager, 'demo');
  if (!found) throw new Error('no organisation');
  return found;
};

async function stored(): Promise<Plan> {
  return loadPlan(source.manager, await organisation());
}

async function store(plan: Plan): Promise<boolean> {
  const revision = await source.transaction((manager) =>
    storePlan(manager, plan, { kind: 'import', summary: 'A test' }),
  );
  return revision !== undefined;
}

function moments(table: string): Promise<{ key: string; at: Date }[]> {
  return source.query(`SELECT key, updated_at AS at FROM ${table} ORDER BY key`);
}

/** A plan with every field of the practice of customer service. */
function withPractice(plan: Plan): Plan {
  const roles = { responsible: ['jonas'], consulted: ['mette', 'sigrid'], informed: [] };
  const review = { every: 'quarter', last: '2026-09-30' } as const;
  return {
    ...plan,
    organisation: { ...plan.organisation, currency: 'NOK', review: { every: 'year' } },
    outcomes: plan.outcomes.map((outcome, index) =>
      index > 0
        ? outcome
        : {
            ...outcome,
            story: 'They said Thursday, and on Thursday it stood there.',
            storyParts: [
              { key: 'said', says: 'They said Thursday', carriedBy: [{ promise: 'phone' }, { goal: firstGoal.key }] },
              {
                key: 'there',
                says: 'It stood there',
                carriedBy: [{ process: 'Final check' }, { technology: 'Planning board' }, { training: 'Handing over' }],
              },
              { key: 'smile', says: 'With a smile', carriedBy: [] },
            ],
            review,
          },
    ),
    metrics: plan.metrics.map((metric, index) =>
      index > 0
        ? metric
        : {
            ...metric,
            readings: [
              { on: '2026-08-31', value: 9.5 },
              { on: '2026-09-30', value: 9 },
            ],
          },
    ),
    promises: [
      {
        key: 'phone',
        department: 'service',
        says: 'Call us, we answer within 20 seconds',
        channel: 'telephone',
        outcome: 'quick-answer',
        to: 'Private customers',
        scope: { region: ['germany', 'nordics'] },
        hours: { mon: ['08:00-12:00', '13:00-16:30'], fri: ['22:00-06:00'], sun: ['00:00-24:00'] },
        exceptions: [
          { on: '2026-12-24', hours: [], because: 'Christmas Eve' },
          { on: '2026-12-31', hours: ['09:00-12:00'] },
        ],
        timeZone: 'Europe/Berlin',
        measure: { of: 'calls', share: 95, within: 20, unit: 'seconds' },
        from: '2026-01-01',
        until: '2027-12-31',
        readings: [
          { on: '2026-10-31', share: 91.5, note: 'Two were ill' },
          { on: '2026-11-01', share: 0 },
        ],
        review,
      },
      {
        key: 'mail',
        department: 'sales',
        says: 'We answer every letter',
        channel: 'email',
        outcome: 'quick-answer',
        scope: {},
        hours: {},
        exceptions: [],
        measure: { of: 'letters', share: 100 },
        readings: [],
      },
    ],
    staffing: [
      {
        key: 'desk',
        department: 'service',
        channel: 'telephone',
        hours: { mon: ['08:00-16:00'] },
        exceptions: [{ on: '2026-12-24', hours: [] }],
        timeZone: 'Europe/Oslo',
        from: '2026-01-01',
        until: '2026-12-31',
      },
      { key: 'night', department: 'sales', channel: 'telephone', hours: { fri: ['22:00-06:00'] }, exceptions: [] },
    ],
    authorities: [
      {
        key: 'refund-service',
        department: 'service',
        what: 'refund',
        says: 'Refund up to 2,000 kroner',
        upTo: 2000,
        unit: 'kroner',
        from: '2026-01-01',
        until: '2027-01-01',
        approvedBy: 'astrid',
      },
      { key: 'swap', department: 'sales', what: 'swap', says: 'Swap a bicycle' },
    ],
    goals: [
      {
        ...firstGoal,
        contact: 'interaction',
        roles,
        actions: [
          {
            key: 'call',
            title: 'Call every dealer',
            owner: 'mette',
            due: '2026-12-01',
            cost: 12_000.5,
            state: 'done',
            contact: 'transaction',
            roles: { responsible: [], consulted: [], informed: ['jonas'] },
          },
          { key: 'write', title: 'Write to them', state: 'open' },
        ],
        training: [
          {
            key: 'talk',
            title: 'To listen',
            who: ['jonas', 'mette'],
            due: '2026-12-15',
            done: { mette: '2026-11-01' },
          },
          { key: 'later', title: 'To say no', who: [], done: {} },
        ],
        needsAuthority: ['swap', 'refund'],
        supports: [{ goal: thirdGoal.key, effect: 0.5, because: 'They ask less' }],
        succeeds: secondGoal.key,
        review,
        milestones: firstGoal.milestones.map((milestone) => ({ ...milestone, owner: 'jonas', roles })),
      },
      { ...secondGoal, contact: 'transaction', supports: [{ goal: firstGoal.key, effect: 1 }] },
      ...plan.goals.slice(2),
    ],
  };
}
