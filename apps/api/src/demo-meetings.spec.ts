import { fileURLToPath } from 'node:url';
import { createDataSource } from '@concord/persistence';
import { createTestDatabase } from '@concord/test-postgres';
import { loadDemoCompany } from './demo-company.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

it('gives the demo company a meeting that is over and one that begins with what is overdue, once', async () => {
  const database = await createTestDatabase();
  const source = await createDataSource(database).initialize();
  try {
    expect(await loadDemoCompany(source, CHECKOUT)).toBe(true);
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
