// Lints snippets with the workspace's own configuration, in a process of its own as in `nx run-many -t lint`: the rule
// about borders says nothing at all without the project graph, which is therefore made first.
// Standard input: [{ file, code }]. Standard output: for each, the names of the rules that it breaks.
import { readFileSync } from 'node:fs';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

await createProjectGraphAsync({ exitOnError: true });
const eslint = new ESLint();
const broken = [];
for (const { file, code } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
