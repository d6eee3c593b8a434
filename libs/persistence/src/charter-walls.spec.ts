import { CharterMarkRow, CharterReadingRow, CharterRow, CharterSentenceRow } from './entities/charter-rows.ts';
import {
  charterOf,
  chartersSharedWith,
  readChartersAs,
  takeCharterReminders,
} from './repositories/charter.repository.ts';
import { forgetPerson, removeAccount } from './repositories/forgetting.repository.ts';
import { endMembership } from './repositories/membership.repository.ts';
import { personalData } from './repositories/personal-data.repository.ts';
import { accountOf, CharterCompany, type Given, SECRET } from './testing/charter-company.ts';
import { viewsThere } from './views/refresh-views.ts';

let company: CharterCompany;

beforeAll(async () => {
  company = await CharterCompany.create();
});
afterAll(() => company.drop());
beforeEach(() => company.startAfresh());

/** How many rows of each table somebody sees. */
async function sees(name: string | undefined): Promise<number[]> {
  return company.as(name, async (manager) => {
    const counts: number[] = [];
    for (const row of [CharterRow, CharterSentenceRow, CharterReadingRow, CharterMarkRow])
      counts.push(await manager.count(row));
    return counts;
  });
}

const READ: Given['readings'] = [['2026-02-01', 'partly']];

describe('a charter that is shared with nobody', () => {
  beforeEach(() => company.hasCharter('ada', { readings: READ }));

  it('is there for whose it is, with how it was read again', async () => {
    expect(await sees('ada')).toEqual([1, 1, 1, 1]);
    const charter = await company.as('ada', (manager) =>
      charterOf(manager, company.organisationId, { accountId: accountOf('ada') }),
    );
    expect(charter).toMatchObject({ accountName: 'ada', personKey: 'ada', dueOn: '2026-05-01' });
  });

  it('is there for nobody else: no colleague, no administrator, no statement that names nobody', async () => {
    for (const name of ['ben', 'zed', undefined]) {
      expect([name, await sees(name)]).toEqual([name, [0, 0, 0, 0]]);
      expect(
        await company.as(name, (manager) =>
          charterOf(manager, company.organisationId, { accountId: accountOf('ada') }),
        ),
      ).toBeUndefined();
    }
  });

  it('is not there for who is made that person of the plan by an administrator', async () => {
    await company.is('zed', 'ada');
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
      await company.as('zed', (manager) => manager.query(statement));
    expect(await sees('ada')).toEqual([1, 1, 1, 1]);
    const mine = `INSERT INTO charter (organisation_id, account_id, begun_on) VALUES ('${company.organisationId}', '${accountOf('ben')}', '2026-01-01')`;
    await expect(company.as('zed', (manager) => manager.query(mine))).rejects.toThrow(/row-level security/);
  });

  it('is beyond what finds out who somebody is, and beyond another organisation', async () => {
    await expect(company.accounts.query('SELECT * FROM charter')).rejects.toThrow(/permission denied/);
    const elsewhere = await company.walls.transaction('00000000-0000-4000-8000-00000000ffff', async (manager) => {
      await readChartersAs(manager, accountOf('ada'));
      return manager.count(CharterRow);
    });
    expect(elsewhere).toBe(0);
  });

  it('stands in no view for reports', async () => {
    await company.as('ada', (manager) => manager.query('SELECT 1'));
    for (const view of await viewsThere(company.owner.manager)) {
      const rows: { row: string }[] = await company.owner.query(`SELECT to_jsonb(one)::text AS row FROM ${view} one`);
      expect([view, rows.filter(({ row }) => row.includes(SECRET))]).toEqual([view, []]);
      const [{ definition }] = await company.owner.query(`SELECT pg_get_viewdef($1::regclass) AS definition`, [view]);
      expect(definition).not.toMatch(/charter(_sentence|_reading|_mark)?\b(?!_)/);
    }
  });

  it('is in the file of everything that is kept about whose it is, and in nobody else’s', async () => {
    const text = async (name: string) => JSON.stringify(await personalData(company.accounts.manager, accountOf(name)));
    expect(await text('ada')).toContain(`"says":"${SECRET}"`);
    expect(await text('ada')).toContain(`"note":"${SECRET} on 2026-02-01"`);
    expect(await text('zed')).not.toContain(SECRET);
    await expect(
      company.as('zed', (manager) => manager.query('SELECT own_charters($1)', [accountOf('ada')])),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('a charter that is shared', () => {
  it.each([
    ['people', { sharedWith: 'people', sharedPeople: ['gus'] }, ['gus']],
    ['department', { sharedWith: 'department' }, ['ben']],
    ['organisation', { sharedWith: 'organisation' }, ['ben', 'gus', 'zed']],
  ] as const)('with %s shows its sentences to them, and to nobody how it was read again', async (_, terms, readers) => {
    await company.hasCharter('ada', {
      terms: { ...terms, sharedPeople: [...('sharedPeople' in terms ? terms.sharedPeople : [])] },
      readings: READ,
    });
    for (const name of ['ben', 'gus', 'zed']) {
      const seen = (readers as readonly string[]).includes(name);
      expect([name, await sees(name)]).toEqual([name, seen ? [1, 1, 0, 0] : [0, 0, 0, 0]]);
      const shared = await company.as(name, (manager) =>
        chartersSharedWith(manager, company.organisationId, accountOf(name)),
      );
      expect(shared.map(({ accountName }) => accountName)).toEqual(seen ? ['ada'] : []);
    }
    expect(await sees(undefined)).toEqual([0, 0, 0, 0]);
  });

  it('does not show what its sentences were before', async () => {
    const sentenceId = await company.hasCharter('ada', { terms: { sharedWith: 'organisation' } });
    await company.owner.query(`UPDATE charter_sentence SET until = '2026-03-01' WHERE sentence_id = $1`, [sentenceId]);
    expect(await sees('ben')).toEqual([1, 0, 0, 0]);
    expect(await sees('ada')).toEqual([1, 1, 0, 0]);
  });
});

describe('who goes takes their charter along', () => {
  const left = async () =>
    (
      await company.owner.query(
        'SELECT charter_id FROM charter_mark JOIN charter_reading USING (organisation_id, reading_id)',
      )
    ).length;

  it.each([
    [
      'out of the organisation',
      () => company.as(undefined, (manager) => endMembership(manager, company.organisationId, accountOf('ada'))),
    ],
    [
      'out of the plan',
      () => company.as(undefined, (manager) => forgetPerson(manager, company.organisationId, 'ada', 'former-member-9')),
    ],
    [
      'with their account',
      () => removeAccount(company.accounts.manager, { accountId: accountOf('ada'), email: 'ada@example.com' }),
    ],
  ])('%s', async (_, go) => {
    await company.hasCharter('ada', { readings: READ });
    expect(await left()).toBe(1);
    await go();
    expect(await left()).toBe(0);
    expect(await company.owner.query('SELECT FROM charter')).toEqual([]);
  });

  it('and is no longer one with whom others share theirs', async () => {
    await company.hasCharter('gus', { terms: { sharedWith: 'people', sharedPeople: ['ada', 'ben'] } });
    await company.as(undefined, (manager) => forgetPerson(manager, company.organisationId, 'ada', 'former-member-8'));
    expect(await company.owner.query('SELECT shared_people FROM charter')).toEqual([{ shared_people: ['ben'] }]);
  });
});

it('says once to whom a letter is due, and nothing that is in a charter', async () => {
  await company.hasCharter('ada', { terms: { byMail: true, begunOn: '2026-01-05' } });
  await company.hasCharter('ben', { terms: { byMail: false, begunOn: '2026-01-05' } });
  const before = await takeCharterReminders(company.accounts.manager);
  expect(before).toEqual([{ email: 'ada@example.com', organisation: 'demo', language: 'en' }]);
  expect(await takeCharterReminders(company.accounts.manager)).toEqual([]);
});
