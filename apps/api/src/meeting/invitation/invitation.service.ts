import type { MeetingRow } from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Inject, Injectable } from '@nestjs/common';
import { type Letter, POST, type Post, PUBLIC_URL } from '../../account/mail.ts';
import type { Person } from '../../business-model/business-model.graphql-types.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { Meeting } from '../meeting/meeting.graphql-types.ts';
import { type Addressees, addresseesOf } from './addressees.ts';
import { type Addressee, calendarText } from './calendar-entry.ts';

/** Invites people to meetings, in letters that calendars read. */
@Injectable()
export class InvitationService {
  constructor(
    @Inject(POST) private readonly post: Post,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** The entry of a meeting for whoever downloads it. */
  async download(reader: OrganisationReader, meeting: MeetingRow): Promise<string> {
    const method = meeting.state === 'cancelled' ? 'cancel' : 'request';
    return this.#text(reader, meeting, await addresseesOf(reader, meeting), method);
  }

  /**
   * Invites everybody, or tells them what changed; who is not invited any more gets a cancellation.
   * @param before the meeting as they knew it
   * @returns who gets no letter
   */
  async send({ reader, row }: Meeting, before?: MeetingRow): Promise<Person[]> {
    const now = await addresseesOf(reader, row);
    const isUpdate = row.sequence > 0;
    const { title } = row;
    const subject = () => (isUpdate ? say('Changed: {title}', { title }) : title);
    await this.#send(reader, row, now, now.attendees, { subject, method: 'request' });
    if (before === undefined) return now.notReached;
    const was = await addresseesOf(reader, before);
    const gone = was.attendees.filter(({ email }) => !now.attendees.some((one) => one.email === email));
    const left = { ...now, attendees: gone };
    await this.#send(reader, row, left, gone, {
      subject: () => say('No longer invited: {title}', { title }),
      method: 'cancel',
    });
    return now.notReached;
  }

  /** Tells everybody that a meeting does not take place. @returns who gets no letter */
  async withdraw({ reader, row }: Meeting): Promise<Person[]> {
    const all = await addresseesOf(reader, row);
    await this.#send(reader, row, all, all.attendees, {
      subject: () => say('Cancelled: {title}', { title: row.title }),
      method: 'cancel',
    });
    return all.notReached;
  }

  async #send(
    reader: OrganisationReader,
    meeting: MeetingRow,
    addressees: Addressees,
    to: readonly Addressee[],
    { subject: inWords, method }: { readonly subject: () => string; readonly method: 'request' | 'cancel' },
  ): Promise<void> {
    const content = await this.#text(reader, meeting, addressees, method);
    // One letter goes to all who meet, whatever each of them reads elsewhere.
    const subject = inLanguage(reader.organisation.language, inWords);
    const text = `${subject}\n\n${meeting.purpose}\n\n${this.#addressOf(reader, meeting)}\n`;
    const calendar: Letter['calendar'] = { method, content };
    // A letter that cannot be sent is no reason to take back what is done: who runs the server finds it in the log.
    const sent = to.map(({ email }) => this.post({ to: email, subject, text, calendar }).catch(console.error));
    await Promise.all(sent);
  }

  #text(
    reader: OrganisationReader,
    meeting: MeetingRow,
    { organizer, attendees }: Addressees,
    method: 'request' | 'cancel',
  ): Promise<string> {
    const entry = { meeting, organizer, attendees, url: this.#addressOf(reader, meeting) };
    return inLanguage(reader.organisation.language, () => calendarText(entry, method));
  }

  #addressOf({ organisation }: OrganisationReader, { meetingId }: MeetingRow): string {
    return `${this.publicUrl}/${organisation.key}/meetings/${meetingId}`;
  }
}
