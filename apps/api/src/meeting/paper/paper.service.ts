import { type Document, toMarkdown, toPdf } from '@concord/documents';
import type { MeetingRow } from '@concord/persistence';
import { inLanguage } from '@concord/texts/server';
import { Inject, Injectable } from '@nestjs/common';
import { POST, type Post } from '../../account/mail.ts';
import type { Person } from '../../business-model/business-model.graphql-types.ts';
import { DecisionReader } from '../../decision/decision-reader.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { addresseesOf } from '../invitation/addressees.ts';
import { minutes } from './minutes.ts';
import { preRead } from './pre-read.ts';
import { meetingOnPaper } from './read-on-paper.ts';

/** What there is to read on paper about a meeting. */
export const PAPERS = ['pre-read', 'minutes'] as const;

export type Paper = (typeof PAPERS)[number];

/** Writes the papers of meetings, and sends them. */
@Injectable()
export class PaperService {
  constructor(
    private readonly decisions: DecisionReader,
    @Inject(POST) private readonly post: Post,
  ) {}

  async write(reader: OrganisationReader, meeting: MeetingRow, paper: Paper): Promise<Document> {
    return inLanguage(reader.organisation.language, async () =>
      paper === 'minutes'
        ? minutes(await meetingOnPaper(reader, meeting))
        : preRead(await meetingOnPaper(reader, meeting, this.decisions)),
    );
  }

  /** Sends the minutes to everybody who was invited or came. @returns who gets no letter */
  async sendMinutes(reader: OrganisationReader, meeting: MeetingRow): Promise<Person[]> {
    const people = [...meeting.people, ...meeting.present];
    const { attendees, notReached } = await addresseesOf(reader, { chairKey: meeting.chairKey, people });
    const document = await this.write(reader, meeting, 'minutes');
    const letter = {
      subject: document.title,
      text: toMarkdown(document),
      attachments: [{ filename: 'minutes.pdf', content: Buffer.from(await toPdf(document)) }],
    };
    // A letter that cannot be sent keeps nobody else's from being sent: who runs the server finds it in the log.
    await Promise.all(attendees.map(({ email }) => this.post({ to: email, ...letter }).catch(console.error)));
    return notReached;
  }
}
