import { wordingIn } from '@concord/alignment-engine';
import type { Block, Run, Runs } from '@concord/documents';
import { byLocale, say } from '@concord/texts';
import { readersLanguage } from '../language/readers-language.ts';
import { sayDay, sayNumber } from '../meeting/paper/said-on-paper.ts';
import type { Note, PlanTold } from './plan-parts.ts';

/** `Owner: Ingrid Solbakken`, the label strong. */
export function fact(label: string, value: Runs): Runs {
  return [{ kind: 'strong', text: say('{label}:', { label }) }, ' ', ...(typeof value === 'string' ? [value] : value)];
}

/** What is new or changed: it stands out by its word, not by how it looks alone. */
export function mark(text: string): Run {
  return { kind: 'changed', text };
}

/** @example sayNote({ says: 'target at most 5 → at most 9', on: '2026-11-12', by: 'Ingrid' }) // '…, 12 November 2026, Ingrid' */
export function sayNote({ says, on, by }: Note): string {
  const day = sayDay(on);
  return by === undefined ? say('{says} ({day})', { says, day }) : say('{says} ({day}, {by})', { says, day, by });
}

/** What is missing, or should not be so. */
export function hole(text: string): Run {
  return { kind: 'emphasis', text };
}

export function muted(text: string): Block {
  return { kind: 'paragraph', runs: [{ kind: 'muted', text }] };
}

export function bullets(items: readonly Runs[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Why a list ends before everything is told; nothing where everything is. */
export function leftOut(left: number, says: (count: number) => string): Block[] {
  return left <= 0 ? [] : [muted(says(left))];
}

export function listed(names: readonly string[]): string {
  return lists().format(names);
}

const lists = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Who answers for something, or that nobody does. */
export function nameOf({ people }: PlanTold, key: string | undefined): string {
  return people.get(key ?? '')?.name ?? say('Nobody');
}

export function namesOf(told: PlanTold, keys: readonly string[]): string {
  return listed(keys.map((key) => nameOf(told, key)));
}

export function departmentOf({ departments }: PlanTold, key: string): string {
  return departments.get(key)?.name ?? key;
}

/** @example sayWindow('2026-07-01', '2026-12-31') // '1 July 2026 to 31 December 2026' */
export function sayWindow(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined)
    return say('{from} to {until}@@days', { from: sayDay(from), until: sayDay(until) });
  if (from !== undefined) return say('from {from} on', { from: sayDay(from) });
  return until === undefined ? undefined : say('until {until}', { until: sayDay(until) });
}

/** @example sayAmount(12, 'hours') // '12 hours' */
export function sayAmount(value: number, unit = 'count'): string {
  return wordingIn(readersLanguage()).quantity(value, unit);
}

/** @param currency ISO 4217; missing where the organisation has not said */
export function sayMoney(amount: number, currency: string | undefined): string {
  return currency === undefined ? sayNumber(amount) : `${sayNumber(amount)} ${currency}`;
}

/** Everything of a kind that there is room for. */
export function firstOf<Entry>(entries: readonly Entry[], most: number) {
  return { shown: entries.slice(0, most), left: Math.max(0, entries.length - most) };
}

/** Entries with the same key together, in the order in which each came first. */
export function together<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()];
}
