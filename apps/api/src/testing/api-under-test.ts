import type { Plan } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { createDataSource, emptyOrganisation, storeJudgedPlan } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type Template } from '@concord/test-postgres';
import type { DataSource, Logger } from 'typeorm';
import type { WorkerCode } from '../judgement/judge-thread.ts';
import { todayIn } from '../judgement/today.ts';
import { connect, createDatabases, type Databases, disconnect } from '../databases.ts';
import { type ApiOptions, startApi } from '../start-api.ts';
import { Members } from './members.ts';

/** Headers of a request, and the person of the plan as whom it is sent. */
export type AskHeaders = Readonly<Record<string, string>> & { readonly as?: string };

export interface ApiUnderTest {
  readonly url: string;
  /** Its database, for others that write to it. */
  readonly databaseUrl: string;
  /** As the owner of the tables. */
  readonly source: DataSource;
  /** As the server works with it. */
  readonly databases: Databases;
  readonly members: Members;
  /** Every statement sent to PostgreSQL since the last reset. */
  readonly statements: string[];
  /** Forgets everything about the demo company, and loads it as it was at the start. */
  startAfresh(): Promise<void>;
  /** Stores a plan in place of whatever the database holds of that organisation. */
  store(plan: Plan): Promise<void>;
  /**
   * Sends an operation as an administrator and gives its data; errors throw. The header `as` names the person of the
   * plan who sends it.
   */
  ask<Data>(query: string, variables?: object, headers?: AskHeaders): Promise<Data>;
  /** Sends an operation and gives the whole response. */
  send(query: string, variables?: object, headers?: AskHeaders): Promise<Sent>;
  stop(): Promise<void>;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: unknown; errors?: { message: string; extensions?: object }[] };
}

const DEMO_COMPANY: Template = {
  name: 'demo_company',
  async fill(database) {
    const source = await createDataSource(database).initialize();
    await storePlan(source, planNamed('demo.yaml'));
    await source.destroy();
  },
};

async function storePlan(source: DataSource, plan: Plan): Promise<void> {
  const judge = {
    today: plan.asOf ?? todayIn('UTC', new Date()),
    solver: await loadHighs(),
    timeZones: intlTimeZones(),
  };
  const note = { kind: 'import', summary: 'Stored by a test' } as const;
  await source.transaction((manager) => storeJudgedPlan(manager, plan, note, judge));
}

/**
 * The API over HTTP on a database of its own that holds the demo company.
 * @param judgeWorker what its judging thread runs, where it is not the usual
 */
export async function startApiUnderTest(
  judgeWorker?: WorkerCode,
  more: Pick<ApiOptions, 'metricsToken' | 'graceMs' | 'findingsDelay'> = {},
): Promise<ApiUnderTest> {
  const database = await createTestDatabase({ like: DEMO_COMPANY });
  const statements: string[] = [];
  const source = await createDataSource(database).initialize();
  const databases = createDatabases(database, { logger: recorder(statements) });
  await connect(databases);
  const members = new Members(source);
  const store = async (plan: Plan) => {
    await storePlan(source, plan);
    await members.join();
  };
  const { url, close } = await startApi({
    databases,
    port: 0,
    // Nothing is written behind the back of a test that does not ask for it.
    findingsDelay: () => undefined,
    ...(judgeWorker ? { judgeWorker } : {}),
    ...more,
  });
  const send = async (query: string, variables: object = {}, { as, ...headers }: AskHeaders = {}) => {
    const cookie = await members.cookieOf(as);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Sent['body'] };
  };
  return {
    url,
    databaseUrl: database.url,
    source,
    databases,
    members,
    statements,
    store,
    async startAfresh() {
      await source.transaction((manager) => emptyOrganisation(manager, 'demo'));
      await store(planNamed('demo.yaml'));
    },
    send,
    async ask<Data>(query: string, variables?: object, headers?: AskHeaders) {
      const { body } = await send(query, variables, headers);
      if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('\n'));
      return body.data as Data;
    },
    async stop() {
      await close();
      await disconnect(databases);
      await source.destroy();
      await database.drop();
    },
  };
}

function recorder(statements: string[]): Logger {
  const nothing = () => undefined;
  return {
    logQuery: (query) => statements.push(query),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
