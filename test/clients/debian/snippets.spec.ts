import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippetsOf, snippetsOfKind } from '../recipes/pages.ts';
import { AWKWARD, type Company, goals, openCompany } from './company.ts';
import { python, r, run } from './run.ts';

let company: Company;
let folder: string;
beforeAll(async () => {
  company = await openCompany();
  folder = mkdtempSync(join(tmpdir(), 'concord-snippets-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.stop();
});

let isWritten = false;
beforeEach(async () => {
  if (isWritten) await company.startAfresh();
  isWritten = false;
});

const active = goals.filter(({ status }) => status === 'active');
const [, changing, leaving] = goals.map(({ key }) => key);

/** Somebody checks in on a goal, and archives another. */
async function write(): Promise<void> {
  const { api } = company.served;
  isWritten = true;
  await api.ask(
    `mutation {
      checkIn(organisation: "demo", goal: "${changing}", checkIn: { on: "2026-11-16", confidence: 0.25 }) { __typename }
      archiveGoal(organisation: "demo", key: "${leaving}", version: 1) { __typename }
    }`,
  );
}

describe('Python', () => {
  const snippets = snippetsOf('python.md')
    .filter(({ kind }) => kind === 'python')
    .map(({ text }) => text);
  const isForDlt = (text: string) => text.includes('import dlt');
  const forPandas = snippets.filter((text) => !isForDlt(text)).join('\n');

  /** The page from its beginning to its end as one script, then what somebody types behind it. */
  const page = <Printed>(typed: string) =>
    python<Printed>(`${forPandas}\n${typed}`, { env: { ...company.env, KEPT: join(folder, 'kept.pickle') } });

  it('reads tables and joins them, counts over GraphQL, and reads views', async () => {
    const told = await page<{
      by: Record<string, number>;
      types: string[];
      titles: string[];
      count: number;
      columns: string[];
      worst: number;
    }>(`
print(json.dumps({
    "by": by_department["goals"].to_dict(), "types": [str(goals["due"].dtype), str(goals["updatedAt"].dtype)],
    "titles": goals["title"].tolist(), "count": int(stats["count"].sum()), "columns": stats.columns.tolist(),
    "worst": float(worst["severity"].max()),
}))`);
    expect(Object.values(told.by).reduce((sum, count) => sum + count, 0)).toBe(active.length);
    expect(Object.keys(told.by)).toContain('Manufacturing');
    expect(told.types).toEqual(['datetime64[ns]', 'datetime64[ns, UTC]']);
    expect(told.titles.toSorted()).toEqual(active.map(({ title }) => title).toSorted());
    expect(told.titles).toContain(AWKWARD);
    expect(told.count).toBe(goals.length);
    expect(told.columns).toEqual(['department', 'status', 'count', 'confidence.average']);
    expect(told.worst).toBe(1);
  });

  it('takes what changed into what it has, and lets go what was archived', async () => {
    expect(await page(`read("goals").to_pickle(os.environ["KEPT"])\nprint(len(everything))`)).toBe(goals.length);
    await write();
    const told = await page(`
after = refresh("goals", pd.read_pickle(os.environ["KEPT"])).set_index("id")
print(json.dumps([len(after), "${leaving}" in after.index, after.loc["${changing}", "confidence"]]))`);
    expect(told).toEqual([goals.length - 1, false, 0.25]);
  });

  it('describes to dlt what Concord answers: rows with the key, the cursor and the mark of the deleted', async () => {
    const standIn = readFileSync(new URL('dlt_stand_in.py', import.meta.url), 'utf8');
    const [script = ''] = snippets.filter(isForDlt);
    const told = await python<[string, number, boolean, boolean][]>(`${standIn}\n${script}\nprint(json.dumps(told))`, {
      env: company.env,
    });
    expect(told).toContainEqual(['goals', goals.length, true, true]);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([, , distinct, complete]) => !distinct || !complete)).toEqual([]);
  });
});

describe('R', () => {
  const snippets = snippetsOf('r.md')
    .filter(({ kind }) => kind === 'r')
    .map(({ text }) => text)
    .join('\n');
  const page = <Printed>(typed: string) =>
    r<Printed>(`${snippets}\n${typed}`, { env: { ...company.env, KEPT: join(folder, 'kept.rds') } });

  it('reads tables, and counts over GraphQL', async () => {
    const told = await page<{
      titles: string[];
      everything: string[];
      due: string;
      columns: string[];
      conflicts: number[];
    }>(`
cat(toJSON(list(
  titles = goals$title, everything = everything$title, due = unbox(class(goals$due)),
  columns = names(answer$data$organisation$conflictStats), conflicts = answer$data$organisation$conflictStats$count
)))`);
    const soon = active.filter(({ due }) => due !== undefined && due <= '2026-12-31');
    expect(told.titles.toSorted()).toEqual(soon.map(({ title }) => title).toSorted());
    expect(told.everything).toContain(AWKWARD);
    expect(told.due).toBe('Date');
    expect(told.columns).toEqual(['tier', 'state', 'count', 'severity.most']);
    const { organisation } = await company.served.api.ask<{ organisation: { conflicts: { totalCount: number } } }>(
      '{ organisation(key: "demo") { conflicts { totalCount } } }',
    );
    expect(told.conflicts.reduce((sum, count) => sum + count, 0)).toBe(organisation.conflicts.totalCount);
  });

  it('takes what changed into what it has, and lets go what was archived', async () => {
    const kept = await page('saveRDS(read_concord("goals"), Sys.getenv("KEPT"))\ncat(nrow(everything))');
    expect(kept).toBe(goals.length);
    await write();
    const told = await page(`
after <- refresh("goals", readRDS(Sys.getenv("KEPT")))
cat(toJSON(list(nrow(after), "${leaving}" %in% after$id, after$confidence[after$id == "${changing}"]), auto_unbox = TRUE))`);
    expect(told).toEqual([goals.length - 1, false, 0.25]);
  });
});

describe('curl', () => {
  const scripts = snippetsOfKind('sh').map(({ text }) => text);
  /** Those that only put something into the environment are for whoever types. */
  const commands = scripts.filter((text) => !/^(export \w+=\S+\n?)+$/.test(text));
  const withWord = (word: string) => commands.find((text) => text.includes(word)) ?? 'false';
  const shell = (text: string) => run('bash', ['-euo', 'pipefail', '-c', text], { env: company.env, cwd: folder });
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  const lines = (name: string) => file(name).trimEnd().split('\n');

  it('takes a file once, and again only if something changed', async () => {
    await shell(withWord('etag-compare'));
    expect(file('goals.csv').split('\r\n').length).toBeGreaterThan(goals.length);
    const taken = () => statSync(join(folder, 'goals.csv')).mtimeMs;
    const before = taken();
    await shell(withWord('etag-compare'));
    expect(taken()).toBe(before);
    await write();
    await shell(withWord('etag-compare'));
    expect(taken()).toBeGreaterThan(before);
  });

  it('takes every night what changed', async () => {
    await shell(withWord('goals.since'));
    expect(lines('changed.ndjson')).toHaveLength(goals.length);
    await write();
    await shell(withWord('goals.since'));
    const changed = lines('changed.ndjson').map((line) => (JSON.parse(line) as { id: string }).id);
    expect(changed).toEqual(expect.arrayContaining([changing, leaving]));
    await shell(withWord('goals.since'));
    expect(lines('changed.ndjson')).toHaveLength(1);
  });

  it('asks GraphQL with POST and with GET, and OData', async () => {
    const answer = async <Answer>(word: string) => JSON.parse(await shell(withWord(word))) as Answer;
    type Organisation<Fields> = { data: { organisation: Fields } };
    const counted = await answer<Organisation<{ goalStats: { count: number }[] }>>('--json');
    expect(counted.data.organisation.goalStats.reduce((sum, { count }) => sum + count, 0)).toBe(goals.length);
    const listed = await answer<Organisation<{ goalRows: { nodes: object[] } }>>('variables=');
    expect(listed.data.organisation.goalRows.nodes).toHaveLength(goals.length);
    const { value: conflicts } = await answer<{ value: { state: string; severity: number }[] }>('/odata/');
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts.filter(({ state, severity }) => state !== 'open' || severity < 0.5)).toEqual([]);
  });

  it('is shown in no way but these', () => {
    const run = ['etag-compare', 'goals.since', '--json', 'variables=', '/odata/'].map(withWord);
    expect(new Set(commands)).toEqual(new Set(run));
  });
});
