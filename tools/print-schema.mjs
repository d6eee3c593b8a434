// `npm run schema:print`: the GraphQL contract as the resolvers make it, the reference for people, and the dashboard's
// types from it.
import { execFileSync } from 'node:child_process';
import { root } from './run.mjs';

const options = { cwd: root, stdio: 'inherit' };
execFileSync(
  process.execPath,
  [`${root}node_modules/vite/bin/vite.js`, 'build', 'apps/api', '--logLevel', 'warn'],
  options,
);
execFileSync(
  process.execPath,
  [`${root}apps/api/dist/print-schema.js`, 'libs/graphql-contract/schema.graphql', 'docs/graphql'],
  options,
);
execFileSync(process.execPath, [`${root}tools/codegen.mjs`], options);
