import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '@concord/texts';
import { faultsOf } from './faults-of.ts';
import { textsIn } from './texts-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const german = (folder: string) => JSON.parse(readFileSync(`${folder}/german.json`, 'utf8')) as Catalog;

test.each(['apps/api/src', 'libs/plan-file/src'])('everything that %s says is said in German', (path) => {
  const folder = `${root}/${path}`;
  const { said, ungathered } = textsIn(folder);
  expect(faultsOf(german(folder), said)).toEqual([]);
  expect(ungathered).toEqual([]);
});

/** Told to people: programs that ask wrongly are told in English. */
const REFUSAL = /\b(?:invalid|new (?:NotFoundError|NotAllowedError|AlreadyExistsError))\(\s*['"`]/g;

test('nothing is refused in words that have no other language', () => {
  const source = `${root}/apps/api/src`;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.spec)\.ts$/.test(file),
  );
  const bare = files.flatMap((file) =>
    [...readFileSync(`${source}/${file}`, 'utf8').matchAll(REFUSAL)].map(([found]) => `${file}: ${found}`),
  );
  expect(bare).toEqual([]);
});
