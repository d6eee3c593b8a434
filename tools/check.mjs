// `npm run check`: format, lint, types, and the GraphQL contract: printed anew, typed anew, and compared.
import { bootstrap } from './bootstrap.mjs';
import { nx, root, run } from './run.mjs';

await bootstrap();
const { checkSchema } = await import('./check-schema.mjs');

const steps = [
  ['format', () => run('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', '.'])],
  ['lint and types', () => nx('run-many', '-t', 'lint-workspace', 'typecheck', '--outputStyle=static')],
  ['GraphQL contract', () => checkSchema(root)],
];
for (const [name, step] of steps) {
  const code = await step();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  if (code !== 0) process.exit(code);
}
