import {
  type CharterMarkRow,
  type CharterReadingRow,
  type CharterSentenceRow,
  type KnownCharter,
  marksOfReadings,
  readingsOfCharters,
  sentencesOfCharters,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';

/** A charter with everything on it that whoever reads may see. */
export interface CharterPaper {
  readonly charter: KnownCharter;
  readonly sentences: readonly CharterSentenceRow[];
  readonly readings: readonly (CharterReadingRow & { readonly marks: readonly CharterMarkRow[] })[];
}

/** Reads what stands on charters, in three statements however many they are. */
export async function papersOf(
  manager: EntityManager,
  organisationId: string,
  charters: readonly KnownCharter[],
): Promise<CharterPaper[]> {
  if (charters.length === 0) return [];
  const ids = charters.map(({ charterId }) => charterId);
  const sentences = await sentencesOfCharters(manager, organisationId, ids);
  const readings = await readingsOfCharters(manager, organisationId, ids);
  const marks = await marksOfReadings(
    manager,
    organisationId,
    readings.map(({ readingId }) => readingId),
  );
  return charters.map((charter) => ({
    charter,
    sentences: sentences.filter(({ charterId }) => charterId === charter.charterId),
    readings: readings
      .filter(({ charterId }) => charterId === charter.charterId)
      .map((reading) => ({ ...reading, marks: marks.filter(({ readingId }) => readingId === reading.readingId) })),
  }));
}
