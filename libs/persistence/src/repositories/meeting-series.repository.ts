import { Any, type EntityManager } from 'typeorm';
import { MeetingSeriesRow } from '../entities/index.ts';

export type SeriesContent = Omit<MeetingSeriesRow, 'organisationId' | 'seriesId' | 'version'>;

/** All series, by name. */
export function seriesOf(manager: EntityManager, organisationId: string): Promise<MeetingSeriesRow[]> {
  return manager.find(MeetingSeriesRow, { where: { organisationId }, order: { name: 'ASC', seriesId: 'ASC' } });
}

export function seriesById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<MeetingSeriesRow[]> {
  return manager.findBy(MeetingSeriesRow, { organisationId, seriesId: Any([...ids]) });
}

/** @returns its id */
export async function addSeries(
  manager: EntityManager,
  organisationId: string,
  content: SeriesContent,
): Promise<string> {
  const made = await manager.insert(MeetingSeriesRow, { organisationId, ...content });
  return (made.identifiers[0] as { seriesId: string }).seriesId;
}

/** @returns false if somebody has changed it since `version`; then nothing is written. */
export async function changeSeries(
  manager: EntityManager,
  organisationId: string,
  { seriesId, version }: Pick<MeetingSeriesRow, 'seriesId' | 'version'>,
  content: SeriesContent,
): Promise<boolean> {
  const { affected } = await manager.update(
    MeetingSeriesRow,
    { organisationId, seriesId, version },
    { ...content, version: version + 1 },
  );
  return affected === 1;
}
