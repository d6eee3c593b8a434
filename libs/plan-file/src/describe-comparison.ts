import { say } from '@concord/texts';
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

/** A whole milestone, check-in … that came or went is told by the one field that each of them has. */
function describeStep({ field, before, after }: FieldChange): { of: string; text: string } | undefined {
  const [, of, kind = '', key = ''] = /^((\w+)\.([^.]+))\.(?:title|on|goal|says)$/.exec(field) ?? [];
  const words = PARTS.get(kind);
  if (of === undefined || words === undefined || (before !== undefined && after !== undefined)) return undefined;
  return { of, text: before === undefined ? words.added(key) : words.removed(key) };
}

interface PartInWords {
  readonly added: (key: string) => string;
  readonly removed: (key: string) => string;
  readonly of: (key: string, part: string) => string;
}

const PARTS: ReadonlyMap<string, PartInWords> = new Map([
  [
    'milestones',
    {
      added: (key) => say('milestone {key} added', { key }),
      removed: (key) => say('milestone {key} removed', { key }),
      of: (key, part) => say('milestone {key}: {part}', { key, part }),
    },
  ],
  [
    'checkIns',
    {
      added: (key) => say('check-in {key} added', { key }),
      removed: (key) => say('check-in {key} removed', { key }),
      of: (key, part) => say('check-in of {key}: {part}', { key, part }),
    },
  ],
  [
    'actions',
    {
      added: (key) => say('action {key} added', { key }),
      removed: (key) => say('action {key} removed', { key }),
      of: (key, part) => say('action {key}: {part}', { key, part }),
    },
  ],
  [
    'training',
    {
      added: (key) => say('training {key} added', { key }),
      removed: (key) => say('training {key} removed', { key }),
      of: (key, part) => say('training {key}: {part}', { key, part }),
    },
  ],
  [
    'supports',
    {
      added: (key) => say('support of {key} added', { key }),
      removed: (key) => say('support of {key} removed', { key }),
      of: (key, part) => say('support of {key}: {part}', { key, part }),
    },
  ],
  [
    'storyParts',
    {
      added: (key) => say('part {key} of the story added', { key }),
      removed: (key) => say('part {key} of the story removed', { key }),
      of: (key, part) => say('part {key} of the story: {part}', { key, part }),
    },
  ],
]);

function describeField({ field, before, after }: FieldChange): string {
  return `${fieldInWords(field)} ${inWords(before)} → ${inWords(after)}`;
}

/** @example fieldInWords('milestones.half.due') // 'milestone half: due' */
function fieldInWords(field: string): string {
  const [, kind = '', key, part] = /^(\w+)\.([^.]+)\.([^.]+)$/.exec(field) ?? [];
  const words = PARTS.get(kind);
  if (key === undefined || part === undefined || words === undefined) return wordFor(field);
  return words.of(key, wordFor(part));
}

/** @example inWords({ atMost: 5 }) // 'at most 5' */
function inWords(value: unknown): string {
  if (value === undefined) return say('none');
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 39)}…"` : `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? say('none') : value.join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, number]) => targetInWords(name, number))
    .join(', ');
}

function targetInWords(name: string, value: unknown): string {
  if (name === 'between' && Array.isArray(value)) return say('between {low} and {high}', ends(value));
  if (name === 'atLeast') return say('at least {value}', { value: String(value) });
  if (name === 'atMost') return say('at most {value}', { value: String(value) });
  if (name === 'exactly') return say('exactly {value}', { value: String(value) });
  return `${name} ${String(value)}`;
}

function ends([low, high]: readonly unknown[]) {
  return { low: String(low), high: String(high) };
}

/** A field as people call it; in English as it stands in the file. */
function wordFor(field: string): string {
  const [first = '', ...rest] = field.split('.');
  return [FIELDS.get(first)?.() ?? first, ...rest].join('.');
}

const FIELDS: ReadonlyMap<string, () => string> = new Map([
  ['title', () => say('title')],
  ['department', () => say('department')],
  ['owner', () => say('owner')],
  ['parent', () => say('parent')],
  ['status', () => say('status')],
  ['metric', () => say('metric')],
  ['direction', () => say('direction')],
  ['baseline', () => say('baseline')],
  ['target', () => say('target')],
  ['stretch', () => say('stretch')],
  ['from', () => say('from@@a field')],
  ['due', () => say('due')],
  ['serves', () => say('serves')],
  ['needs', () => say('needs')],
  ['uses', () => say('uses')],
  ['scope', () => say('scope@@a field')],
  ['weight', () => say('weight')],
  ['value', () => say('value')],
  ['confidence', () => say('confidence')],
  ['note', () => say('note')],
  ['done', () => say('done@@a day')],
  ['contact', () => say('contact')],
  ['roles', () => say('roles')],
  ['responsible', () => say('responsible')],
  ['consulted', () => say('consulted')],
  ['informed', () => say('informed')],
  ['needsAuthority', () => say('needsAuthority')],
  ['succeeds', () => say('succeeds')],
  ['review', () => say('review')],
  ['cost', () => say('cost')],
  ['state', () => say('state')],
  ['who', () => say('who')],
  ['effect', () => say('effect')],
  ['because', () => say('because')],
]);
