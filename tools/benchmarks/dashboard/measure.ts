import { connect, createDatabases, disconnect } from '@concord/api/databases';
import { startApi } from '@concord/api/start-api';
import { Members } from '@concord/api/testing/members';
import type { Plan } from '@concord/alignment-engine';
import { startEmbeddedPostgres } from '@concord/embedded-postgres';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { createDataSource, migrate, storeJudgedPlan } from '@concord/persistence';
import { launchBrowser } from '@concord/test-browser/browser';
import { AS_OF, organisation } from '../engine/organisation.ts';
import { firstViewOf, type FirstView } from './first-view.ts';
import { interactionsOf } from './interactions.ts';

// What somebody at a browser waits for, with many goals and with as few as the demo company has. Printed as JSON.

interface Beside<Measure> {
  readonly many: Measure;
  readonly few: Measure;
}

export interface Measures {
  readonly goals: number;
  /** Medians, in milliseconds since the page was asked for. */
  readonly firstView: Beside<FirstView>;
  /** The slowest of several, in milliseconds from a press to the next picture; browsers tell it to 8 ms. */
  readonly interactions: Readonly<Record<string, Beside<number>>>;
}

const [, , size, webDirectory = ''] = process.argv;
const SIZES = { many: Number(size), few: 60 };
const judge = { today: AS_OF, solver: await loadHighs(), timeZones: intlTimeZones() };
const postgres = await startEmbeddedPostgres({});
const source = await createDataSource(postgres).initialize();
const databases = createDatabases(postgres);
const browser = await launchBrowser();
try {
  await migrate(source);
  for (const [key, goals] of Object.entries(SIZES)) await store(key, goals);
  await source.query('ANALYZE');
  await connect(databases);
  const api = await startApi({
    databases,
    port: 0,
    webDirectory,
    judgeWorker: { file: new URL('./judge-worker.js', import.meta.url) },
    rateLimits: { asking: 1e9, signingIn: 1e9 },
  });
  const visit = { browser, url: api.url, cookie: await new Members(source).cookieOf() };
  const [many, few] = [await measure('many'), await measure('few')];
  const names = Object.keys(many.interactions);
  const measures: Measures = {
    goals: SIZES.many,
    firstView: { many: many.firstView, few: few.firstView },
    interactions: Object.fromEntries(
      names.map((name) => [name, { many: many.interactions[name] ?? NaN, few: few.interactions[name] ?? NaN }]),
    ),
  };
  process.stdout.write(JSON.stringify(measures));
  await api.close();

  async function measure(key: keyof typeof SIZES) {
    progress(`Looking at ${SIZES[key].toLocaleString('en')} goals …`);
    return { firstView: await firstViewOf(visit, key), interactions: await interactionsOf(visit, key) };
  }
} finally {
  await browser.close();
  await disconnect(databases);
  await source.destroy();
  await postgres.stop();
}

async function store(key: string, goals: number): Promise<void> {
  progress(`Storing ${goals.toLocaleString('en')} goals and the conflicts between them …`);
  const plan: Plan = { ...organisation(goals), organisation: { key, name: 'Made-up Works' }, asOf: AS_OF };
  const note = { kind: 'import', summary: 'Made up' } as const;
  await source.transaction((manager) => storeJudgedPlan(manager, plan, note, judge));
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
