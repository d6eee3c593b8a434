import { fileURLToPath } from 'node:url';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { createDataSource, emptyOrganisation, loadPlan, organisations, storeJudgedPlan } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase } from '@concord/test-postgres';
import { loadDemoCompany } from './demo-company.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

it('gives them back to a company whose plan alone was brought back, and leaves everybody the rights they have', async () => {
  const database = await createTestDatabase();
  const source = await createDataSource(database).initialize();
  try {
    await loadDemoCompany(source, CHECKOUT);
    await source.query(`UPDATE membership SET role = 'admin' WHERE person_key = 'sigrid'`);
    const solver = await loadHighs();
    await source.transaction(async (manager) => {
      await emptyOrganisation(manager, 'demo');
      const note = { kind: 'import', summary: 'Brought back' } as const;
      await storeJudgedPlan(manager, planNamed('demo.yaml'), note, {
        today: '2026-11-16',
        solver,
        timeZones: intlTimeZones(),
      });
    });
    expect(await source.query('SELECT FROM meeting')).toEqual([]);
    expect(await loadDemoCompany(source, CHECKOUT)).toBe(false);
    expect(await source.query('SELECT state FROM meeting ORDER BY starts_at')).toEqual([
      { state: 'closed' },
      { state: 'draft' },
    ]);
    expect(await source.query('SELECT state FROM workshop')).toEqual([{ state: 'closed' }]);
    expect(await source.query(`SELECT role FROM membership WHERE person_key = 'sigrid'`)).toEqual([{ role: 'admin' }]);
  } finally {
    await source.destroy();
    await database.drop();
  }
});

it('gives the demo company a meeting that is over and one that begins with what is overdue, once', async () => {
  const database = await createTestDatabase();
  const source = await createDataSource(database).initialize();
  try {
    expect(await loadDemoCompany(source, CHECKOUT)).toBe(true);
    // What was found on a day of the past stands everywhere as found on that day.
    const elsewhen = await source.query(`SELECT FROM conflict JOIN conflict_event event USING (organisation_id)
      JOIN revision USING (organisation_id) WHERE event.conflict_id = conflict.id AND event.kind = 'found'
        AND revision.number = event.revision AND conflict.created_at::date <> revision.at::date`);
    expect(elsewhen).toEqual([]);
    const days = await source.query<{ on: string; headline: number }[]>(
      'SELECT on_date::text AS on, headline FROM alignment_day ORDER BY 1',
    );
    expect([days.length, days.at(-1)?.on]).toEqual([7, '2026-11-16']);
    expect(new Set(days.map(({ headline }) => headline)).size).toBeGreaterThan(3);
    // As if it had been loaded at once.
    const [demo] = await organisations(source.manager);
    expect(demo && (await loadPlan(source.manager, demo))).toEqual(planNamed('demo.yaml'));
    expect(await loadDemoCompany(source, CHECKOUT)).toBe(false);
    const meetings = await source.query('SELECT state, starts_at FROM meeting ORDER BY starts_at');
    expect(meetings.map(({ state }: { state: string }) => state)).toEqual(['closed', 'draft']);
    const actions = await source.query(`SELECT state, due_on::text AS due FROM action ORDER BY due_on`);
    expect(actions).toEqual([
      { state: 'done', due: '2026-10-30' },
      { state: 'open', due: '2026-11-06' },
      { state: 'open', due: '2026-11-30' },
    ]);
    const agenda: { kind: string }[] = await source.query(
      `SELECT kind FROM agenda_item JOIN meeting USING (organisation_id, meeting_id)
       WHERE meeting.state = 'draft' ORDER BY position`,
    );
    expect(agenda.map(({ kind }) => kind)).toEqual([
      'actions',
      'decision-review',
      'conflict',
      'conflict',
      'conflict',
      'conflict',
    ]);
    const [{ state }] = await source.query(
      `SELECT state FROM conflict WHERE goals @> ARRAY['robot-contract', 'solvents-120']`,
    );
    expect(state).toBe('decided');
  } finally {
    await source.destroy();
    await database.drop();
  }
});
