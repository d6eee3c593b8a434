import type { Plan } from '@concord/alignment-engine';
import type { Fields } from './document-fields.ts';
import { planDocument } from './plan-document.ts';
import { printText } from './print-text.ts';

/** As wide as the code around it, so that an entry's line can be read and reviewed at a glance. */
const WIDTH = 120;

/**
 * The plan as YAML that people can review: fields in the documented order, defaults left out, an entry on one line
 * where it fits, goals as blocks. `parsePlan(printPlan(plan))` gives the same plan.
 *
 * @example printPlan(plan) // 'plan: 1\norganisation: { key: northwind, name: Northwind Bikes }\n…'
 */
export function printPlan(plan: Plan): string {
  return `${blockMap(planDocument(plan), '').join('\n')}\n`;
}

/** Sections whose entries are stories rather than rows. */
const AS_BLOCKS: ReadonlySet<string> = new Set(['promises', 'goals']);

function blockMap(map: Fields, indent: string): string[] {
  return Object.entries(map).flatMap(([name, value]) =>
    blockField(printText(name), value, indent, AS_BLOCKS.has(name)),
  );
}

function blockField(name: string, value: unknown, indent: string, asBlocks: boolean): string[] {
  const line = `${indent}${name}: ${flow(value)}`;
  if (!isCollection(value) || (isSmall(value) && line.length <= WIDTH)) return [line];
  const nested = Array.isArray(value)
    ? value.flatMap((entry: unknown) => blockEntry(entry, `${indent}  `, asBlocks))
    : blockMap(value as Fields, `${indent}  `);
  return [`${indent}${name}:`, ...nested];
}

function blockEntry(entry: unknown, indent: string, asBlock: boolean): string[] {
  const line = `${indent}- ${flow(entry)}`;
  if (!isCollection(entry) || Array.isArray(entry) || (line.length <= WIDTH && !asBlock)) return [line];
  const [first = '', ...rest] = blockMap(entry as Fields, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Fits a line in its field: nothing inside it has fields of its own. Such parts always take a line each. */
function isSmall(value: object): boolean {
  return Object.values(value).every((part: unknown) => !isCollection(part) || (Array.isArray(part) && isSmall(part)));
}

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isCollection(value)) {
    const parts = Object.entries(value).map(([name, part]) => `${printText(name)}: ${flow(part)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  if (typeof value === 'string') return printText(value);
  return Object.is(value, -0) ? '-0' : String(value);
}
