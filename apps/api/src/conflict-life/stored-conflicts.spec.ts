import { createDetector, type Goal, type Plan } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { conflictsMatching, findOrganisation, loadPlan, lockOrganisation, rejudge } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { goalInput } from '../testing/goal-input.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { LifeClient } from './testing/life-client.ts';

const solver = await loadHighs();
const demo = planNamed('demo.yaml');
const today = '2026-11-16';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.store(demo));

/** What is stored, and what judging the stored plan anew finds, by id. */
async function storedAndFound() {
  const { manager } = api.source;
  const organisation = await findOrganisation(manager, 'demo');
  if (!organisation) throw new Error('no demo company');
  const rows = await conflictsMatching(manager, organisation.organisationId, {});
  const found: Record<string, unknown>[] = [];
  const { language } = organisation;
  const detector = createDetector(await loadPlan(manager, organisation), today, solver, {
    language,
    timeZones: intlTimeZones(),
  });
  detector.everyConflict(({ evidence, ...conflict }) => found.push(conflict));
  const told = ({ id, headline, explanation, severity, goals, tier }: Record<string, unknown>) => ({
    id,
    headline,
    explanation,
    severity,
    goals,
    tier,
  });
  const byId = (a: { id: unknown }, b: { id: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
  return {
    stored: rows.map((row) => told(row as unknown as Record<string, unknown>)).sort(byId),
    found: found.map(told).sort(byId),
  };
}

/** What `concord conflicts recompute` would change. */
const recomputed = () =>
  api.source.transaction(async (manager) => {
    const organisation = await lockOrganisation(manager, 'demo');
    if (!organisation) throw new Error('no demo company');
    return rejudge(
      manager,
      organisation,
      { kind: 'recompute', summary: 'A test' },
      { today, solver, timeZones: intlTimeZones() },
    );
  });

const NOTHING = { opened: 0, resolved: 0, reopened: 0, changed: 0 };

async function eventsOf(conflict: string): Promise<{ kind: string; from_state: string; to_state: string }[]> {
  return api.source.query(
    `SELECT kind, from_state, to_state FROM conflict_event WHERE conflict_id = $1 ORDER BY revision, kind`,
    [conflict],
  );
}

const UPDATE = `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) {
  updateGoal(organisation: "demo", key: $key, version: $version, goal: $goal) {
    __typename ... on GoalSaved { goal { version } opened { id } closed { id } } ... on UserError { message } } }`;

interface Saved {
  __typename: string;
  message?: string;
  goal: { version: number };
  opened: { id: string }[];
  closed: { id: string }[];
}

async function save(key: string, target: Goal['target'], plan: Plan = demo): Promise<Saved> {
  const goal = plan.goals.find((one) => one.key === key);
  if (!goal) throw new Error(`no goal ${key}`);
  const [{ version }] = await api.source.query('SELECT version FROM goal WHERE key = $1', [key]);
  const { updateGoal } = await api.ask<{ updateGoal: Saved }>(UPDATE, { key, version, goal: goalInput(goal, target) });
  return updateGoal;
}

it('stores every conflict of an import, each with the write that brought it', async () => {
  const { stored, found } = await storedAndFound();
  expect(stored).toEqual(found);
  expect(stored.length).toBeGreaterThan(20);
  const revisions = await api.source.query(
    `SELECT DISTINCT kind FROM revision JOIN conflict ON revision.number = first_revision`,
  );
  expect(revisions).toEqual([{ kind: 'import' }]);
});

it('resolves a conflict when a goal gives way, and opens it again when it is changed back', async () => {
  const saved = await save('promise-5', { atMost: 9 });
  const [closed] = saved.closed;
  expect(saved).toMatchObject({ __typename: 'GoalSaved', opened: [] });
  expect((await storedAndFound()).stored.map(({ id }) => id)).not.toContain(closed?.id);
  const back = await save('promise-5', { atMost: 5 });
  expect(back.opened.map(({ id }) => id)).toEqual(saved.closed.map(({ id }) => id));
  expect(await eventsOf(closed?.id ?? '')).toEqual([
    { kind: 'found', from_state: null, to_state: 'open' },
    { kind: 'resolved', from_state: 'open', to_state: 'resolved' },
    { kind: 'reopened', from_state: 'resolved', to_state: 'open' },
  ]);
  expect(await recomputed()).toEqual(NOTHING);
});

it('leaves nothing to recompute after edits by several writers at once', async () => {
  const targets: Record<string, Goal['target'][]> = {};
  for (const { key, target } of demo.goals.filter((goal) => goal.status === 'active' && goal.target)) {
    const [[kind, value] = ['', 0]] = Object.entries(target ?? {});
    if (typeof value !== 'number') continue;
    targets[key] = [0.53, 0.83, 1.31, 2.03, 1.01].map((factor) => ({ [kind]: value * factor }) as Goal['target']);
  }
  // Each writer goes through goals of its own, so that no version is stale; their conflicts are the same ones.
  const writers = Array.from({ length: 4 }, (_, writer) =>
    Object.entries(targets)
      .filter((_entry, i) => i % 4 === writer)
      .slice(0, 5),
  );
  const saved = await Promise.all(
    writers.map(async (goals) => {
      const results: Saved[] = [];
      for (let round = 0; round < 5; round += 1) {
        for (const [key, to] of goals) results.push(await save(key, to[round]));
      }
      return results;
    }),
  );
  expect(saved.flat().filter(({ __typename }) => __typename !== 'GoalSaved')).toEqual([]);
  const { stored, found } = await storedAndFound();
  expect(stored).toEqual(found);
  expect(await recomputed()).toEqual(NOTHING);
}, 240_000);

it('judges anew on the first question of a new day', async () => {
  const organisation = await findOrganisation(api.source.manager, 'demo');
  await api.source.query(`UPDATE organisation SET as_of = '2027-06-01' WHERE key = 'demo'`);
  const answer = await api.ask<{ organisation: { conflicts: { totalCount: number } } }>(
    '{ organisation(key: "demo") { conflicts { totalCount } } }',
  );
  const found: string[] = [];
  createDetector(demo, '2027-06-01', solver, { timeZones: intlTimeZones() }).everyConflict(({ id }) => found.push(id));
  expect(answer.organisation.conflicts.totalCount).toBe(found.length);
  const [{ kind, summary }] = await api.source.query('SELECT kind, summary FROM revision ORDER BY number DESC LIMIT 1');
  expect({ kind, summary }).toEqual({ kind: 'day', summary: 'A new day' });
  await api.source.query(`UPDATE organisation SET as_of = $1 WHERE key = 'demo'`, [organisation?.asOf]);
});

const speak = (language: 'en' | 'de') =>
  api.source.query(`UPDATE organisation SET language = $1 WHERE key = 'demo'`, [language]);

/** Everything that is remembered of conflicts and advice, and the words apart from it. */
async function remembered() {
  const words: string[] = [];
  const apart = (rows: Record<string, unknown>[]) =>
    rows.map(({ headline, explanation, updated_at, ...rest }) => {
      words.push(String(headline), String(explanation));
      return rest;
    });
  const all = (table: string, key: string) =>
    api.source.query<Record<string, unknown>[]>(`SELECT * FROM ${table} ORDER BY ${key}`);
  return {
    conflicts: apart(await all('conflict', 'id')),
    advice: apart(await all('advice', 'id')),
    events: await all('conflict_event', 'conflict_id, revision, kind'),
    decisions: await all('decision', 'decision_id'),
    words,
  };
}

it('tells what is stored again in another language, and changes nothing but the words', async () => {
  const client = new LifeClient(api);
  const { id, life } = await client.opposed();
  expect(await client.decide(id, life.version, {})).toMatchObject({ __typename: 'ConflictSaved' });
  await recomputed();
  const before = await remembered();
  await speak('de');
  const told = await recomputed();
  const { words, ...after } = await remembered();
  const { words: english, ...was } = before;
  expect(after).toEqual(was);
  expect(words.filter((text, i) => text === english[i])).toEqual([]);
  expect(told).toMatchObject({ opened: 0, resolved: 0, reopened: 0 });
  const { headline, life: later } = await client.opposed();
  expect({ headline, state: later.state, decided: later.decision?.choice }).toEqual({
    headline: 'Höchstens 5\u00A0Tage oder mindestens 9\u00A0Tage: „Promised delivery time“',
    state: 'DECIDED',
    decided: 'Sales promises seven days',
  });
  const { organisationId = '' } = (await findOrganisation(api.source.manager, 'demo')) ?? {};
  const looked = await conflictsMatching(api.source.manager, organisationId, { text: 'höchstens 5 tage oder' });
  expect(looked.map((row) => row.id)).toEqual([id]);
  expect(await recomputed()).toEqual(NOTHING);
  const saved = await save('promise-5', { atMost: 9 });
  expect(await reasonsOf(saved.closed[0]?.id ?? '')).toContain('Die Ziele gehen jetzt zusammen.');
  const { stored, found } = await storedAndFound();
  expect(stored).toEqual(found);
  await speak('en');
  await recomputed();
});

async function reasonsOf(conflict: string): Promise<string[]> {
  const rows = await api.source.query<{ because: string }[]>(
    'SELECT because FROM conflict_event WHERE conflict_id = $1 AND because IS NOT NULL',
    [conflict],
  );
  return rows.map(({ because }) => because);
}
