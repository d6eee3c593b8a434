import type { MeetingRow } from '@concord/persistence';
import { currentLanguage, say } from '@concord/texts';
import { endOf } from '../meeting/to-meeting.ts';

/** Somebody who can be written to. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** What calendars are told of a meeting. */
export interface CalendarEntry {
  readonly meeting: Pick<
    MeetingRow,
    'meetingId' | 'title' | 'purpose' | 'startsAt' | 'minutes' | 'place' | 'sequence' | 'changedAt'
  >;
  /** Whoever leads the meeting. */
  readonly organizer: Addressee;
  readonly attendees: readonly Addressee[];
  /** Where the meeting is in Concord. */
  readonly url: string;
}

/**
 * A meeting as iCalendar (RFC 5545, RFC 5546): always under the same UID, with its sequence, in UTC. A request invites
 * or tells what changed; a cancellation takes it out of calendars.
 *
 * @returns text with CRLF, folded at 75 octets
 * @example await calendarText(entry, 'request') // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export async function calendarText(
  { meeting, organizer, attendees, url }: CalendarEntry,
  method: 'request' | 'cancel',
): Promise<string> {
  // Few processes ever invite: it is loaded with the first invitation.
  const { default: ical, ...words } = await import('ical-generator');
  const { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } = words;
  const isCancelled = method === 'cancel';
  const calendar = ical({
    prodId: {
      company: 'Concord',
      product: say('Planning meetings'),
      language: currentLanguage() === 'de' ? 'DE' : 'EN',
    },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${meeting.meetingId}@concord`,
    sequence: meeting.sequence,
    stamp: meeting.changedAt,
    start: meeting.startsAt,
    end: endOf(meeting),
    summary: meeting.title,
    description: `${meeting.purpose}\n\n${url}`,
    location: meeting.place,
    url,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer,
    attendees: attendees.map(({ name, email }) => ({
      name,
      email,
      rsvp: true,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
    })),
  });
  return calendar.toString();
}
