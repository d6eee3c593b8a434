import { createDetector, type Goal, type Plan } from '@concord/alignment-engine';
import { startEmbeddedPostgres } from '@concord/embedded-postgres';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { createDataSource, migrate, storeJudgedPlan } from '@concord/persistence';
import type { DataSource } from 'typeorm';
import { connect, createDatabases, disconnect } from '@concord/api/databases';
import { startApi } from '@concord/api/start-api';
import { Members } from '@concord/api/testing/members';
import { goalInput } from '@concord/api/testing/goal-input';
import { editOf } from '../engine/edits.ts';
import { AS_OF, organisation } from '../engine/organisation.ts';
import { SeededChance } from '../engine/seeded-chance.ts';

// What an update of a goal costs over HTTP, with detection and without. Printed as JSON.

export interface Measures {
  readonly goals: number;
  readonly conflicts: number;
  readonly updateP95Ms: number;
  readonly plainUpdateP95Ms: number;
  readonly detectionP95Ms: number;
  /** Medians, which a busy machine disturbs least. */
  readonly ratioToPlainUpdate: number;
  /** Medians too: what keeping the counts of the overview adds to a write. */
  readonly ratioToUncounted: number;
}

const WARM_UP = 20;
const UPDATES = 300;
/** A benchmark asks as fast as it can. */
const NOT_LIMITED = { asking: 1e9, signingIn: 1e9 };

const UPDATE = `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) {
  updateGoal(organisation: "made-up", key: $key, version: $version, goal: $goal) {
    __typename ... on GoalSaved { goal { version } opened { id } closed { id } } ... on UserError { message } } }`;

const size = Number(process.argv[2]);
const plan: Plan = { ...organisation(size), asOf: AS_OF };
const postgres = await startEmbeddedPostgres({});
const source = await createDataSource(postgres).initialize();
try {
  await migrate(source);
  progress(`Storing ${size.toLocaleString('en')} goals and the conflicts between them …`);
  await store(source);
  const [{ conflicts }] = await source.query('SELECT count(*)::int AS conflicts FROM conflict');
  await source.query('ANALYZE');
  // Other goals are edited each time, so that neither finds the other's edits.
  progress(`Updating ${String(UPDATES)} goals without detection …`);
  const plain = await updates(new URL('./plain-worker.js', import.meta.url), 11);
  progress(`Updating ${String(UPDATES)} goals with detection …`);
  const judged = await updates(new URL('./judge-worker.js', import.meta.url), 12);
  progress(`Updating ${String(UPDATES)} goals without counting for the overview …`);
  await stopCounting();
  const uncounted = await updates(new URL('./judge-worker.js', import.meta.url), 14);
  progress('Detecting alone …');
  const detected = await detections();
  const measures: Measures = {
    goals: size,
    conflicts,
    updateP95Ms: quantile(judged, 0.95),
    plainUpdateP95Ms: quantile(plain, 0.95),
    detectionP95Ms: quantile(detected, 0.95),
    ratioToPlainUpdate: quantile(judged, 0.5) / quantile(plain, 0.5),
    ratioToUncounted: quantile(judged, 0.5) / quantile(uncounted, 0.5),
  };
  process.stdout.write(JSON.stringify(measures));
} finally {
  await source.destroy();
  await postgres.stop();
}

async function store(database: DataSource): Promise<void> {
  const judge = { today: AS_OF, solver: await loadHighs(), timeZones: intlTimeZones() };
  const note = { kind: 'import', summary: 'Made up' } as const;
  await database.transaction((manager) => storeJudgedPlan(manager, plan, note, judge));
}

/** From now on what the overview counts is not kept up to date. */
async function stopCounting(): Promise<void> {
  const triggers = await source.query<{ name: string; table: string }[]>(
    `SELECT tgname AS name, tgrelid::regclass AS table FROM pg_trigger WHERE tgname LIKE 'overview_%'`,
  );
  for (const { name, table } of triggers) await source.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
}

/** How long each update takes, in milliseconds, for one client that sends them one after the other. */
async function updates(worker: URL, seed: number): Promise<number[]> {
  const token = await new Members(source).token('made-up');
  const databases = createDatabases(postgres);
  await connect(databases);
  const api = await startApi({
    databases,
    port: 0,
    judgeWorker: { file: worker },
    rateLimits: NOT_LIMITED,
    // What the engine says of the whole plan is written down minutes later, and by no thread that finds nothing.
    findingsDelay: () => undefined,
  });
  const times: number[] = [];
  for (const { key, goal } of editsOf(seed)) {
    const [{ version }] = await source.query('SELECT version FROM goal WHERE key = $1', [key]);
    const body = JSON.stringify({ query: UPDATE, variables: { key, version, goal: goalInput(goal) } });
    const start = performance.now();
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });
    const answer = (await response.json()) as { data?: { updateGoal: { __typename: string; message?: string } } };
    times.push(performance.now() - start);
    const { __typename, message } = answer.data?.updateGoal ?? {};
    if (__typename !== 'GoalSaved' && __typename !== 'InvalidInputError') throw new Error(JSON.stringify(answer));
    if (message !== undefined) times.pop();
  }
  await api.close();
  await disconnect(databases);
  return times.slice(WARM_UP);
}

/** How long the engine alone takes for such edits. */
async function detections(): Promise<number[]> {
  const detector = createDetector(plan, AS_OF, await loadHighs(), { most: Infinity, timeZones: intlTimeZones() });
  const times = editsOf(13).map(({ goal }) => {
    const start = performance.now();
    const { opened, closed, changed } = detector.apply({ kind: 'goal', goal });
    // Put in words when they are looked at.
    if (opened.length + closed.length + changed.length < 0) throw new Error('fewer than none');
    return performance.now() - start;
  });
  return times.slice(WARM_UP);
}

/** Edits of different goals, as people make them. */
function editsOf(seed: number): { key: string; goal: Goal }[] {
  const chance = new SeededChance(seed);
  const active = plan.goals.filter(({ status }) => status === 'active');
  const chosen = new Map<string, Goal>();
  while (chosen.size < UPDATES + WARM_UP) {
    const goal = chance.oneOf(active);
    chosen.set(goal.key, editOf(goal, plan, chance));
  }
  return Array.from(chosen, ([key, goal]) => ({ key, goal }));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
