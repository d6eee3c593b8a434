// One Jest run for the whole workspace: one PostgreSQL, one summary, and a project per folder to select from.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const project = (folder, more = {}) => ({
  displayName: `@concord/${folder.startsWith('test/') ? folder.replace('/', '-') : folder.split('/').at(-1)}`,
  rootDir: at(folder),
  testMatch: ['<rootDir>/**/*.spec.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': at('tools/jest/transform.mjs') },
  ...more,
});

const withPostgres = {
  globalSetup: at('test/postgres/global-setup.mjs'),
  globalTeardown: at('test/postgres/global-teardown.mjs'),
};
// Clients that Debian packages run only where somebody has installed them and says so: `.ci/run` does.
const withDebian = process.env.CONCORD_DEBIAN_CLIENTS
  ? withPostgres
  : { ...withPostgres, testPathIgnorePatterns: ['/node_modules/', '/debian/'] };
/** What starts the API starts it as it runs for people: graphql checks every value twice in development. */
const asInProduction = { setupFiles: [at('tools/jest/as-in-production.mjs')] };
const loadedOnce = { testRunner: at('tools/jest/load-once.mjs') };
const inBrowserDom = { testEnvironment: at('tools/jest/dom-environment.mjs') };

export default {
  projects: [
    project('libs/alignment-engine'),
    project('libs/goal-text'),
    project('libs/texts'),
    project('libs/linear-solver'),
    project('libs/time-zones'),
    project('libs/plan-file'),
    project('libs/data-sets'),
    project('libs/graphql-sql'),
    project('libs/documents'),
    project('libs/embedded-postgres'),
    project('libs/persistence', { ...withPostgres, ...loadedOnce }),
    project('libs/charts', inBrowserDom),
    project('apps/web', inBrowserDom),
    project('apps/cli', { ...withPostgres, ...loadedOnce }),
    project('apps/api', { ...withPostgres, ...asInProduction, ...loadedOnce }),
    project('test/browser', withPostgres),
    project('test/clients', { ...withDebian, ...asInProduction, ...loadedOnce }),
    project('tools'),
  ],
  reporters: ['default', at('tools/jest/closing-line-reporter.mjs')],
  // Room for a browser's journey on a machine that is busy with something else.
  testTimeout: 120_000,
  testSequencer: at('tools/jest/longest-first.mjs'),
  // Two more than there are processors: a spec that waits for its browser or its server needs none.
  maxWorkers: availableParallelism() + 2,
  // What a spec has loaded stays in its process: near the end of its memory, one spends a minute on nothing else.
  workerIdleMemoryLimit: '500MB',
};
