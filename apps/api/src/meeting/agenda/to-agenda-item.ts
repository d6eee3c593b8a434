import type { AgendaItemRow, MeetingRow } from '@concord/persistence';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { AgendaItem } from './agenda.graphql-types.ts';

export function toAgendaItem(reader: OrganisationReader, meetingRow: MeetingRow, row: AgendaItemRow): AgendaItem {
  const { itemId, kind, title, minutes, state, startedAt, spentSeconds } = row;
  return { reader, row, meetingRow, id: itemId, kind, title, minutes, state, startedAt, spentSeconds };
}

/** What stands on an agenda; what was taken off does not. */
export function onAgenda(items: readonly AgendaItemRow[]): AgendaItemRow[] {
  return items.filter(({ state }) => state !== 'removed');
}
