import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planText } from '@concord/test-plans';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

let checkout: string;
beforeAll(() => {
  // A checkout of its own, so that nobody's data is touched.
  checkout = mkdtempSync(join(tmpdir(), 'concord-checkout-'));
  chmodSync(checkout, 0o755);
  symlinkSync(join(CHECKOUT, 'node_modules'), join(checkout, 'node_modules'));
  cpSync(join(CHECKOUT, 'apps/cli/dist'), join(checkout, 'apps/cli/dist'), { recursive: true });
});
afterAll(() => rmSync(checkout, { recursive: true }));

/** The built command on the database of its checkout. */
function concord(...args: string[]) {
  const { DATABASE_URL, ...environment } = process.env;
  const built = join(checkout, 'apps/cli/dist/concord.js');
  return spawnSync(process.execPath, [built, ...args], { env: { ...environment, NODE_OPTIONS: '' }, encoding: 'utf8' });
}

it('keeps its data in the checkout, where the server looks for it', () => {
  const file = join(checkout, 'demo.yaml');
  writeFileSync(file, planText('demo.yaml'));
  expect(concord('import', file).status).toBe(0);
  expect(existsSync(join(checkout, '.data/postgres'))).toBe(true);
  expect(concord('conflicts', 'recompute').stdout).toBe('Strandheim Cycles: nothing to change.\n');
});
