import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import { AgendaItemRow, ConflictCloudRow } from '../entities/index.ts';

/** An item as it comes onto an agenda. */
export type NewAgendaItem = Pick<AgendaItemRow, 'position' | 'kind' | 'title' | 'minutes'> &
  Partial<Pick<AgendaItemRow, 'conflictId' | 'decisionId' | 'ranking' | 'isTouched' | 'carriedFromId'>>;

/** @returns their ids */
export async function addAgendaItems(
  manager: EntityManager,
  organisationId: string,
  meetingId: string,
  items: readonly NewAgendaItem[],
): Promise<string[]> {
  if (items.length === 0) return [];
  const rows = items.map((item) => ({ ...item, organisationId, meetingId }));
  // TypeORM's insert takes a deep-partial type that jsonb values do not fit.
  const made = await manager.insert(AgendaItemRow, rows as never);
  return made.identifiers.map((one) => (one as { itemId: string }).itemId);
}

export async function changeAgendaItem(
  manager: EntityManager,
  { organisationId, itemId }: Pick<AgendaItemRow, 'organisationId' | 'itemId'>,
  changes: Partial<AgendaItemRow>,
): Promise<void> {
  await manager.update(AgendaItemRow, { organisationId, itemId }, changes as never);
}

/** Items that nobody has touched are proposals: they go without a trace. */
export async function dropAgendaItems(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await manager.delete(AgendaItemRow, { organisationId, itemId: Any([...ids]) });
}

/** Everything that is or was on the agendas of meetings, in their order. */
export function agendasOf(
  manager: EntityManager,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<AgendaItemRow[]> {
  const where = { organisationId, meetingId: Any([...meetingIds]) };
  return manager.find(AgendaItemRow, { where, order: { meetingId: 'ASC', position: 'ASC', itemId: 'ASC' } });
}

export function agendaItemsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<AgendaItemRow[]> {
  return manager.findBy(AgendaItemRow, { organisationId, itemId: Any([...ids]) });
}

/** Which of these items another one goes on with. */
export async function itemsCarriedOn(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const where = { organisationId, carriedFromId: Any([...ids]) };
  const found = await manager.find(AgendaItemRow, { select: { itemId: true, carriedFromId: true }, where });
  return new Set(found.flatMap(({ carriedFromId }) => carriedFromId ?? []));
}

export function cloudsOf(
  manager: EntityManager,
  organisationId: string,
  itemIds: readonly string[],
): Promise<ConflictCloudRow[]> {
  return manager.findBy(ConflictCloudRow, { organisationId, itemId: Any([...itemIds]) });
}

/** Writes the words of an item's cloud, the first time or again. */
export async function saveCloud(manager: EntityManager, cloud: ConflictCloudRow): Promise<void> {
  await manager.upsert(ConflictCloudRow, cloud, ['organisationId', 'itemId']);
}

/** Whether anything was written about a conflict in meetings: which of its items carry words. */
export function itemsAboutConflict(
  manager: EntityManager,
  organisationId: string,
  conflictId: string,
): Promise<AgendaItemRow[]> {
  return manager.findBy(AgendaItemRow, { organisationId, conflictId, state: Not('removed'), movedToId: IsNull() });
}
