import { readGoalText } from '../read-goal-text.ts';
import type { GoalReading } from '../goal-reading.ts';
import { fold } from '../tokens.ts';

/** What people say of a text; see `evaluation/README.md`. */
export interface Label {
  readonly text: string;
  readonly vague?: readonly string[];
  readonly direction?: string;
  readonly metric?: string | null;
  readonly target?: number | readonly [number, number];
  readonly change?: boolean;
  readonly unit?: string;
  readonly baseline?: number;
  readonly share?: { readonly percent: number; readonly limit?: number; readonly unit?: string };
  readonly date?: string;
  readonly missing?: readonly string[];
  readonly fiscalYearStart?: number;
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

export const PARTS = [
  'vague words',
  'direction',
  'metric phrase',
  'target number',
  'unit',
  'share',
  'baseline',
  'date',
  'missing parts',
] as const;
export type Part = (typeof PARTS)[number];

/** The day from which the labels were given. */
export const LABELLED_ON = '2026-11-23';

/** For each part of a reading how much of what is found is right, and how much of what is there is found. */
export function measure(labels: readonly Label[]): Record<Part, Figure> {
  const counts = new Map(PARTS.map((part) => [part, { right: 0, found: 0, labelled: 0 }]));
  for (const label of labels) {
    for (const { part, found, labelled } of compared(label)) {
      const count = counts.get(part);
      if (!count) continue;
      count.found += found.length;
      count.labelled += labelled.length;
      count.right += found.filter((each) => labelled.some((other) => isSame(part, each, other))).length;
    }
  }
  const figures = [...counts].map(([part, { right, found, labelled }]) => [
    part,
    { precision: ratio(right, found), recall: ratio(right, labelled), right, found, labelled },
  ]);
  return Object.fromEntries(figures) as Record<Part, Figure>;
}

export function readLabelled({ text, fiscalYearStart }: Label): GoalReading {
  return readGoalText(text, { today: LABELLED_ON, ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }) });
}

/** Each part of a text as words that can be compared. */
export function compared(label: Label): { part: Part; found: string[]; labelled: string[] }[] {
  const reading = readLabelled(label);
  const { target, baseline, share, due, direction, metric } = reading;
  const goal = typeof label.target === 'object' ? label.target.join(' to ') : label.target;
  const read = target && (target.high === undefined ? target.value : `${target.value} to ${target.high}`);
  return [
    {
      part: 'vague words',
      found: reading.vague.map(({ words }) => plain(words)),
      labelled: (label.vague ?? []).map(plain),
    },
    { part: 'direction', found: one(direction), labelled: one(label.direction) },
    { part: 'metric phrase', found: one(metric?.words), labelled: one(label.metric) },
    { part: 'target number', found: one(read, target?.kind === 'by'), labelled: one(goal, label.change) },
    { part: 'unit', found: one(target?.unit), labelled: one(label.unit) },
    {
      part: 'share',
      found: one(share && inShort(share.percent, share.limit?.value, share.limit?.unit)),
      labelled: one(label.share && inShort(label.share.percent, label.share.limit, label.share.unit)),
    },
    { part: 'baseline', found: one(baseline?.value), labelled: one(label.baseline) },
    { part: 'date', found: one(due?.day), labelled: one(label.date) },
    { part: 'missing parts', found: [...reading.missing], labelled: [...(label.missing ?? [])] },
  ];
}

/** Names overlap by half of their words or more; everything else has to be the same. */
function isSame(part: Part, found: string, labelled: string): boolean {
  if (part !== 'metric phrase') return found === labelled;
  const [a, b] = [words(found), words(labelled)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= 0.5;
}

const SMALL = new Set('of the a an are is to for our per in all every der die das des den werden ihren'.split(' '));

function words(phrase: string): Set<string> {
  return new Set(
    phrase
      .split(/[\s-]+/)
      .map(fold)
      .filter((word) => !SMALL.has(word)),
  );
}

function plain(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map(fold)
    .join(' ');
}

function inShort(percent: number, limit: number | undefined, unit: string | undefined): string {
  const rounded = Math.round(percent * 100) / 100;
  return limit === undefined ? `${rounded} %` : `${rounded} % within ${limit} ${unit ?? ''}`;
}

function one(value: string | number | null | undefined, isChange = false): string[] {
  if (value === undefined || value === null) return [];
  const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
  return [isChange ? `by ${text}` : text];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
