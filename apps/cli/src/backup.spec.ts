import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { createDataSource, storeJudgedPlan } from '@concord/persistence';
import { intlTimeZones } from '@concord/time-zones';
import { planNamed, planText } from '@concord/test-plans';
import { backup } from './backup.ts';
import { loadSolver } from './check/load-solver.ts';
import { importPlan } from './import-plan.ts';
import { recomputeConflicts } from './recompute-conflicts.ts';
import { restore } from './restore.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

// Two databases: `theirs` is backed up, into `ours` it is restored. Commands use the one that DATABASE_URL names.
let ours: CliDatabase;
let theirs: CliDatabase;
let file: string;
let whole: Buffer;
const said: string[] = [];

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  ours = await cliDatabase();
  theirs = await cliDatabase();
  file = theirs.file('theirs.backup', '');
  await importPlan(theirs.file('demo.yaml', planText('demo.yaml')), {});
  await backup(file);
  whole = readFileSync(file);
});
afterAll(async () => {
  await ours.drop();
  await theirs.drop();
});
beforeEach(() => {
  said.length = 0;
});

async function on<Result>(database: CliDatabase, work: () => Promise<Result>): Promise<Result> {
  process.env['DATABASE_URL'] = database.url;
  return work();
}

/** Everything that a database holds, table by table. */
async function contents(database: CliDatabase): Promise<Record<string, unknown>> {
  const source = await createDataSource({ url: database.url }).initialize();
  const found: Record<string, unknown> = {};
  for (const { tableName } of source.entityMetadatas) {
    const [row] = await source.query(
      `SELECT count(*)::int AS rows, md5(string_agg(one::text, '|' ORDER BY one::text)) AS all FROM "${tableName}" one`,
    );
    found[tableName] = row;
  }
  await source.destroy();
  return found;
}

it('brings everything into another database, where judging anew finds nothing to change', async () => {
  await on(ours, () => restore(file, {}));
  expect(said.at(-1)).toMatch(/^Restored [\d,]+ rows from .*theirs\.backup\. If Concord runs, start it again/);
  const restored = await contents(ours);
  expect(restored).toEqual(await contents(theirs));
  expect(restored['conflict']).toMatchObject({ rows: 22 });
  await recomputeConflicts({});
  expect(said.at(-1)).toBe('Strandheim Cycles: nothing to change.');
});

it('is readable for its owner alone, and smaller than what it holds', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(gunzipSync(whole).length).toBeGreaterThan(whole.length * 3);
});

/** Goes on writing to `theirs`, each time another version of the plan, until it is told to stop. */
function keepWriting(): { stop(): Promise<number> } {
  let isOver = false;
  const writing = (async () => {
    const source = await createDataSource({ url: theirs.url }).initialize();
    const judge = { today: '2026-11-16', solver: await loadSolver(), timeZones: intlTimeZones() };
    let written = 0;
    for (; !isOver; written += 1) {
      const plan = planNamed('demo.yaml');
      const goals = plan.goals.map((goal) =>
        goal.key === 'promise-5' ? { ...goal, target: { atMost: 4 + (written % 3) } } : goal,
      );
      const note = { kind: 'import', summary: `Version ${written}` } as const;
      await source.transaction((manager) => storeJudgedPlan(manager, { ...plan, goals }, note, judge));
    }
    await source.destroy();
    return written;
  })();
  return {
    stop() {
      isOver = true;
      return writing;
    },
  };
}

it('is one moment of a company that people go on changing', async () => {
  const writing = keepWriting();
  const files = [1, 2, 3].map((number) => theirs.file(`moving-${number}.backup`, ''));
  for (const moving of files) await on(theirs, () => backup(moving));
  expect(await writing.stop()).toBeGreaterThan(2);
  const revisions: number[] = [];
  for (const moving of files) {
    await on(ours, () => restore(moving, { replace: true }));
    await recomputeConflicts({});
    expect(said.at(-1)).toBe('Strandheim Cycles: nothing to change.');
    revisions.push((await ours.stored('demo'))?.revision ?? 0);
  }
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
});

const altered = (change: (text: string) => string) => gzipSync(change(gunzipSync(whole).toString()));

it.each([
  ['cut off', () => whole.subarray(0, whole.length - 20)],
  ['cut in half', () => whole.subarray(0, whole.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['altered by a letter', () => altered((text) => text.replace('Strandheim', 'Strandhejm'))],
  ['one row short', () => altered((text) => text.replace(/\n[^\n]+\n(?=\{"sha256)/, '\n'))],
  ['longer than it was', () => altered((text) => `${text}more\n`)],
  ['packed and something else', () => gzipSync('plan: 1\n')],
  ['something else', () => Buffer.from(planText('demo.yaml'))],
])('refuses a file that is %s, and touches nothing', async (_, bytes) => {
  const wrong = ours.file('wrong.backup', '');
  writeFileSync(wrong, bytes());
  const before = await contents(ours);
  await expect(on(ours, () => restore(wrong, { replace: true }))).rejects.toThrow(
    /wrong\.backup is not a whole backup of Concord: .* Nothing was restored\. Copy it again/,
  );
  expect(await contents(ours)).toEqual(before);
});

it('refuses what it cannot know yet, what is not there, and a database that holds something', async () => {
  const later = ours.file('later.backup', '');
  writeFileSync(
    later,
    altered((text) => text.replace('"concordBackup":1', '"concordBackup":2')),
  );
  await expect(restore(later, {})).rejects.toThrow('was written by a newer version of Concord. Update this checkout');
  await expect(restore('/nowhere/x.backup', {})).rejects.toThrow('/nowhere/x.backup cannot be read: ENOENT');
  await expect(backup('/nowhere/x.backup')).rejects.toThrow('/nowhere/x.backup cannot be written: ENOENT');
  await expect(on(theirs, () => restore(file, {}))).rejects.toThrow(/The database is not empty\. .* --replace to lose/);
});
