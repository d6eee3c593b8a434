import { type ChartTable, formatDate, formatSigned, joinNames } from '@concord/charts';
import type { Line, TouchedOutcome } from './to-line.ts';

/**
 * Where a goal leads, in how many steps, and what it costs others.
 *
 * @example
 * sayLine(line); // "It serves “I get it on time” in 4 steps, 1 of them done, and hurts “I pay a fair price”"
 */
export function sayLine({ serves, hurts, milestones }: Line): string {
  const harm = hurts.length === 0 ? '' : `, and hurts ${names(hurts)}`;
  if (serves.length === 0) return `It leads to no outcome yet${harm}`;
  const done = milestones.filter((milestone) => milestone.done != null).length;
  const steps = milestones.length === 1 ? 'one step' : `${milestones.length} steps`;
  const way = milestones.length === 0 ? ', without steps on the way' : ` in ${steps}, ${done} of them done`;
  return `It serves ${names(serves)}${way}${harm}`;
}

const names = (outcomes: readonly TouchedOutcome[]) =>
  joinNames(
    outcomes.map(({ statement }) => `“${statement}”`),
    1,
  );

/** The same line as a table, from the top to the bottom. */
export function toLineTable(line: Line, title: string): ChartTable {
  const rows: string[][] = [
    ['Vision', line.vision ?? 'Not stated', '–'],
    ...line.serves.map(({ statement, effect }) => ['Outcome it serves', statement, formatSigned(effect)]),
    ...(line.parent == null ? [] : [['Goal it contributes to', line.parent.title, '–']]),
    ['Goal', title, '–'],
    ...line.hurts.map(({ statement, effect }) => ['Outcome it hurts', statement, formatSigned(-effect)]),
    ...line.conflicts.map(({ headline }) => ['Conflict', headline, '–']),
    ...line.parts.map((part) => ['Goal that contributes', part.title, '–']),
    ...line.milestones.map((milestone) => ['Milestone', milestone.title, sayMilestone(milestone)]),
  ];
  return { columns: ['Level', 'What', 'How far'], rows };
}

/** @example sayMilestone({ due: '2026-06-30', done: null, late: true }); // "due 30 June 2026, late" */
export function sayMilestone({ due, done, late }: Pick<Line['milestones'][number], 'due' | 'done' | 'late'>): string {
  if (done != null) return `done ${formatDate(done)}`;
  return `due ${formatDate(due)}${late ? ', late' : ''}`;
}
