import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from './data-source.ts';
import { CharterMarkRow, CharterReadingRow, CharterRow, CharterSentenceRow } from './entities/charter-rows.ts';
import { viewsThere } from './views/refresh-views.ts';
import {
  charterOf,
  charterSumOutcomes,
  charterSums,
  chartersSharedWith,
  publishCharterSums,
  readChartersAs,
  takeCharterReminders,
} from './repositories/charter.repository.ts';
import { forgetPerson, removeAccount } from './repositories/forgetting.repository.ts';
import { endMembership, saveMembership } from './repositories/membership.repository.ts';
import { personalData } from './repositories/personal-data.repository.ts';
import { findOrganisation } from './repositories/organisation.repository.ts';
import { storePlan } from './repositories/plan.repository.ts';
import { OrganisationWalls } from './walls.ts';

const SECRET = 'They never hear me sigh';
const demo = planNamed('demo.yaml');
/** Six people of Sales, one of Service, and an administrator who is nobody in the plan. */
const SALES = ['ada', 'ben', 'cem', 'dan', 'eva', 'fay'];
const plan = {
  ...demo,
  people: [
    ...demo.people,
    ...SALES.map((key) => ({ key, name: key, department: 'sales' })),
    { key: 'gus', name: 'gus', department: 'service' },
  ],
};

let database: TestDatabase;
let owner: DataSource;
let plans: DataSource;
let accounts: DataSource;
let walls: OrganisationWalls;
let organisationId = '';
const account = (name: string) => `00000000-0000-4000-8000-0000000000${name.charCodeAt(0).toString(16)}`;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database).initialize();
  plans = await createDataSource(database, { role: 'concord_plans' }).initialize();
  accounts = await createDataSource(database, { role: 'concord_accounts' }).initialize();
  walls = new OrganisationWalls(plans);
  await owner.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'Stored by a test' }));
  organisationId = (await findOrganisation(owner.manager, 'demo'))?.organisationId ?? '';
});
afterAll(async () => {
  for (const source of [owner, plans, accounts]) await source.destroy();
  await database.drop();
});

beforeEach(async () => {
  await owner.query('TRUNCATE charter_quarter, charter CASCADE');
  await owner.query('DELETE FROM account');
  for (const name of [...SALES, 'gus', 'zed']) {
    await owner.query('INSERT INTO account (account_id, email, name) VALUES ($1, $2, $3)', [
      account(name),
      `${name}@example.com`,
      name,
    ]);
    const grants = { role: name === 'zed' ? 'admin' : 'viewer', departments: [], personKey: name } as const;
    await saveMembership(owner.manager, organisationId, account(name), {
      ...grants,
      personKey: name === 'zed' ? null : name,
    });
  }
});

/** Writes a charter with one sentence, read again on some days. */
async function hasCharter(
  name: string,
  { terms = {}, readings = [], outcome = null }: Given = {},
): Promise<{ charterId: string; sentenceId: string }> {
  const { manager } = owner;
  const charter = await manager.save(
    manager.create(CharterRow, { organisationId, accountId: account(name), begunOn: '2026-01-05', ...terms }),
  );
  const { charterId } = charter;
  const { sentenceId } = await manager.save(
    manager.create(CharterSentenceRow, {
      organisationId,
      charterId,
      part: 'customers',
      says: SECRET,
      outcomeKey: outcome,
      position: 0,
      since: '2026-01-05',
    }),
  );
  for (const [readOn, mark] of readings) {
    const reading = await manager.save(
      manager.create(CharterReadingRow, { organisationId, charterId, readOn, note: `${SECRET} on ${readOn}` }),
    );
    const { readingId } = reading;
    await manager.insert(CharterMarkRow, { organisationId, readingId, sentenceId, mark, note: SECRET });
  }
  return { charterId, sentenceId };
}

interface Given {
  readonly terms?: Partial<CharterRow>;
  readonly readings?: readonly (readonly [string, CharterMarkRow['mark']])[];
  readonly outcome?: string | null;
}

function as<Result>(name: string | undefined, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  return walls.transaction(organisationId, async (manager) => {
    if (name !== undefined) await readChartersAs(manager, account(name));
    return work(manager);
  });
}

/** How many rows of each table somebody sees. */
async function sees(name: string | undefined): Promise<number[]> {
  return as(name, async (manager) => {
    const counts: number[] = [];
    for (const row of [CharterRow, CharterSentenceRow, CharterReadingRow, CharterMarkRow])
      counts.push(await manager.count(row));
    return counts;
  });
}

const READ: Given['readings'] = [['2026-02-01', 'partly']];

describe('a charter that is shared with nobody', () => {
  beforeEach(() => hasCharter('ada', { readings: READ }));

  it('is there for whose it is, with how it was read again', async () => {
    expect(await sees('ada')).toEqual([1, 1, 1, 1]);
    const charter = await as('ada', (manager) => charterOf(manager, organisationId, { accountId: account('ada') }));
    expect(charter).toMatchObject({ accountName: 'ada', personKey: 'ada', dueOn: '2026-05-01' });
  });

  it('is there for nobody else: no colleague, no administrator, no statement that names nobody', async () => {
    for (const name of ['ben', 'zed', undefined]) {
      expect([name, await sees(name)]).toEqual([name, [0, 0, 0, 0]]);
      expect(
        await as(name, (manager) => charterOf(manager, organisationId, { accountId: account('ada') })),
      ).toBeUndefined();
    }
  });

  it('is not there for who is made that person of the plan by an administrator', async () => {
    await saveMembership(owner.manager, organisationId, account('zed'), {
      role: 'admin',
      departments: [],
      personKey: 'ada',
    });
    expect(await sees('zed')).toEqual([0, 0, 0, 0]);
  });

  it('is changed and removed by nobody else', async () => {
    for (const statement of [
      `UPDATE charter SET shared_with = 'organisation'`,
      `UPDATE charter_sentence SET says = 'x'`,
      `UPDATE charter_mark SET mark = 'kept'`,
      'DELETE FROM charter_reading',
      'DELETE FROM charter',
    ])
      await as('zed', (manager) => manager.query(statement));
    expect(await sees('ada')).toEqual([1, 1, 1, 1]);
    const mine = `INSERT INTO charter (organisation_id, account_id, begun_on) VALUES ('${organisationId}', '${account('ben')}', '2026-01-01')`;
    await expect(as('zed', (manager) => manager.query(mine))).rejects.toThrow(/row-level security/);
  });

  it('is beyond what finds out who somebody is, and beyond another organisation', async () => {
    await expect(accounts.query('SELECT * FROM charter')).rejects.toThrow(/permission denied/);
    const elsewhere = await walls.transaction('00000000-0000-4000-8000-00000000ffff', async (manager) => {
      await readChartersAs(manager, account('ada'));
      return manager.count(CharterRow);
    });
    expect(elsewhere).toBe(0);
  });

  it('stands in no view for reports', async () => {
    await as('ada', (manager) => manager.query('SELECT 1'));
    for (const view of await viewsThere(owner.manager)) {
      const rows: { row: string }[] = await owner.query(`SELECT to_jsonb(one)::text AS row FROM ${view} one`);
      expect([view, rows.filter(({ row }) => row.includes(SECRET))]).toEqual([view, []]);
      const [{ definition }] = await owner.query(`SELECT pg_get_viewdef($1::regclass) AS definition`, [view]);
      expect(definition).not.toMatch(/charter(_sentence|_reading|_mark)?\b(?!_)/);
    }
  });

  it('is in the file of everything that is kept about whose it is, and in nobody else’s', async () => {
    const text = async (name: string) => JSON.stringify(await personalData(accounts.manager, account(name)));
    expect(await text('ada')).toContain(`"says":"${SECRET}"`);
    expect(await text('ada')).toContain(`"note":"${SECRET} on 2026-02-01"`);
    expect(await text('zed')).not.toContain(SECRET);
    await expect(as('zed', (manager) => manager.query('SELECT own_charters($1)', [account('ada')]))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('a charter that is shared', () => {
  it.each([
    ['people', { sharedWith: 'people', sharedPeople: ['gus'] }, ['gus']],
    ['department', { sharedWith: 'department' }, ['ben']],
    ['organisation', { sharedWith: 'organisation' }, ['ben', 'gus', 'zed']],
  ] as const)('with %s shows its sentences to them, and to nobody how it was read again', async (_, terms, readers) => {
    await hasCharter('ada', {
      terms: { ...terms, sharedPeople: [...('sharedPeople' in terms ? terms.sharedPeople : [])] },
      readings: READ,
    });
    for (const name of ['ben', 'gus', 'zed']) {
      const seen = (readers as readonly string[]).includes(name);
      expect([name, await sees(name)]).toEqual([name, seen ? [1, 1, 0, 0] : [0, 0, 0, 0]]);
      const shared = await as(name, (manager) => chartersSharedWith(manager, organisationId, account(name)));
      expect(shared.map(({ accountName }) => accountName)).toEqual(seen ? ['ada'] : []);
    }
    expect(await sees(undefined)).toEqual([0, 0, 0, 0]);
  });

  it('does not show what its sentences were before', async () => {
    const { sentenceId } = await hasCharter('ada', { terms: { sharedWith: 'organisation' } });
    await owner.query(`UPDATE charter_sentence SET until = '2026-03-01' WHERE sentence_id = $1`, [sentenceId]);
    expect(await sees('ben')).toEqual([1, 0, 0, 0]);
    expect(await sees('ada')).toEqual([1, 1, 0, 0]);
  });
});

describe('who goes takes their charter along', () => {
  const left = async () =>
    (await owner.query('SELECT charter_id FROM charter_mark JOIN charter_reading USING (organisation_id, reading_id)'))
      .length;

  it.each([
    [
      'out of the organisation',
      () => as(undefined, (manager) => endMembership(manager, organisationId, account('ada'))),
    ],
    [
      'out of the plan',
      () => as(undefined, (manager) => forgetPerson(manager, organisationId, 'ada', 'former-member-9')),
    ],
    [
      'with their account',
      () => removeAccount(accounts.manager, { accountId: account('ada'), email: 'ada@example.com' }),
    ],
  ])('%s', async (_, go) => {
    await hasCharter('ada', { readings: READ });
    expect(await left()).toBe(1);
    await go();
    expect(await left()).toBe(0);
    expect(await owner.query('SELECT FROM charter')).toEqual([]);
    await storePlanAgain();
  });

  it('and is no longer one with whom others share theirs', async () => {
    await hasCharter('gus', { terms: { sharedWith: 'people', sharedPeople: ['ada', 'ben'] } });
    await as(undefined, (manager) => forgetPerson(manager, organisationId, 'ada', 'former-member-8'));
    expect(await owner.query('SELECT shared_people FROM charter')).toEqual([{ shared_people: ['ben'] }]);
    await storePlanAgain();
  });

  /** Puts the person back whom a test forgot. */
  const storePlanAgain = () =>
    owner.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'Stored by a test' }));
});

describe('sums of a department', () => {
  const inSums = { inSums: true };
  const sums = () => as('zed', (manager) => charterSums(manager, organisationId, ['sales', 'service']));
  const publish = (today: string) => as('zed', (manager) => publishCharterSums(manager, organisationId, today));

  async function sixRead(marks: readonly CharterMarkRow['mark'][], outcome: string | null = null): Promise<void> {
    for (const [i, mark] of marks.entries())
      await hasCharter(SALES[i] ?? '', { terms: inSums, readings: [['2026-02-01', mark]], outcome });
  }

  it('are told when the quarter is over, of people who share into them, rounded', async () => {
    await sixRead(['kept', 'kept', 'kept', 'kept', 'partly', 'not'], demo.outcomes[0]?.key);
    await hasCharter('gus', { terms: inSums, readings: READ });
    await publish('2026-03-31');
    expect(await sums()).toEqual([]);
    await publish('2026-04-01');
    expect(await sums()).toEqual([
      expect.objectContaining({
        departmentKey: 'sales',
        beginsOn: '2026-01-01',
        peopleAtLeast: 5,
        keptPercent: 65,
        partlyPercent: 20,
        notPercent: 15,
      }),
    ]);
    const outcomes = await as('zed', (manager) => charterSumOutcomes(manager, organisationId, ['sales']));
    expect(outcomes).toEqual([expect.objectContaining({ outcomeKey: demo.outcomes[0]?.key, peopleAtLeast: 5 })]);
  });

  it('are not told of four people, nor where one of five does not share', async () => {
    await sixRead(['kept', 'kept', 'partly', 'not']);
    await hasCharter('eva', { readings: READ });
    await publish('2026-04-01');
    expect(await sums()).toEqual([]);
  });

  it('are not told where everybody said the same, since that tells what each said', async () => {
    await sixRead(['not', 'not', 'not', 'not', 'not', 'not']);
    await publish('2026-04-01');
    expect(await sums()).toEqual([]);
  });

  it('do not name an outcome that fewer than five speak to', async () => {
    await sixRead(['kept', 'kept', 'partly', 'not']);
    await hasCharter('eva', { terms: inSums, readings: READ, outcome: demo.outcomes[0]?.key ?? null });
    await publish('2026-04-01');
    expect(await sums()).toHaveLength(1);
    expect(await as('zed', (manager) => charterSumOutcomes(manager, organisationId, ['sales']))).toEqual([]);
  });

  it('stay as they were told, whoever leaves, joins or changes anything later', async () => {
    await sixRead(['kept', 'kept', 'kept', 'partly', 'not', 'not']);
    await publish('2026-04-01');
    const told = await sums();
    await owner.query(`UPDATE charter SET in_sums = false WHERE account_id = $1`, [account('fay')]);
    await owner.query(`UPDATE charter_mark SET mark = 'not'`);
    await as(undefined, (manager) => endMembership(manager, organisationId, account('ada')));
    await publish('2026-04-02');
    await publish('2026-05-01');
    expect(await sums()).toEqual(told);
  });

  it('count the last reading of somebody in a quarter alone', async () => {
    await sixRead(['kept', 'kept', 'kept', 'kept']);
    await hasCharter('eva', {
      terms: inSums,
      readings: [
        ['2026-01-10', 'not'],
        ['2026-03-10', 'partly'],
      ],
    });
    await publish('2026-04-01');
    expect(await sums()).toEqual([expect.objectContaining({ keptPercent: 80, partlyPercent: 20, notPercent: 0 })]);
  });

  it('are written by nobody but the database itself', async () => {
    await expect(
      as('zed', (manager) => manager.query(`INSERT INTO charter_quarter VALUES ('${organisationId}', '2026-01-01')`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      walls.transaction(organisationId, (manager) =>
        publishCharterSums(manager, '00000000-0000-4000-8000-00000000ffff', '2026-04-01'),
      ),
    ).rejects.toThrow(/Another organisation/);
  });
});

it('says once to whom a letter is due, and nothing that is in a charter', async () => {
  await hasCharter('ada', { terms: { byMail: true, begunOn: '2026-01-05' } });
  await hasCharter('ben', { terms: { byMail: false, begunOn: '2026-01-05' } });
  const before = await takeCharterReminders(accounts.manager);
  expect(before).toEqual([{ email: 'ada@example.com', organisation: 'demo', language: 'en' }]);
  expect(await takeCharterReminders(accounts.manager)).toEqual([]);
});
