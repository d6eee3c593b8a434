import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const ENGINE = 'libs/alignment-engine/src/snippet.ts';
const PERSISTENCE = 'libs/persistence/src/snippet.ts';
const API = 'apps/api/src/snippet.ts';
const WEB = 'apps/web/src/snippet.ts';

const ACROSS = '@nx/enforce-module-boundaries';
const RESTRICTED = 'no-restricted-imports';

const FORBIDDEN = [
  ['the engine', ENGINE, 'yaml', RESTRICTED],
  ['the engine', ENGINE, 'typeorm', ACROSS],
  ['the engine', ENGINE, 'node:fs', RESTRICTED],
  ['the engine', ENGINE, 'fs', RESTRICTED],
  ['the engine', ENGINE, '@concord/persistence', ACROSS],
  ['a spec of the engine', 'libs/alignment-engine/src/snippet.spec.ts', '@concord/persistence', ACROSS],
  ['the plan file', 'libs/plan-file/src/snippet.ts', '@concord/persistence', ACROSS],
  ['persistence', PERSISTENCE, 'graphql', ACROSS],
  ['persistence', PERSISTENCE, '@nestjs/common', ACROSS],
  ['persistence', PERSISTENCE, '@concord/plan-file', ACROSS],
  ['the charts', 'libs/charts/src/snippet.ts', '@tanstack/react-query', ACROSS],
  ['the API', API, 'react', ACROSS],
  ['the API', API, '@concord/charts', ACROSS],
  ['the API', API, '@concord/test-postgres', RESTRICTED],
  ['the command line', 'apps/cli/src/snippet.ts', '@nestjs/common', ACROSS],
  ['the command line', 'apps/cli/src/snippet.ts', '@concord/test-plans', RESTRICTED],
  ['the dashboard', WEB, 'typeorm', ACROSS],
  ['the dashboard', WEB, '@concord/persistence', ACROSS],
  ['the dashboard', WEB, '@nestjs/common', ACROSS],
] as const;

const ALLOWED = [
  ['the engine', ENGINE, './plan.ts'],
  ['a spec of the engine', 'libs/alignment-engine/src/snippet.spec.ts', 'fast-check'],
  ['persistence', PERSISTENCE, '@concord/alignment-engine'],
  ['persistence', PERSISTENCE, 'typeorm'],
  ['the API', API, '@concord/persistence'],
  ['a spec of the API', 'apps/api/src/snippet.spec.ts', '@concord/test-postgres'],
  ['a testing folder of the API', 'apps/api/src/testing/snippet.ts', '@concord/test-plans'],
  ['the dashboard', WEB, '@concord/charts'],
  ['the dashboard', WEB, 'react'],
] as const;

let broken: readonly (readonly string[])[];

beforeAll(() => {
  const snippets = [...FORBIDDEN, ...ALLOWED].map(([, file, name]) => ({ file, code: `import '${name}';\n` }));
  const { stdout, stderr } = spawnSync(process.execPath, [at('testing/lint-snippets.mjs')], {
    cwd: at('../..'),
    input: JSON.stringify(snippets),
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  broken = JSON.parse(stdout) as string[][];
}, 120_000);

it.each(FORBIDDEN.map((row, index) => [...row, index] as const))(
  'forbids %s (%s) to import %s, by %s',
  (_, _file, _name, rule, index) => {
    expect(broken[index]).toContain(rule);
  },
);

it.each(ALLOWED.map((row, index) => [...row, FORBIDDEN.length + index] as const))(
  'allows %s (%s) to import %s',
  (_, _file, _name, index) => {
    expect(broken[index]).toEqual([]);
  },
);
