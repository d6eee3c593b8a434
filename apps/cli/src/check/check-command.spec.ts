import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKSHOP } from '../testing/report-builders.ts';

const COMMAND = fileURLToPath(new URL('../../bin/concord.mjs', import.meta.url));
const HARBOUR = fileURLToPath(new URL('../../../../test/plans/harbour.yaml', import.meta.url));
const DEMO = fileURLToPath(new URL('../../../../test/plans/demo.yaml', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly node?: readonly string[];
}

/** The command as `npx concord check` runs it, on no terminal and without a database. */
function check(args: readonly string[], { env = {}, input, node = [] }: Circumstances = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, COMMAND, 'check', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...env },
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** A plan whose only conflict is stated: one goal wants more, the other at most 5. */
const STATED = WORKSHOP.replace(/target: \{ atLeast: 9 \}, needs: \[fast\]/, 'direction: increase');

it('reports a plan in words', () => {
  const { status, stdout, stderr } = check([DEMO]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^Strandheim Cycles: do the goals go together\?\n/);
  expect(stdout).toContain('At most 5 days or at least 9 days: promised delivery time');
  expect(stdout).toContain('judged as of 16 November 2026');
});

it('reads a plan with every section of the format', () => {
  const { stdout, stderr } = check([HARBOUR]);
  expect(stderr).toBe('');
  expect(stdout).toContain('One conflict, proven');
  expect(stdout).toContain('At most 4 weeks or at least 6 weeks: promised delivery time');
});

it('tells what it found in German, too', () => {
  const { status, stdout, stderr } = check([DEMO, '--language', 'de']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^Strandheim Cycles: do the goals go together\?\n/);
  expect(stdout).toContain('Höchstens 5\u00A0Tage oder mindestens 9\u00A0Tage: „Promised delivery time“');
  expect(stdout).not.toContain('At stake is');
});

it('prints JSON alone', () => {
  const { stdout, stderr } = check([DEMO, '--format', 'json']);
  const { asOf, conflicts } = JSON.parse(stdout);
  expect({ asOf, first: conflicts[0].rule }).toEqual({ asOf: '2026-11-16', first: 'opposed-targets' });
  expect(stderr).toBe('');
});

it.each(['plan.yaml', 'plan.json'])('prints SARIF alone, on the lines of %s', (name) => {
  const { stdout, stderr } = check([file(name, name.endsWith('yaml') ? WORKSHOP : asJson()), '--format', 'sarif']);
  const [result] = JSON.parse(stdout).runs[0].results;
  const line = name.endsWith('yaml') ? 17 : lineInJson('fast');
  expect(result).toMatchObject({
    ruleId: 'opposed-targets',
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: name }, region: { startLine: line } } }],
  });
  expect(stderr).toBe('');
});

it('fails on what is proven, unless told otherwise', () => {
  const [proven, stated] = [file('plan.yaml', WORKSHOP), file('stated.yaml', STATED)];
  expect([[proven], [stated], [stated, '--fail-on', 'stated']].map((args) => check(args).status)).toEqual([1, 0, 1]);
});

it.each(['text', 'json'])('tells every error with its place on standard error, and prints no %s', (format) => {
  const broken = WORKSHOP.replace('department: sales, title: Fast', 'department: sails, title: ""');
  const { status, stdout, stderr } = check([file('broken.yaml', broken), '--format', format]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.split('\n').map((line) => line.slice(0, 39).trimEnd())).toEqual([
    'broken.yaml has 2 errors; nothing was c',
    '  17:18  goals[0].department: no depart',
    '  17:37  goals[0].title: the text is em',
    '',
  ]);
});

it.each([
  [['nowhere.yaml'], 'nowhere.yaml cannot be read: there is no such file.'],
  [['.'], '. cannot be read: it is a folder.'],
  [[DEMO, '--as-of', '2026-02-30'], "'2026-02-30' is invalid. Write a day of the calendar"],
  [[DEMO, '--format', 'xml'], "'xml' is invalid. Allowed choices are text, json, sarif."],
  [[DEMO, '--fail-on', 'all'], "'all' is invalid. Allowed choices are proven, stated, possible, never."],
  [[DEMO, '--fial-on', 'never'], 'Did you mean --fail-on?'],
  [[], "missing required argument 'plan'"],
])('ends with code 2 and a sentence for %j', (args, sentence) => {
  const { status, stdout, stderr } = check(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
});

it('reads standard input', () => {
  const { status, stdout } = check(['-', '--format', 'json'], { input: WORKSHOP });
  expect({ status, goals: JSON.parse(stdout).conflicts[0].goals }).toEqual({ status: 1, goals: ['fast', 'safe'] });
});

it('judges by the day that is asked for', () => {
  const { stdout } = check([DEMO, '--as-of', '2027-03-01', '--format', 'json']);
  expect(JSON.parse(stdout).asOf).toBe('2027-03-01');
});

it('judges a plan that names no day by today where the organisation is', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const days = zones.map((zone) => {
    const plan = file('zone.yaml', WORKSHOP.replace('name: Example Works', `name: Example Works, timeZone: ${zone}`));
    return JSON.parse(check([plan, '--format', 'json']).stdout).asOf;
  });
  // These two are 25 hours apart, so it is never the same day in both.
  expect(days[0] > days[1]).toBe(true);
});

it.each(['text', 'json', 'sarif'])('prints the same bytes of %s wherever the machine stands', (format) => {
  const [here, elsewhere] = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', COLUMNS: '40' },
  ].map((env) => check([DEMO, '--format', format], { env }).stdout);
  expect(here?.length).toBeGreaterThan(1000);
  expect(elsewhere).toBe(here);
});

it('is coloured where it is asked to be, and not in a file', () => {
  const plan = file('plan.yaml', WORKSHOP);
  const coloured = (env: Readonly<Record<string, string>>) => check([plan], { env }).stdout.includes('\u001b[');
  expect([coloured({}), coloured({ FORCE_COLOR: '1' })]).toEqual([false, true]);
});

it('needs no database, nor what talks to one', () => {
  const hooks = `export async function resolve(name, context, next) {
    if (/^(typeorm|pg|reflect-metadata|@nestjs)/.test(name)) throw new Error('loads ' + name);
    return next(name, context);
  }`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
  expect(check([DEMO, '--fail-on', 'never'], { node })).toMatchObject({ status: 0, stderr: '' });
});

it('says nothing when its reader has had enough', () => {
  const command = `"${process.execPath}" "${COMMAND}" check "${DEMO}" --format json | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { env: { PATH: process.env['PATH'] }, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n  "asOf"', stderr: '' });
});

/** The same plan as JSON, an entry a line. */
function asJson(): string {
  return `{
  "plan": 1,
  "organisation": { "key": "works", "name": "Example Works" },
  "departments": [{ "key": "sales", "name": "Sales" }, { "key": "making", "name": "Manufacturing" }],
  "metrics": [{ "key": "days", "name": "Delivery time", "unit": "days" }],
  "goals": [
    { "key": "fast", "department": "sales", "title": "Fast", "metric": "days", "target": { "atMost": 5 } },
    { "key": "safe", "department": "making", "title": "Safe", "metric": "days", "target": { "atLeast": 9 } }
  ]
}
`;
}

function lineInJson(key: string): number {
  return (
    asJson()
      .split('\n')
      .findIndex((line) => line.includes(`"${key}"`)) + 1
  );
}
