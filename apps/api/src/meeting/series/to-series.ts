import type { MeetingSeriesRow } from '@concord/persistence';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { MeetingSeries } from './series.graphql-types.ts';

export function toSeries(reader: OrganisationReader, row: MeetingSeriesRow): MeetingSeries {
  const { seriesId, name, purpose, rhythm, minutes, place, version } = row;
  return { reader, row, id: seriesId, name, purpose, rhythm, minutes, place, version };
}
