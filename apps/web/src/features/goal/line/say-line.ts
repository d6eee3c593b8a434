import { type ChartTable, formatDate, formatSigned, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import type { Line, TouchedOutcome } from './to-line.ts';

/**
 * Where a goal leads, in how many steps, and what it costs others.
 *
 * @example
 * sayLine(line); // "It serves “I get it on time” in 4 steps, 1 of them done, and hurts “I pay a fair price”"
 */
export function sayLine({ serves, hurts, milestones }: Line): string {
  const harm = hurts.length === 0 ? 'none' : names(hurts);
  if (serves.length === 0)
    return say('It leads to no outcome yet{harm, select, none {} other {, and hurts {harm}}}', { harm });
  const leads = { outcomes: names(serves), harm };
  if (milestones.length === 0)
    return say(
      'It serves {outcomes}, without steps on the way{harm, select, none {} other {, and hurts {harm}}}',
      leads,
    );
  return say(
    'It serves {outcomes} in {steps, plural, one {one step} other {# steps}}, {done} of them done' +
      '{harm, select, none {} other {, and hurts {harm}}}',
    { ...leads, steps: milestones.length, done: milestones.filter((milestone) => milestone.done != null).length },
  );
}

const names = (outcomes: readonly TouchedOutcome[]) =>
  joinNames(
    outcomes.map(({ statement }) => say('“{words}”', { words: statement })),
    1,
  );

/** The same line as a table, from the top to the bottom. */
export function toLineTable(line: Line, title: string): ChartTable {
  const rows: string[][] = [
    [say('Vision'), line.vision ?? say('Not stated'), '–'],
    ...line.serves.map(({ statement, effect }) => [say('Outcome it serves'), statement, formatSigned(effect)]),
    ...(line.parent == null ? [] : [[say('Goal it contributes to'), line.parent.title, '–']]),
    [say('Goal'), title, '–'],
    ...line.hurts.map(({ statement, effect }) => [say('Outcome it hurts'), statement, formatSigned(-effect)]),
    ...line.conflicts.map(({ headline }) => [say('Conflict'), headline, '–']),
    ...line.parts.map((part) => [say('Goal that contributes'), part.title, '–']),
    ...line.milestones.map((milestone) => [say('Milestone'), milestone.title, sayMilestone(milestone)]),
  ];
  return { columns: [say('Level'), say('What'), say('How far')], rows };
}

/** @example sayMilestone({ due: '2026-06-30', done: null, late: true }); // "due 30 June 2026, late" */
export function sayMilestone({ due, done, late }: Pick<Line['milestones'][number], 'due' | 'done' | 'late'>): string {
  if (done != null) return say('done {day}', { day: formatDate(done) });
  return say(late ? 'due {day}, late' : 'due {day}', { day: formatDate(due) });
}
