import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const CONTRACT = 'libs/graphql-contract/schema.graphql';

/**
 * Compares the committed contract with what the resolvers print (drift), and with the one of the
 * main branch (breaking changes). A break that is meant is said in the commit: set ALLOW_BREAKING=1.
 * @returns 0, or 1 after having said what is wrong.
 */
export function checkSchema(root) {
  const committed = readFileSync(`${root}${CONTRACT}`, 'utf8');
  if (printed(root) !== committed) {
    console.error(`${CONTRACT} is not what the resolvers make. Run "npm run schema:print" and review the difference.`);
    return 1;
  }
  const breaks = breakingChanges(contractOfMain(root), committed);
  if (breaks.length === 0 || process.env.ALLOW_BREAKING === '1') return 0;
  console.error(`These changes break clients of the API:\n${breaks.map((text) => `- ${text}`).join('\n')}`);
  console.error('Add instead of changing, or run again with ALLOW_BREAKING=1 if the break is meant.');
  return 1;
}

/** What clients of `before` would stumble over in `after`. */
export function breakingChanges(before, after) {
  if (before === undefined) return [];
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);
}

function printed(root) {
  execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build', 'apps/api', '--logLevel', 'warn'], {
    cwd: root,
  });
  return execFileSync(process.execPath, [`${root}apps/api/dist/print-schema.js`], { cwd: root, encoding: 'utf8' });
}

/** Missing where there is no such branch, or no repository at all. */
function contractOfMain(root) {
  for (const branch of ['origin/main', 'main']) {
    const { status, stdout } = spawnSync('git', ['show', `${branch}:${CONTRACT}`], { cwd: root, encoding: 'utf8' });
    if (status === 0) return stdout;
  }
  return undefined;
}
