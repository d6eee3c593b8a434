import { Any, type EntityManager, IsNull } from 'typeorm';
import { MeetingEntryRow } from '../entities/index.ts';

export type NewEntry = Omit<MeetingEntryRow, 'entryId' | 'struckByKey' | 'struckAt'>;

/** @returns its id */
export async function addEntry(manager: EntityManager, entry: NewEntry): Promise<string> {
  const made = await manager.insert(MeetingEntryRow, entry);
  return (made.identifiers[0] as { entryId: string }).entryId;
}

/** @returns false if it is struck through already; then nothing is written. */
export async function strikeEntry(
  manager: EntityManager,
  { organisationId, entryId }: Pick<MeetingEntryRow, 'organisationId' | 'entryId'>,
  struck: { readonly struckByKey: string; readonly struckAt: Date },
): Promise<boolean> {
  const { affected } = await manager.update(MeetingEntryRow, { organisationId, entryId, struckAt: IsNull() }, struck);
  return affected === 1;
}

/** Everything written in meetings, in the order in which it was written. */
export function entriesOfMeetings(
  manager: EntityManager,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<MeetingEntryRow[]> {
  const where = { organisationId, meetingId: Any([...meetingIds]) };
  return manager.find(MeetingEntryRow, { where, order: { change: 'ASC', at: 'ASC', entryId: 'ASC' } });
}

export function countEntries(manager: EntityManager, organisationId: string, meetingId: string): Promise<number> {
  return manager.countBy(MeetingEntryRow, { organisationId, meetingId });
}
