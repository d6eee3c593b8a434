import { randomUUID } from 'node:crypto';
import type { Goal } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { createDataSource, lockOrganisation, rejudge } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { goalInput } from '../testing/goal-input.ts';
import { type ServerProcess, serverProcess } from '../testing/server-process.ts';
import { signInAsDemo } from '../testing/sign-in-as-demo.ts';

// The server is killed at moments that nobody chose, while people write. Afterwards nothing that was acknowledged is
// lost, nothing is there twice, and the stored conflicts are those that judging the stored plan finds.

const demo = planNamed('demo.yaml');
const ROUNDS = 3;
/** Goals that clash with each other, each written by somebody of its own. */
const WRITERS = demo.goals
  .filter(({ metric }) => ['promised-days', 'lead-time', 'delivery-precision'].includes(metric ?? ''))
  .filter(({ status, target }) => status === 'active' && target && !('between' in target))
  .slice(0, 4);

let database: TestDatabase;
let source: DataSource;
let server: ServerProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
});
afterAll(async () => {
  server.signal('SIGKILL');
  await server.code;
  await source.destroy();
  await database.drop();
});

const UPDATE = `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) {
  updateGoal(organisation: "demo", key: $key, version: $version, goal: $goal) { __typename ... on GoalSaved { goal { version } } ... on UserError { message } } }`;

interface Answer {
  data: { updateGoal: { __typename: string; goal: { version: number }; message?: string } };
}

const cookies = new Map<string, Promise<string>>();
function signInOnce(url: string): Promise<string> {
  const cookie = cookies.get(url) ?? signInAsDemo(url);
  cookies.set(url, cookie);
  return cookie;
}

/** Writes one goal again and again, and remembers what was acknowledged and what is under way. */
class Writer {
  /** As the company's history has left it; it is read before the first write. */
  version = 0;
  value = 0;
  acknowledged = 0;
  #pending: { key: string; body: string; value: number } | undefined;

  constructor(readonly goal: Goal) {}

  /** Writes until the server does not answer any more. */
  async untilItDies(url: string): Promise<void> {
    for (;;) {
      try {
        await this.write(url);
      } catch {
        return;
      }
    }
  }

  /** Sends what is under way again, or the next change. */
  async write(url: string): Promise<void> {
    this.#pending ??= this.#next();
    const { key, body, value } = this.#pending;
    const cookie = await signInOnce(url);
    const headers = { 'content-type': 'application/json', cookie, 'idempotency-key': key };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as Answer;
    if (data.updateGoal.__typename !== 'GoalSaved') throw new Error(data.updateGoal.message);
    this.version = data.updateGoal.goal.version;
    this.value = value;
    this.acknowledged += 1;
    this.#pending = undefined;
  }

  #next() {
    const [[kind, start] = ['', 0]] = Object.entries(this.goal.target ?? {});
    const value = Number(start) + 0.125 * (1 + ((this.acknowledged * 7) % 40));
    const goal = goalInput(this.goal, { [kind]: value } as Goal['target']);
    const variables = { key: this.goal.key, version: this.version, goal };
    return { key: randomUUID(), body: JSON.stringify({ query: UPDATE, variables }), value };
  }
}

async function stored(key: string): Promise<{ version: number; value: number }> {
  const [row] = await source.query(
    'SELECT version, COALESCE(target_low, target_high) AS value FROM goal WHERE key = $1',
    [key],
  );
  return row;
}

const recomputed = async () => {
  const solver = await loadHighs();
  return source.transaction(async (manager) => {
    const organisation = await lockOrganisation(manager, 'demo');
    if (!organisation) throw new Error('no demo company');
    return rejudge(
      manager,
      organisation,
      { kind: 'recompute', summary: 'A test' },
      { today: '2026-11-16', solver, timeZones: intlTimeZones() },
    );
  });
};

it('loses nothing that was acknowledged, writes nothing twice, and keeps conflicts right', async () => {
  const writers = WRITERS.map((goal) => new Writer(goal));
  expect(writers).toHaveLength(4);
  for (let round = 0; round < ROUNDS; round += 1) {
    server = serverProcess({ DATABASE_URL: database.url });
    const url = await server.address;
    // What was under way when the server died is sent again, with its key: it has its effect once.
    for (const writer of writers) {
      if (writer.version === 0) writer.version = (await stored(writer.goal.key)).version;
      await writer.write(url);
    }
    for (const { goal, version, value } of writers) expect(await stored(goal.key)).toEqual({ version, value });
    const before = writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
    const dying = Promise.all(writers.map((writer) => writer.untilItDies(url)));
    await until(() => writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0) >= before + 5 + 3 * round);
    server.signal('SIGKILL');
    await server.code;
    await dying;
    for (const { goal, version } of writers) {
      // One more may have been written whose answer did not arrive.
      expect([version, version + 1]).toContain((await stored(goal.key)).version);
    }
    expect(await recomputed()).toEqual({ opened: 0, resolved: 0, reopened: 0, changed: 0 });
  }
}, 300_000);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
