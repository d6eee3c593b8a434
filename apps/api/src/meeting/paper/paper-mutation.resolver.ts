import { say } from '@concord/texts';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { invalid } from '../../graphql/user-error.ts';
import { OfOrganisation } from '../asked-for.ts';
import { MeetingWrite, MeetingWriter } from '../meeting/meeting-writer.ts';
import { MeetingResult, MeetingSaved } from '../meeting/meeting.graphql-types.ts';
import { type MeetingRefusal, savedMeeting } from '../meeting/meeting.service.ts';
import { PaperService } from './paper.service.ts';

@Resolver()
export class PaperMutationResolver {
  constructor(
    private readonly writer: MeetingWriter,
    private readonly papers: PaperService,
  ) {}

  @Mutation(() => MeetingResult, {
    description:
      'Sends the minutes of a closed meeting to everybody who was invited or came, as a letter with the PDF.',
  })
  async sendMinutes(
    @OfOrganisation() organisation: string,
    @Args('meeting', { type: () => ID, description: 'The id of the meeting.' }) meeting: string,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    let isNew = false;
    const written = await this.writer.run<MeetingRefusal>(
      organisation,
      meeting,
      context,
      { run: true },
      async (writing) => {
        if (writing.meeting.state !== 'closed') return invalid(say('Minutes are sent when the meeting is closed.'));
        isNew = true;
        return new MeetingWrite(() => say('Sent the minutes'));
      },
    );
    const saved = await savedMeeting(written);
    if (!(saved instanceof MeetingSaved) || !isNew) return saved;
    const { reader, row } = saved.meeting;
    return new MeetingSaved(saved.meeting, await this.papers.sendMinutes(reader, row));
  }
}
