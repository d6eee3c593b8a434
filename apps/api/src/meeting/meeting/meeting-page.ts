import { countMeetings, type MeetingFilter as StoredFilter, pageOfMeetings } from '@concord/persistence';
import { isUuid } from '../../graphql/is-uuid.ts';
import { decodeCursor, encodeCursor, type PageArgs, pageSize, toPage } from '../../graphql/page.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { MeetingConnection } from './meeting.graphql-types.ts';
import type { MeetingFilter } from './meeting.inputs.ts';
import { toMeeting } from './to-meeting.ts';

/** No meeting has this id. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** A page of meetings, the latest first or the earliest first. */
export async function meetingPage(
  reader: OrganisationReader,
  page: PageArgs,
  filter: MeetingFilter,
  earliestFirst: boolean,
): Promise<MeetingConnection> {
  const { manager, organisation } = reader;
  const size = pageSize(page);
  const stored = storedFilter(filter);
  const rows = await pageOfMeetings(manager, organisation.organisationId, stored, {
    limit: size + 1,
    after: page.after == null ? undefined : placeOf(page.after),
    earliestFirst,
  });
  const found = rows.map((row) => toMeeting(reader, row));
  return {
    ...toPage(found, size, page, ({ row }) => encodeCursor([row.startsAt.toISOString(), row.meetingId])),
    get totalCount() {
      return countMeetings(manager, organisation.organisationId, stored);
    },
  };
}

function storedFilter({ series, states, departments, person, from, before }: MeetingFilter): StoredFilter {
  return {
    states: states ?? undefined,
    seriesId: series == null ? undefined : isUuid(series) ? series : NOBODYS,
    departments: departments ?? undefined,
    person: person ?? undefined,
    from: from ?? undefined,
    before: before ?? undefined,
  };
}

function placeOf(cursor: string): { startsAt: Date; meetingId: string } {
  const [at, id] = decodeCursor(cursor, ['', ''] as [string, string]);
  const startsAt = new Date(at);
  // A cursor of this form that nobody gave out stands behind everything.
  const isPlace = !Number.isNaN(startsAt.getTime()) && isUuid(id);
  return isPlace ? { startsAt, meetingId: id } : { startsAt: new Date(0), meetingId: NOBODYS };
}
