import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grant } from './grant.ts';
import { barriers } from './flaws.ts';
import { openStage, type Stage } from './visit.ts';

const CONCORD = fileURLToPath(new URL('../../apps/cli/dist/concord.js', import.meta.url));

const TINY = `plan: 1
organisation: { key: tiny, name: Tiny Works }
departments:
  - { key: all, name: Everybody }
goals: []
`;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  writeFileSync(join(folder, 'tiny.yaml'), TINY);
  execFileSync(process.execPath, [CONCORD, 'import', join(folder, 'tiny.yaml')], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: stage.database.url },
  });
  rmSync(folder, { recursive: true });
  await grant(stage.database, { organisation: 'tiny', who: 'office@', role: 'admin' });
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

it.each([
  ['/tiny', 'No outcomes yet'],
  ['/tiny/goals', /goal/i],
  ['/tiny/conflicts', /No open conflicts|Nothing/],
  ['/tiny/decisions', 'Nothing has been decided yet'],
  ['/tiny/advice', 'Nothing to point out'],
  ['/tiny/outcomes', /outcome/i],
  ['/tiny/departments', 'No department is in conflict with another'],
  ['/tiny/departments/all', 'No goals here yet'],
])('teaches at %s what it will show', async (path, text) => {
  const page = await stage.open(path);
  await page.getByRole('main').getByText(text).first().waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(await barriers(page)).toEqual([]);
});

it('takes its first goal, and lets a person go to the other organisation', async () => {
  const page = await stage.open('/tiny/goals/new');
  await page.getByRole('textbox', { name: /^Title/ }).fill('Answer every letter');
  await page.getByRole('combobox', { name: /^Department/ }).selectOption({ label: 'Everybody' });
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.getByRole('heading', { level: 1, name: 'Answer every letter' }).waitFor();
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption({ label: 'Strandheim Cycles' });
  await page.waitForURL(/\/demo/);
  expect(stage.complaints).toEqual([]);
});
