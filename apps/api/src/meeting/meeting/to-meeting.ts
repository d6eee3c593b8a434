import type { MeetingRow } from '@concord/persistence';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { Meeting } from './meeting.graphql-types.ts';

const MINUTE_MS = 60_000;

export function toMeeting(reader: OrganisationReader, row: MeetingRow): Meeting {
  const { meetingId, title, purpose, state, startsAt, minutes, place } = row;
  const { startedAt, closedAt, version, change, sequence } = row;
  return {
    reader,
    row,
    id: meetingId,
    title,
    purpose,
    state,
    startsAt,
    endsAt: endOf(row),
    minutes,
    place,
    startedAt,
    closedAt,
    version,
    change,
    sequence,
    now: new Date(),
  };
}

/** When a meeting ends, if it takes as long as planned. */
export function endOf({ startsAt, minutes }: Pick<MeetingRow, 'startsAt' | 'minutes'>): Date {
  return new Date(startsAt.getTime() + minutes * MINUTE_MS);
}
