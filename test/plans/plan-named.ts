import { readdirSync, readFileSync } from 'node:fs';
import type { Plan } from '@concord/alignment-engine';
import { parsePlan } from '@concord/plan-file';

const FOLDER = new URL('./', import.meta.url);

/** Plans of this folder, by name: the demo company, one with every part of the format, and the worked examples. */
export const PLAN_NAMES: readonly string[] = [
  'demo.yaml',
  'harbour.yaml',
  ...readdirSync(new URL('examples/', FOLDER))
    .filter((name) => /^[^.]+\.(yaml|json)$/.test(name))
    .map((name) => `examples/${name}`),
];

/** The text of a plan of this folder. */
export function planText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

const read = new Map<string, Plan>();

/** A plan of this folder, read; each caller gets one of its own. */
export function planNamed(name: string): Plan {
  const plan = read.get(name) ?? readPlan(name);
  read.set(name, plan);
  return structuredClone(plan);
}

function readPlan(name: string): Plan {
  const reading = parsePlan(planText(name));
  if (reading.ok) return reading.plan;
  throw new Error(reading.errors.map(({ path, message }) => `${name}: ${path}: ${message}`).join('\n'));
}
