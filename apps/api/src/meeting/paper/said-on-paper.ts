import type { Action, Block, Fact, Runs } from '@concord/documents';
import { byLocale, currentLanguage, localeOf, say } from '@concord/texts';
import type { ActionOnPaper, EntryOnPaper, ExpectedOnPaper, MeetingOnPaper } from './on-paper.ts';

/** What stands below the title of every paper of a meeting. */
export function factsOf({ when, place, chair, departments }: MeetingOnPaper): Fact[] {
  return [
    { label: say('When'), value: when },
    ...(place === null ? [] : [{ label: say('Where'), value: place }]),
    { label: say('Chair'), value: chair ?? say('Nobody') },
    { label: say('Departments'), value: departments.join(', ') || say('None') },
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

export function checklist(actions: readonly ActionOnPaper[], empty = say('Nothing is open.')): Block {
  return { kind: 'checklist', actions: actions.map(sayAction), empty };
}

function sayAction({ title, owner, dueOn, state, note }: ActionOnPaper): Action {
  const became = state === 'dropped' ? say('{title} – dropped', { title }) : title;
  const what = `${became}${note === null || note === '' ? '' : ` (${note})`}`;
  return { what, due: dueOn, done: state === 'done', ...(owner === undefined ? {} : { owner }) };
}

/** @example sayExpected({ metric: 'Answered at once', unit: '%', from: 60, to: 80, now: 70 }) // '“Answered at once”: from 60 % to 80 %; now 70 %' */
export function sayExpected({ metric, unit, from, to, now }: ExpectedOnPaper): string {
  const amount = (value: number) => (unit === 'count' ? sayNumber(value) : `${sayNumber(value)} ${unit}`);
  const way = { metric, from: amount(from ?? 0), to: amount(to), now: amount(now ?? 0) };
  if (from === null)
    return now === undefined ? say('“{metric}”: to {to}', way) : say('“{metric}”: to {to}; now {now}', way);
  return now === undefined
    ? say('“{metric}”: from {from} to {to}', way)
    : say('“{metric}”: from {from} to {to}; now {now}', way);
}

const number = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

export function sayNumber(value: number): string {
  return number().format(value);
}

/** @example sayDay('2026-11-27') // '27 November 2026' */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

export function sayMinutes(minutes: number): string {
  return say('{minutes, plural, one {# minute} other {# minutes}}', { minutes });
}
