import { judgePlan, type LinearSolver, type Plan, type Report } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { AdviceRow, AlignmentDayRow, OutcomeAlignmentDayRow, PairAlignmentDayRow } from '../entities/index.ts';
import { rejudge, storeJudgedPlan } from './judged-plan.ts';
import { findOrganisation, lockOrganisation } from './organisation.repository.ts';
import { lastJudged, recordFindings } from './record-findings.ts';
import { raiseMoment } from './revision.repository.ts';

const DEMO = planNamed('demo.yaml');
const DAY = DEMO.asOf ?? '';
const LATER = '2027-01-05';
const NOTE = { kind: 'import', summary: 'Stored by a test' } as const;

/** What takes a solver is left out of every judging here. */
const solver: LinearSolver = { solve: () => ({ status: 'unsolved', reason: 'The test has none.' }) };
const timeZones = { offsetAt: () => 0 };

let database: TestDatabase;
let source: DataSource;
let organisationId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
  await store(DEMO);
  organisationId = (await demo()).organisationId;
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const store = (plan: Plan, today = DAY) =>
  source.transaction((manager) => storeJudgedPlan(manager, plan, NOTE, { today, solver, timeZones }));

async function demo() {
  const row = await findOrganisation(source.manager, 'demo');
  if (!row) throw new Error('The demo company is not there.');
  return row;
}

const report = (): Report => judgePlan(DEMO, DAY, solver, { timeZones });
const days = () => source.manager.find(AlignmentDayRow, { order: { onDate: 'ASC' } });
const advice = () => source.manager.find(AdviceRow, { order: { id: 'ASC' } });

/** As a process does that has judged a revision. */
const record = (revision: number, today: string, findings: Pick<Report, 'alignment' | 'advice'> = report()) =>
  source.transaction(async (manager) => {
    await lockOrganisation(manager, 'demo');
    await raiseMoment(manager, organisationId);
    return recordFindings(manager, { organisationId, revision, today }, findings);
  });

it('writes down with a stored plan what the engine says of it', async () => {
  const { alignment, advice: told } = report();
  const { revision } = await demo();
  const [day, ...others] = await days();
  expect(others).toEqual([]);
  expect(day).toMatchObject({ onDate: DAY, revision, headline: expect.closeTo(alignment.headline, 3) });
  const outcomes = await source.manager.find(OutcomeAlignmentDayRow, { order: { outcomeKey: 'ASC' } });
  expect(outcomes.map(({ outcomeKey, alignment: one }) => [outcomeKey, one])).toEqual(
    alignment.outcomes
      .map(({ outcome, alignment: one }) => [outcome, expect.closeTo(one, 3)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
  expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(day?.headline ?? 0, 1);
  expect(await source.manager.count(PairAlignmentDayRow)).toBe(alignment.pairs.length);
  expect((await advice()).map(({ headline }) => headline).toSorted()).toEqual(
    told.map(({ headline }) => headline).toSorted(),
  );
});

it('adds a row for another day, also where nothing else has changed, and keeps the days before', async () => {
  const { revision } = await demo();
  await source.transaction(async (manager) => {
    const row = await lockOrganisation(manager, 'demo');
    if (row)
      await rejudge(manager, row, { kind: 'recompute', summary: 'By a test' }, { today: LATER, solver, timeZones });
  });
  const now = await demo();
  expect((await days()).map((day) => [day.onDate, day.revision])).toEqual([
    [DAY, revision],
    [LATER, now.revision],
  ]);
});

it('leaves rows alone that say the same, and gives those that differ the moment of the write', async () => {
  const { revision } = await demo();
  const before = await advice();
  const [one] = before;
  await source.query(`UPDATE advice SET headline = 'Meddled with' WHERE id = $1`, [one?.id]);
  expect(await record(revision, DAY)).toBe(true);
  const after = await advice();
  const { updatedAt } = await demo();
  expect(after.map(({ headline }) => headline)).toEqual(before.map(({ headline }) => headline));
  expect(after.filter((row) => row.updatedAt?.getTime() === updatedAt.getTime()).map(({ id }) => id)).toEqual([
    one?.id,
  ]);
});

it('deletes what is no longer so, and remembers that it was', async () => {
  const { revision } = await demo();
  const [gone, ...rest] = report().advice;
  await record(revision, DAY, { ...report(), advice: rest });
  const told = await advice();
  expect(told).toHaveLength(rest.length);
  expect(told.map(({ headline }) => headline)).not.toContain(gone?.headline);
  const remembered = await source.query(`SELECT identity FROM deleted_row WHERE table_name = 'advice'`);
  expect(remembered).toHaveLength(1);
});

it.each([
  ['an earlier revision', -1, LATER],
  ['the same revision on an earlier day', 0, '2020-01-01'],
])('puts nothing of %s in the place of what stands there', async (_, behind, today) => {
  const { revision } = await demo();
  const before = [await days(), await advice()];
  expect(await record(revision + behind, today, { ...report(), advice: [] })).toBe(false);
  expect([await days(), await advice()]).toEqual(before);
});

it('takes the place of what was judged before, also by a plan that says an earlier day', async () => {
  const { revision } = await demo();
  expect(await record(revision + 1, '2020-01-01', { ...report(), advice: [] })).toBe(true);
  expect(await lastJudged(source.manager, organisationId)).toEqual({
    organisationId,
    revision: revision + 1,
    today: '2020-01-01',
  });
  expect(await advice()).toEqual([]);
});

it('ends with the later judging whichever of two processes comes last', async () => {
  const { revision } = await demo();
  const newer = { ...report(), advice: [] };
  await Promise.all([record(revision + 1, DAY), record(revision + 2, DAY, newer), record(revision + 1, DAY)]);
  expect((await days()).map((day) => day.revision)).toEqual([revision + 2]);
  expect(await advice()).toEqual([]);
});

it('stores no number that is none', async () => {
  const update = `UPDATE outcome_alignment_day SET share = 'NaN' WHERE organisation_id = $1`;
  await expect(source.query(update, [organisationId])).rejects.toThrow(/share_check/);
});
