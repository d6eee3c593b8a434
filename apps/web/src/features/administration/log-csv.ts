import { toCsv } from '@concord/charts';
import { say } from '@concord/texts';
import type { AuditEntryPartsFragment } from '../../graphql/operations.ts';
import { sayAction } from './say-action.ts';

const head = () => [
  say('Time (UTC)'),
  say('What'),
  say('Who'),
  say('About'),
  say('Action'),
  say('Before'),
  say('After'),
];

/** Entries of the log as a file for a spreadsheet: one row each, with a heading. */
export function toLogCsv(entries: readonly AuditEntryPartsFragment[]): string {
  const rows = entries.map(({ at, action, actor, about, before, after }) => [
    at,
    sayAction(action),
    actor,
    about,
    action,
    before ?? '',
    after ?? '',
  ]);
  return toCsv([head(), ...rows]);
}
