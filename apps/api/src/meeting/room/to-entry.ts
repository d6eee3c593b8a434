import type { MeetingEntryRow } from '@concord/persistence';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { MeetingEntry } from './room.graphql-types.ts';

export function toEntry(reader: OrganisationReader, row: MeetingEntryRow): MeetingEntry {
  const { entryId, kind, words, arrow, at, struckAt } = row;
  return { reader, row, id: entryId, kind, words, arrow, at, struckAt };
}
