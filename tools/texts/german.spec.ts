import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '@concord/texts';
import { faultsOf } from './faults-of.ts';
import { textsIn } from './texts-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const source = `${root}/apps/web/src`;
const everywhere = ['app', 'components', 'graphql', 'features/find', 'features/overview', 'features/waiting'].map(
  (folder) => `${source}/${folder}`,
);
everywhere.push(`${root}/libs/charts/src`);
const early = ['find', 'overview', 'waiting'];
const features = readdirSync(`${source}/features`).filter((feature) => !early.includes(feature));
const german = (folder: string) => JSON.parse(readFileSync(`${folder}/german.json`, 'utf8')) as Catalog;
const shared = (): Catalog => Object.assign({}, ...everywhere.map(german));

test.each(
  [...everywhere, `${root}/libs/goal-text/src`, ...features.map((feature) => `${source}/features/${feature}`)].map(
    (path) => [path.slice(root.length + 1), path],
  ),
)('everything that %s says is said in German, and it shows no words that it does not say', (_, folder) => {
  const { said, ungathered, bare } = textsIn(folder);
  expect(faultsOf(german(folder), said, shared())).toEqual([]);
  expect(ungathered).toEqual([]);
  expect(bare).toEqual([]);
});

test('what several parts say in the same English words they say in the same German ones', () => {
  const known = new Map<string, string>();
  const otherwise = [...everywhere, ...features.map((feature) => `${source}/features/${feature}`)].flatMap((folder) =>
    Object.entries(german(folder)).flatMap(([text, own]) => {
      const before = known.get(text) ?? own;
      known.set(text, before);
      return own === before ? [] : [`${folder.slice(root.length + 1)}: “${text}” is “${before}” elsewhere`];
    }),
  );
  expect(otherwise).toEqual([]);
});

const FROM = /(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|import '(\.[^']+)'/g;

/** The features whose code comes with a module, those loaded later left out. */
function featuresWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return new Set();
  seen.add(file);
  const found = new Set<string>();
  const own = /\/features\/([^/]+)\//.exec(file)?.[1];
  if (own !== undefined && features.includes(own)) found.add(own);
  for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(FROM)) {
    for (const feature of featuresWith(join(dirname(file), from ?? alone ?? ''), seen)) found.add(feature);
  }
  return found;
}

test('each part that is loaded late comes with the German of every feature that it is made of', () => {
  const late = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!spec)\.tsx?$/.test(file),
  );
  const tooEarly = [...featuresWith(`${source}/main.tsx`)].map((feature) => `main.tsx has ${feature}`);
  const lacking = late.flatMap((file) => {
    const text = readFileSync(`${source}/${file}`, 'utf8');
    return [
      ...text.matchAll(/(withTexts\(\s*\[([^\]]*)\],\s*)?(?:async )?\(\) =>[^;]*?import\('(\.[^']+\.tsx)'\)/g),
    ].flatMap(([, , declared = '', from = '']) => {
      const named = new Set([...declared.matchAll(/'([^']+)'/g)].map(([, name]) => name));
      const needed = [...featuresWith(join(source, dirname(file), from))].filter((feature) => !named.has(feature));
      return needed.length === 0 ? [] : [`${file}: ${from} lacks ${needed.sort().join(', ')}`];
    });
  });
  expect([...tooEarly, ...lacking]).toEqual([]);
});
