import type { AuditEntryPartsFragment } from '../../graphql/operations.ts';
import { sayAction } from './say-action.ts';

const HEAD = ['Time (UTC)', 'What', 'Who', 'About', 'Action', 'Before', 'After'];

/**
 * Entries of the log as a file for a spreadsheet: one row each, with a heading, for RFC 4180. It begins with a byte
 * order mark, without which Excel takes it for another encoding.
 */
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
  return `\uFEFF${[HEAD, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet would calculate what begins like a formula, and browsers and people write what they like. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
