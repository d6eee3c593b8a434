import { readFileSync } from 'node:fs';
import schema from '../plan-file.schema.json' with { type: 'json' };
import { parsePlan } from './parse-plan.ts';
import { printPlan } from './print-plan.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const documentation = read('docs/plan-file.md');
const example = read('test/plans/harbour.yaml');
const [, shown = ''] = /```yaml\n(plan: 1\n[\s\S]*?)```/.exec(documentation) ?? [];

it('shows an example that is a plan, and prints again as it was written', () => {
  expect(example).toContain(shown);
  const reading = parsePlan(shown);
  expect(reading).toMatchObject({ ok: true });
  const printed = reading.ok ? printPlan(reading.plan) : '';
  expect(parsePlan(printed)).toMatchObject({ ok: true, plan: reading.ok ? reading.plan : {} });
  expect(printed).toMatch(/hours: \{ mon-fri: \[.*\], sat: \[.*\] \}/);
});

it('names every section, and every field of promises and goals', () => {
  const { promises, goals } = schema.properties;
  const fields = [schema, promises.items, goals.items].flatMap(({ properties }) => Object.keys(properties));
  expect(fields.filter((field) => !documentation.includes(`\`${field}\``))).toEqual([]);
  expect(Object.keys(schema.properties).filter((section) => !new RegExp(`^${section}:`, 'm').test(shown))).toEqual([]);
});
