import type { Action, Block, Fact, Runs } from '@concord/documents';
import type { ActionOnPaper, EntryOnPaper, ExpectedOnPaper, MeetingOnPaper } from './on-paper.ts';

/** What stands below the title of every paper of a meeting. */
export function factsOf({ when, place, chair, departments }: MeetingOnPaper): Fact[] {
  return [
    { label: 'When', value: when },
    ...(place === null ? [] : [{ label: 'Where', value: place }]),
    { label: 'Chair', value: chair ?? 'Nobody' },
    { label: 'Departments', value: departments.join(', ') || 'None' },
  ];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(runs: Runs): Block {
  return { kind: 'paragraph', runs };
}

/** A heading and a list below it; nothing at all where the list is empty. */
export function listUnder(level: 1 | 2 | 3, title: string, items: readonly Runs[]): Block[] {
  return items.length === 0 ? [] : [heading(level, title), { kind: 'list', items }];
}

export function entriesOf(entries: readonly EntryOnPaper[], kind: EntryOnPaper['kind']): Runs[] {
  return entries.filter((entry) => entry.kind === kind).map(sayEntry);
}

/** What was struck through in the meeting stays legible, as it does on the screen. */
function sayEntry({ words, by, isStruck }: EntryOnPaper): Runs {
  const said = isStruck ? ({ kind: 'struck', text: words } as const) : words;
  return by === undefined ? [said] : [said, { kind: 'muted', text: ` (${by})` }];
}

export function checklist(actions: readonly ActionOnPaper[], empty = 'Nothing is open.'): Block {
  return { kind: 'checklist', actions: actions.map(sayAction), empty };
}

function sayAction({ title, owner, dueOn, state, note }: ActionOnPaper): Action {
  const became = state === 'dropped' ? ' – dropped' : '';
  const what = `${title}${became}${note === null || note === '' ? '' : ` (${note})`}`;
  return { what, due: dueOn, done: state === 'done', ...(owner === undefined ? {} : { owner }) };
}

/** @example sayExpected({ metric: 'Answered at once', unit: '%', from: 60, to: 80, now: 70 }) // '“Answered at once”: from 60 % to 80 %; now 70 %' */
export function sayExpected({ metric, unit, from, to, now }: ExpectedOnPaper): string {
  const amount = (value: number) => `${sayNumber(value)}${unit === 'count' ? '' : ` ${unit}`}`;
  const way = from === null ? `to ${amount(to)}` : `from ${amount(from)} to ${amount(to)}`;
  return `“${metric}”: ${way}${now === undefined ? '' : `; now ${amount(now)}`}`;
}

export function sayNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** @example sayDay('2026-11-27') // '27 November 2026' */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;
}
