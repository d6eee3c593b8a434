import type { ColumnType } from '@concord/data-sets';
import { dayIn, momentIn } from '../graphql/calendar.ts';
import type { Word } from './filter-words.ts';

/** A word as a value of a column; nothing where it is none. */
export function readValue(type: ColumnType, { kind, text }: Word): string | number | boolean | undefined {
  if (type === 'text') return kind === 'text' && !text.includes('\0') ? text : undefined;
  if (type === 'boolean') return kind === 'name' && ['true', 'false'].includes(text) ? text === 'true' : undefined;
  if (kind !== 'value') return undefined;
  if (type === 'date') return dayIn(text) ?? dayOf(text);
  if (type === 'time') return (momentIn(text) ?? momentIn(`${text}T00:00:00Z`))?.toISOString();
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Tools that know moments only ask for days by their first one. */
function dayOf(text: string): string | undefined {
  return momentIn(text)?.toISOString().slice(0, 10);
}
