import type { Plan } from '@concord/alignment-engine';
import { checkHours } from './check-hours.ts';
import { checkReferences } from './check-plan.ts';
import { checkShape } from './check-shape.ts';
import { checkTexts } from './check-texts.ts';
import { fillDefaults } from './fill-defaults.ts';
import { inOrderOfDays } from './in-order-of-days.ts';
import { pathText, type Finding, type PlanError } from './plan-error.ts';
import { readText, type TextReading } from './read-text.ts';
import { withoutEchoes } from './without-echoes.ts';

export type PlanReading =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** Line of each entry of each list, by path: `goals[3]`. */ readonly lines: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; /** At least one, in the order of the file. */ readonly errors: readonly PlanError[] };

/**
 * Reads a plan file: YAML or JSON in, the plan with its defaults filled in out, or else every error at once, each
 * with its path, line and cure. Never throws.
 *
 * @example
 * const reading = parsePlan('plan: 1\norganisation: { key: a, name: A }\ndepartments: [{ key: s, name: S }]\ngoals: []');
 * if (reading.ok) reading.plan.departments[0].priorities // {}
 */
export function parsePlan(text: string): PlanReading {
  const reading = readText(text);
  if (!reading.whole) return { ok: false, errors: inOrder(reading.errors) };
  const shape = [...checkShape(reading.value), ...checkTexts(reading.value), ...checkHours(reading.value)];
  const plan = fillDefaults(reading.value);
  const references = hidesEntries(shape, reading.value) ? [] : checkReferences(plan);
  const errors = [...reading.errors, ...withPlaces(withoutEchoes(shape, references), reading)];
  if (errors.length > 0) return { ok: false, errors: inOrder(errors) };
  return { ok: true, plan: inOrderOfDays(plan), lines: linesOf(plan, reading) };
}

/**
 * Whether a whole section that others refer to cannot be read or is misspelt: every reference to it would fail, for
 * this one reason.
 */
function hidesEntries(shape: readonly Finding[], value: unknown): boolean {
  return shape.some(({ at }) => {
    const [section, ...inside] = at;
    if (section === undefined) return true;
    if (inside.length > 0 || REFERS_ONLY.has(section)) return false;
    return !Array.isArray(Reflect.get(Object(value), section)) || !REFERRED_TO.has(section);
  });
}

const REFERS_ONLY = new Set<string | number>([
  'plan',
  'asOf',
  'organisation',
  'segments',
  'influences',
  'laws',
  'facts',
  'staffing',
  'authorities',
  'goals',
]);
const REFERRED_TO = new Set<string | number>([
  'departments',
  'people',
  'outcomes',
  'metrics',
  'capacities',
  'promises',
]);

function withPlaces(findings: readonly Finding[], reading: TextReading): PlanError[] {
  return findings.map(({ at, message }) => ({ path: pathText(at), ...reading.placeOf(at), message }));
}

function inOrder(errors: readonly PlanError[]): PlanError[] {
  const text = ({ path, message }: PlanError) => `${path} ${message}`;
  return [...errors].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (text(a) < text(b) ? -1 : 1),
  );
}

function linesOf(plan: Plan, reading: TextReading): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [section, entries] of Object.entries(plan)) {
    if (!Array.isArray(entries)) continue;
    entries.forEach((_, index) => lines.set(pathText([section, index]), reading.placeOf([section, index]).line));
  }
  return lines;
}
