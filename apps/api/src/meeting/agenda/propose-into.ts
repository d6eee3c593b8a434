import {
  addAgendaItems,
  type AgendaItemRow,
  agendasOf,
  changeAgendaItem,
  dropAgendaItems,
  type MeetingRow,
} from '@concord/persistence';
import { inLanguage } from '@concord/texts/server';
import type { EntityManager } from 'typeorm';
import { type AgendaPlan, keptItems, topicsFor } from './agenda-topics.ts';
import { orderAgenda } from './order-agenda.ts';
import { proposeAgenda, type ProposedItem } from './propose-agenda.ts';

/**
 * Puts on a meeting's agenda what it should talk about. What people have put there, changed or taken off stays as it
 * is; what was only proposed before and is not any more goes.
 */
export async function proposeInto(manager: EntityManager, judgement: AgendaPlan, meeting: MeetingRow): Promise<void> {
  const { organisationId, meetingId } = meeting;
  const items = await agendasOf(manager, organisationId, [meetingId]);
  const kept = keptItems(items);
  const topics = await topicsFor(manager, judgement, meeting);
  const { items: proposed } = inLanguage(judgement.language, () => proposeAgenda(meeting.minutes, kept, topics));
  const loose = items.filter((item) => !kept.includes(item));
  const standing = (wanted: ProposedItem) => loose.find((item) => isAboutTheSame(item, wanted));
  const gone = loose.filter((item) => !proposed.some((wanted) => isAboutTheSame(item, wanted)));
  await dropAgendaItems(
    manager,
    organisationId,
    gone.map(({ itemId }) => itemId),
  );
  const ordered = orderAgenda<AgendaItemRow | ProposedItem>(kept, proposed);
  for (const [position, item] of ordered.entries()) {
    const stored = 'itemId' in item ? item : standing(item);
    const { title, minutes, ranking } = item;
    if (stored === undefined) await addAgendaItems(manager, organisationId, meetingId, [{ ...item, position }]);
    else await changeAgendaItem(manager, stored, { position, title, minutes, ranking });
  }
}

function isAboutTheSame(item: AgendaItemRow, wanted: ProposedItem): boolean {
  return item.kind === wanted.kind && item.conflictId === wanted.conflictId && item.decisionId === wanted.decisionId;
}
