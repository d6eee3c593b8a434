import { addMeeting, type MeetingRow, meetingsById, pageOfMeetings, tellOfMeeting } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../access/not-allowed.ts';
import { has } from '../../access/standing.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { InvalidInputError, invalid } from '../../graphql/user-error.ts';
import type { WriteRefusal } from '../../writing/plan-writer.ts';
import { proposeInto } from '../agenda/propose-into.ts';
import { InvitationService } from '../invitation/invitation.service.ts';
import { loadsOf } from '../meeting-loads.ts';
import { plannedProblems } from './meeting-problems.ts';
import { whyOver } from './meeting-steps.ts';
import {
  type BesideWriting,
  MadeBeside,
  MeetingWrite,
  MeetingWriter,
  type MeetingWriting,
  type WrittenBeside,
} from './meeting-writer.ts';
import { MeetingSaved, StaleMeetingError } from './meeting.graphql-types.ts';
import type { MeetingInput } from './meeting.inputs.ts';
import { toMeeting } from './to-meeting.ts';

export type MeetingRefusal = WriteRefusal | StaleMeetingError;

/** Plans meetings and changes what was planned. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly writer: MeetingWriter,
    private readonly invitations: InvitationService,
  ) {}

  async plan(organisation: string, input: MeetingInput, context: RequestContext): Promise<MeetingSaved | WriteRefusal> {
    const written = await this.writer.make(
      organisation,
      context,
      async (writing) => {
        if (!has(writing.standing, 'lead', input.departments)) return notAllowed(context.principal, 'lead');
        const problems = problemsOf(writing, input);
        if (problems.length > 0) return new InvalidInputError(problems);
        const meeting = await addedMeeting(writing, { ...fieldsOf(input), seriesId: null });
        return new MadeBeside(() => say('Planned the meeting “{title}”', { title: meeting.title }), meeting.meetingId);
      },
      (writing) => meetingLike(writing, input),
    );
    return savedMeeting(written);
  }

  /** Changes what the meeting is; who was invited is told of a new time, place or list of people. */
  async change(
    organisation: string,
    seen: SeenMeeting,
    input: MeetingInput,
    context: RequestContext,
  ): Promise<MeetingSaved | MeetingRefusal> {
    let before: MeetingRow | undefined;
    const written = await this.writer.run<MeetingRefusal>(
      organisation,
      seen.meeting,
      context,
      { run: true },
      async (writing) => {
        const { meeting } = writing;
        const hindrance = whyOver(meeting.state);
        if (hindrance !== undefined) return invalid(hindrance);
        const stale = staleMeeting(writing, seen.version);
        if (stale) return stale;
        const problems = problemsOf(writing, input);
        if (problems.length > 0) return new InvalidInputError(problems);
        before = meeting;
        const fields = fieldsOf(input);
        const isNews = meeting.state !== 'draft' && isOtherwise(meeting, fields);
        return new MeetingWrite(() => say('Changed the meeting'), {
          ...fields,
          version: meeting.version + 1,
          sequence: meeting.sequence + (isNews ? 1 : 0),
        });
      },
    );
    const saved = await savedMeeting(written);
    if (!(saved instanceof MeetingSaved) || before?.state !== 'invited') return saved;
    if (saved.meeting.sequence === before.sequence) return saved;
    return new MeetingSaved(saved.meeting, await this.invitations.send(saved.meeting, before));
  }

  /** Says that somebody is there, or is not after all. */
  async markPresent(
    organisation: string,
    meeting: string,
    person: string,
    isPresent: boolean,
    context: RequestContext,
  ): Promise<MeetingSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, meeting, context, {}, async (writing) => {
      const hindrance = whyOver(writing.meeting.state);
      if (hindrance !== undefined) return invalid(hindrance);
      if (!writing.judgement.people.has(person))
        return invalid(
          say('Nobody here has the key "{person}". Choose somebody from the list of people.', { person }),
          'person',
        );
      const others = writing.meeting.present.filter((key) => key !== person);
      return new MeetingWrite(() => say('Noted who is there'), { present: isPresent ? [...others, person] : others });
    });
    return savedMeeting(written);
  }
}

/** A meeting as somebody saw it. */
export interface SeenMeeting {
  readonly meeting: string;
  readonly version: number;
}

/** What somebody is told who saw another version. */
export function staleMeeting({ meeting, afterwards }: MeetingWriting, version: number): StaleMeetingError | undefined {
  if (meeting.version === version) return undefined;
  return new StaleMeetingError(
    say('Somebody else has changed this meeting in the meantime. Look at what it is now, then do it again.'),
    toMeeting(afterwards, meeting),
  );
}

/** A new meeting with the agenda that it proposes. */
export async function addedMeeting(
  { manager, organisation, judgement }: BesideWriting,
  fields: Parameters<typeof addMeeting>[2],
): Promise<MeetingRow> {
  const { organisationId } = organisation;
  const id = await addMeeting(manager, organisationId, fields);
  const [meeting] = await meetingsById(manager, organisationId, [id]);
  if (!meeting) throw new Error(`The meeting ${id} vanished while it was made.`);
  await proposeInto(manager, judgement, meeting);
  await tellOfMeeting(manager, meeting);
  return meeting;
}

/** The meeting as it is after it was written to. */
export async function savedMeeting<Refusal extends object>(
  written: WrittenBeside | Refusal,
): Promise<MeetingSaved | Exclude<Refusal, WrittenBeside>> {
  if (!('reader' in written)) return written as Exclude<Refusal, WrittenBeside>;
  const row = await loadsOf(written.reader).meetings.load(written.id);
  if (!row) throw new Error(`The meeting ${written.id} vanished while it was written.`);
  return new MeetingSaved(toMeeting(written.reader, row));
}

/** Where the same request has made one already: the latest with this title and time. */
async function meetingLike(
  { manager, organisation }: BesideWriting,
  { title, startsAt }: MeetingInput,
): Promise<string | undefined> {
  const range = { from: startsAt, before: new Date(startsAt.getTime() + 1) };
  const found = await pageOfMeetings(manager, organisation.organisationId, range, { limit: 100 });
  return found.find((one) => one.title === title.trim())?.meetingId;
}

function problemsOf({ judgement }: BesideWriting, input: MeetingInput) {
  return plannedProblems(judgement, { path: 'title', message: input.title }, input);
}

function fieldsOf({ title, purpose, chair, startsAt, minutes, place, departments, people }: MeetingInput) {
  return {
    title: title.trim(),
    purpose: purpose.trim(),
    chairKey: chair,
    startsAt,
    minutes,
    place: place?.trim() || null,
    departments: [...new Set(departments)],
    people: [...new Set(people)],
  };
}

/** Whether calendars have to hear of it. */
function isOtherwise(was: MeetingRow, is: ReturnType<typeof fieldsOf>): boolean {
  const told = ({ title, startsAt, minutes, place, chairKey, people }: typeof is) =>
    JSON.stringify([title, startsAt, minutes, place, chairKey, [...people].sort()]);
  return told(was) !== told(is);
}
