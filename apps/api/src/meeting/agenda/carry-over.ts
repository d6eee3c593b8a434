import {
  addAgendaItems,
  type AgendaItemRow,
  agendasOf,
  changeAgendaItem,
  conflictsById,
  lockMeeting,
  type MeetingRow,
  meetingsOfSeries,
  raiseMeeting,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import type { MeetingWriting } from '../meeting/meeting-writer.ts';

/** What is carried on: what nobody got to. Promises and reviews come back by themselves. */
function isLeftOver({ state, kind }: AgendaItemRow): boolean {
  return (state === 'open' || state === 'current') && (kind === 'conflict' || kind === 'own');
}

/**
 * Moves what is left over from a meeting that ends to the next one of its series, if that is planned already. Otherwise
 * it stays, and whoever plans the next one finds it.
 */
export async function leaveOver({ manager, meeting, now }: MeetingWriting): Promise<void> {
  const { organisationId, seriesId, startsAt } = meeting;
  const all = seriesId === null ? [] : await meetingsOfSeries(manager, organisationId, [seriesId]);
  const next = all.find((one) => one.startsAt > startsAt && (one.state === 'draft' || one.state === 'invited'));
  // Later meetings are locked after earlier ones, so that nobody waits for each other.
  const locked = next && (await lockMeeting(manager, organisationId, next.meetingId));
  if (!locked) return;
  if ((await carryOver(manager, meeting, locked)) > 0) await raiseMeeting(manager, locked, now);
}

/**
 * Carries what is left over on to another meeting; conflicts that were settled in the meantime, and those that are on
 * its agenda already, are not.
 * @returns how many items
 */
export async function carryOver(manager: EntityManager, from: MeetingRow, to: MeetingRow): Promise<number> {
  const { organisationId } = from;
  const all = await agendasOf(manager, organisationId, [from.meetingId, to.meetingId]);
  const there = all.filter(({ meetingId }) => meetingId === to.meetingId);
  const left = all.filter((item) => item.meetingId === from.meetingId && isLeftOver(item));
  const unsettled = await stillOpen(manager, organisationId, left);
  let position = Math.max(-1, ...there.map((item) => item.position));
  for (const item of left.filter(({ conflictId }) => conflictId === null || unsettled.has(conflictId))) {
    const same = there.find(({ conflictId }) => conflictId !== null && conflictId === item.conflictId);
    position += 1;
    if (same) await changeAgendaItem(manager, same, { isTouched: true, carriedFromId: item.itemId });
    else await addAgendaItems(manager, organisationId, to.meetingId, [carried(item, position)]);
    await changeAgendaItem(manager, item, { state: 'moved', movedToId: to.meetingId });
  }
  return left.length;
}

/** An item on its way to another agenda. */
export function carried(
  { kind, title, minutes, conflictId, decisionId, ranking, itemId }: AgendaItemRow,
  position: number,
) {
  return {
    kind,
    title,
    minutes,
    conflictId,
    decisionId,
    ranking,
    position,
    isTouched: true,
    carriedFromId: itemId,
  };
}

async function stillOpen(
  manager: EntityManager,
  organisationId: string,
  items: readonly AgendaItemRow[],
): Promise<ReadonlySet<string>> {
  const rows = await conflictsById(
    manager,
    organisationId,
    items.flatMap(({ conflictId }) => conflictId ?? []),
  );
  return new Set(rows.filter(({ state }) => state === 'open' || state === 'acknowledged').map(({ id }) => id));
}
