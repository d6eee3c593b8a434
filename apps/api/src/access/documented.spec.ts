import { readFileSync } from 'node:fs';
import { RULES } from './rules.ts';

const MANUAL = new URL('../../../../docs/access.md', import.meta.url);

it('documents every rule as it is', () => {
  const rows = readFileSync(MANUAL, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, field]) => /^`(Query|Mutation)\./.test(field ?? ''));
  const documented = rows.map(([, field = '', right, inDepartment]) => [field.slice(1, -1), right, inDepartment]);
  const rules = Object.entries(RULES).map(([field, { right, inDepartment }]) => [
    field,
    right ?? '–',
    inDepartment ? 'yes' : '',
  ]);
  expect(new Set(documented.map((row) => row.join(' ')))).toEqual(new Set(rules.map((row) => row.join(' '))));
  expect(documented).toHaveLength(rules.length);
});
