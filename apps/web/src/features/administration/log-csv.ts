import { toCsv } from '@concord/charts';
import type { AuditEntryPartsFragment } from '../../graphql/operations.ts';
import { sayAction } from './say-action.ts';

const HEAD = ['Time (UTC)', 'What', 'Who', 'About', 'Action', 'Before', 'After'];

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
  return toCsv([HEAD, ...rows]);
}
