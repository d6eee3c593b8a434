import {
  compareGoalField,
  type EntryChange,
  type FieldChange,
  type KindComparison,
  type PlanComparison,
  type PlanKind,
} from './compare-plans.ts';

/**
 * A comparison as lines for people, one a kind that differs; one line if nothing does.
 *
 * @example describeComparison(comparison)
 * // 'goals: 2 added (custom-third, long-runs), 1 changed (promise-5: target at most 5 → at most 6), 47 unchanged'
 */
export function describeComparison(comparison: PlanComparison): string {
  const lines = Object.entries(comparison).flatMap(([kind, part]) => describeKind(kind as PlanKind, part));
  return lines.length === 0 ? 'Nothing changes.' : lines.join('\n');
}

function describeKind(kind: PlanKind, { added, changed, removed, unchanged }: KindComparison): string[] {
  if (added.length + changed.length + removed.length === 0) return [];
  const parts = [
    ...(added.length > 0 ? [`${added.length} added (${shortList(added)})`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed (${shortList(changed.map(describeEntry))})`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed (${shortList(removed)})`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ];
  return [`${kind}: ${parts.join(', ')}`];
}

/** As many as can be read in one go. */
const SHOWN = 6;

function shortList(items: readonly string[]): string {
  const shown = items.slice(0, SHOWN).join('; ');
  return items.length > SHOWN ? `${shown}; and ${items.length - SHOWN} more` : shown;
}

function describeEntry({ key, fields }: EntryChange): string {
  return `${key}: ${describeFields(fields)}`;
}

/**
 * What changed in one field of a goal, as its entry in the plan file has it.
 *
 * @param before missing or null where the field was not there
 * @example describeGoalField('target', { atMost: 5 }, { atMost: 9 }) // 'target at most 5 → at most 9'
 */
export function describeGoalField(field: string, before: unknown, after: unknown): string {
  return describeFields(compareGoalField(field, before, after));
}

function describeFields(fields: readonly FieldChange[]): string {
  const steps = fields.flatMap((change) => describeStep(change) ?? []);
  const within = new Set(steps.map(({ of }) => of));
  const others = fields.filter(({ field }) => !within.has(field.slice(0, field.lastIndexOf('.'))));
  return [...others.map(describeField), ...steps.map(({ text }) => text)].join(', ');
}

/** A whole milestone or check-in that came or went is told by the one field that each of them has. */
function describeStep({ field, before, after }: FieldChange): { of: string; text: string } | undefined {
  const [, of, kind, key] = /^((milestones|checkIns)\.([^.]+))\.(?:title|on)$/.exec(field) ?? [];
  if (of === undefined || (before !== undefined && after !== undefined)) return undefined;
  return {
    of,
    text: `${kind === 'milestones' ? 'milestone' : 'check-in'} ${key} ${before === undefined ? 'added' : 'removed'}`,
  };
}

function describeField({ field, before, after }: FieldChange): string {
  return `${fieldInWords(field)} ${inWords(before)} → ${inWords(after)}`;
}

/** @example fieldInWords('milestones.half.due') // 'milestone half: due' */
function fieldInWords(field: string): string {
  const [, kind, key, part] = /^(milestones|checkIns)\.([^.]+)\.([^.]+)$/.exec(field) ?? [];
  if (kind === undefined) return field;
  return `${kind === 'milestones' ? 'milestone' : 'check-in of'} ${key}: ${part}`;
}

/** @example inWords({ atMost: 5 }) // 'at most 5' */
function inWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 39)}…"` : `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, number]) => targetInWords(name, number))
    .join(', ');
}

function targetInWords(name: string, value: unknown): string {
  if (name === 'between' && Array.isArray(value)) return `between ${value.join(' and ')}`;
  return `${TARGETS[name] ?? name} ${String(value)}`;
}

const TARGETS: Readonly<Record<string, string>> = { atLeast: 'at least', atMost: 'at most', exactly: 'exactly' };
