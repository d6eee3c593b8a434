import { planNamed } from '@concord/test-plans';
import type { CharterMarkRow } from './entities/charter-rows.ts';
import { charterSumOutcomes, charterSums, publishCharterSums } from './repositories/charter.repository.ts';
import { endMembership } from './repositories/membership.repository.ts';
import { accountOf, CharterCompany, type Given, SALES } from './testing/charter-company.ts';

const OUTCOME = planNamed('demo.yaml').outcomes[0]?.key ?? '';
const READ: Given['readings'] = [['2026-02-01', 'partly']];
let company: CharterCompany;

beforeAll(async () => {
  company = await CharterCompany.create();
});
afterAll(() => company.drop());
beforeEach(() => company.startAfresh());

describe('sums of a department', () => {
  const inSums = { inSums: true };
  const sums = () => company.as('zed', (manager) => charterSums(manager, company.organisationId, ['sales', 'service']));
  const publish = (today: string) =>
    company.as('zed', (manager) => publishCharterSums(manager, company.organisationId, today));

  async function sixRead(marks: readonly CharterMarkRow['mark'][], outcome: string | null = null): Promise<void> {
    for (const [i, mark] of marks.entries())
      await company.hasCharter(SALES[i] ?? '', { terms: inSums, readings: [['2026-02-01', mark]], outcome });
  }

  it('are told when the quarter is over, of people who share into them, rounded', async () => {
    await sixRead(['kept', 'kept', 'kept', 'kept', 'partly', 'not'], OUTCOME);
    await company.hasCharter('gus', { terms: inSums, readings: READ });
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
    const outcomes = await company.as('zed', (manager) =>
      charterSumOutcomes(manager, company.organisationId, ['sales']),
    );
    expect(outcomes).toEqual([expect.objectContaining({ outcomeKey: OUTCOME, peopleAtLeast: 5 })]);
  });

  it('are not told of four people, nor where one of five does not share', async () => {
    await sixRead(['kept', 'kept', 'partly', 'not']);
    await company.hasCharter('eva', { readings: READ });
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
    await company.hasCharter('eva', { terms: inSums, readings: READ, outcome: OUTCOME });
    await publish('2026-04-01');
    expect(await sums()).toHaveLength(1);
    expect(
      await company.as('zed', (manager) => charterSumOutcomes(manager, company.organisationId, ['sales'])),
    ).toEqual([]);
  });

  it('stay as they were told, whoever leaves, joins or changes anything later', async () => {
    await sixRead(['kept', 'kept', 'kept', 'partly', 'not', 'not']);
    await publish('2026-04-01');
    const told = await sums();
    await company.owner.query(`UPDATE charter SET in_sums = false WHERE account_id = $1`, [accountOf('fay')]);
    await company.owner.query(`UPDATE charter_mark SET mark = 'not'`);
    await company.as(undefined, (manager) => endMembership(manager, company.organisationId, accountOf('ada')));
    await publish('2026-04-02');
    await publish('2026-05-01');
    expect(await sums()).toEqual(told);
  });

  it('count the last reading of somebody in a quarter alone', async () => {
    await sixRead(['kept', 'kept', 'kept', 'kept']);
    await company.hasCharter('eva', {
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
      company.as('zed', (manager) =>
        manager.query(`INSERT INTO charter_quarter VALUES ('${company.organisationId}', '2026-01-01')`),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(
      company.walls.transaction(company.organisationId, (manager) =>
        publishCharterSums(manager, '00000000-0000-4000-8000-00000000ffff', '2026-04-01'),
      ),
    ).rejects.toThrow(/Another organisation/);
  });
});
