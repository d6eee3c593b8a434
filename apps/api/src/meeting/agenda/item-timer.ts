import { type AgendaItemRow, agendasOf, changeAgendaItem } from '@concord/persistence';
import type { MeetingWriting } from '../meeting/meeting-writer.ts';

const SECOND_MS = 1_000;

/**
 * How long an item was talked about when its timer stops at `now`.
 * @example stopped({ startedAt: new Date(0), spentSeconds: 60 }, new Date(30_000)) // { startedAt: null, spentSeconds: 90 }
 */
export function stopped(
  { startedAt, spentSeconds }: Pick<AgendaItemRow, 'startedAt' | 'spentSeconds'>,
  now: Date,
): Pick<AgendaItemRow, 'startedAt' | 'spentSeconds'> {
  const since = startedAt === null ? 0 : Math.max(0, Math.round((now.getTime() - startedAt.getTime()) / SECOND_MS));
  return { startedAt: null, spentSeconds: spentSeconds + since };
}

/** Stops whatever is talked about: it is open again. */
export async function stopTimers({ manager, meeting, now }: MeetingWriting, but?: string): Promise<void> {
  const items = await agendasOf(manager, meeting.organisationId, [meeting.meetingId]);
  for (const item of items.filter(({ state, itemId }) => state === 'current' && itemId !== but))
    await changeAgendaItem(manager, item, { state: 'open', ...stopped(item, now) });
}
