import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../graphql/request-context.ts';
import { invalid } from '../../graphql/user-error.ts';
import { stopTimers } from '../agenda/item-timer.ts';
import { leaveOver } from '../agenda/carry-over.ts';
import { InvitationService } from '../invitation/invitation.service.ts';
import type { Person } from '../../business-model/business-model.graphql-types.ts';
import { type MeetingStep, stateAfter, whyNotStep } from './meeting-steps.ts';
import { MeetingWrite, MeetingWriter, type MeetingWriting } from './meeting-writer.ts';
import { MeetingSaved } from './meeting.graphql-types.ts';
import { type MeetingRefusal, savedMeeting, type SeenMeeting, staleMeeting } from './meeting.service.ts';

const DID: Readonly<Record<MeetingStep, () => string>> = {
  invite: () => say('Invited to the meeting'),
  start: () => say('Started the meeting'),
  close: () => say('Closed the meeting'),
  cancel: () => say('Cancelled the meeting'),
  resume: () => say('Took up the meeting again'),
};

/** Invites to meetings, starts, closes and cancels them. */
@Injectable()
export class MeetingStepService {
  constructor(
    private readonly writer: MeetingWriter,
    private readonly invitations: InvitationService,
  ) {}

  async take(
    organisation: string,
    seen: SeenMeeting,
    step: MeetingStep,
    context: RequestContext,
  ): Promise<MeetingSaved | MeetingRefusal> {
    let isNew = false;
    let wasInvited = false;
    const written = await this.writer.run<MeetingRefusal>(
      organisation,
      seen.meeting,
      context,
      { run: true },
      async (writing) => {
        const hindrance = whyNotStep(step, writing.meeting);
        if (hindrance !== undefined) return invalid(hindrance);
        const stale = staleMeeting(writing, seen.version);
        if (stale) return stale;
        isNew = true;
        wasInvited = writing.meeting.state === 'invited';
        return new MeetingWrite(DID[step], await changesBy(step, writing));
      },
    );
    const saved = await savedMeeting(written);
    if (!(saved instanceof MeetingSaved) || !isNew) return saved;
    const notReached = await this.#tell(step, saved, wasInvited);
    return new MeetingSaved(saved.meeting, notReached);
  }

  /** Letters go when the step is certain. */
  async #tell(step: MeetingStep, { meeting }: MeetingSaved, wasInvited: boolean): Promise<Person[] | null> {
    if (step === 'invite') return this.invitations.send(meeting);
    if (step === 'cancel' && wasInvited) return this.invitations.withdraw(meeting);
    return null;
  }
}

/** What a step changes of the meeting; what it changes of the agenda is written. */
async function changesBy(step: MeetingStep, writing: MeetingWriting) {
  const { meeting, now, person } = writing;
  const state = { state: stateAfter(step, meeting.state), version: meeting.version + 1 };
  if (step === 'start') {
    // Whoever starts it is there.
    const present = person === undefined || meeting.present.includes(person) ? [] : [person];
    return { ...state, startedAt: now, present: [...meeting.present, ...present] };
  }
  if (step === 'cancel') return { ...state, sequence: meeting.sequence + (meeting.state === 'invited' ? 1 : 0) };
  if (step === 'invite') return state;
  if (step === 'resume') return { ...state, closedAt: null };
  await stopTimers(writing);
  await leaveOver(writing);
  return { ...state, closedAt: now };
}
