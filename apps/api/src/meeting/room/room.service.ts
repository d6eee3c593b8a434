import {
  addEntry,
  agendaItemsById,
  changeAgendaItem,
  cloudsOf,
  conflictsById,
  countEntries,
  entriesOfMeetings,
  type MeetingEntryRow,
  saveCloud,
  strikeEntry,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../access/not-allowed.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, invalid } from '../../graphql/user-error.ts';
import type { WriteRefusal } from '../../writing/plan-writer.ts';
import { noItem } from '../agenda/agenda.service.ts';
import { mayRun, mayWrite } from '../meeting/may-run.ts';
import { textProblems } from '../meeting/meeting-problems.ts';
import { whyOver } from '../meeting/meeting-steps.ts';
import { MeetingWrite, MeetingWriter, type MeetingWriting } from '../meeting/meeting-writer.ts';
import { type MeetingSaved, StaleMeetingError } from '../meeting/meeting.graphql-types.ts';
import { type MeetingRefusal, savedMeeting } from '../meeting/meeting.service.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { prefilledCloud } from './prefilled-cloud.ts';
import type { ConflictCloudInput, MeetingEntryInput } from './room.graphql-types.ts';

/** More than anybody reads. */
const MOST_ENTRIES = 1_000;
const LONGEST_WORDS = 4_000;

/** Who writes has to be somebody: the record names them. */
export const nobody = () =>
  say(
    'Your account is nobody in the plan, and the record names who wrote. Ask an administrator to link it to a person.',
  );

/** Takes what people write in meetings. Nothing is ever overwritten, so that those who write at once both have their say. */
@Injectable()
export class RoomService {
  constructor(private readonly writer: MeetingWriter) {}

  async write(
    organisation: string,
    meeting: string,
    input: MeetingEntryInput,
    context: RequestContext,
  ): Promise<MeetingSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, meeting, context, {}, async (writing) => {
      const { manager, person } = writing;
      const refusal = await whyNotWrite(writing, input, context);
      if (refusal !== undefined) return refusal;
      const item = input.item == null ? undefined : await itemOf(writing, input.item);
      if (item instanceof NotFoundError) return item;
      await addEntry(manager, {
        ...entryBy(writing, person ?? ''),
        itemId: item?.itemId ?? null,
        kind: input.kind,
        words: input.words.trim(),
        arrow: input.arrow ?? null,
        fromEntryId: null,
      });
      if (item && !item.isTouched) await changeAgendaItem(manager, item, { isTouched: true });
      return new MeetingWrite(() => say('Wrote in the meeting'));
    });
    return savedMeeting(written);
  }

  /** Strikes something through. An assumption that does not hold is a way out of the conflict: it becomes an option. */
  async strike(
    organisation: string,
    meeting: string,
    entry: string,
    context: RequestContext,
  ): Promise<MeetingSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, meeting, context, {}, async (writing) => {
      const { manager, person, now, standing } = writing;
      const refusal = whyNobody(writing, context) ?? whyNotStrike(writing);
      if (refusal !== undefined) return refusal;
      const all = await entriesOfMeetings(manager, writing.meeting.organisationId, [writing.meeting.meetingId]);
      const found = all.find(({ entryId }) => entryId === entry);
      if (!found) return new NotFoundError(say('There is no such entry in this meeting. Read the meeting again.'));
      const isTheirs = found.personKey === person || mayRun(standing, writing.meeting);
      // Assumptions are there to be doubted, by everybody.
      if (found.kind !== 'assumption' && !isTheirs)
        return invalid(
          say('Whoever wrote it can strike it through, and so can who runs the meeting. Write another entry.'),
        );
      const isStruck = await strikeEntry(manager, found, { struckByKey: person ?? '', struckAt: now });
      if (!isStruck) return invalid(say('This is struck through already.'));
      if (found.kind === 'assumption') await addEntry(manager, optionFrom(writing, found, person ?? ''));
      return new MeetingWrite(() => say('Struck something through in the meeting'));
    });
    return savedMeeting(written);
  }

  /** Puts the cloud of a conflict in other words. */
  async changeCloud(
    organisation: string,
    meeting: string,
    { item: id, version }: { readonly item: string; readonly version: number },
    input: ConflictCloudInput,
    context: RequestContext,
  ): Promise<MeetingSaved | MeetingRefusal> {
    const written = await this.writer.run<MeetingRefusal>(organisation, meeting, context, {}, async (writing) => {
      const { manager, judgement, afterwards } = writing;
      const hindrance = whyNobody(writing, context) ?? whyNotStrike(writing);
      if (hindrance !== undefined) return hindrance;
      const item = await itemOf(writing, id);
      if (item instanceof NotFoundError) return item;
      const { organisationId, itemId, conflictId } = item;
      const [conflict] = conflictId === null ? [] : await conflictsById(manager, organisationId, [conflictId]);
      if (!conflict) return invalid(say('Only an item about a conflict has a cloud.'), 'item');
      const [stored] = await cloudsOf(manager, organisationId, [itemId]);
      if ((stored?.version ?? 0) !== version)
        return new StaleMeetingError(
          say('Somebody else has put this cloud in other words in the meantime. Look at theirs, then write yours.'),
          toMeeting(afterwards, writing.meeting),
        );
      const { goals: _goals, ...prefilled } = prefilledCloud(judgement, conflict);
      const { objective, needA, needB, wantA, wantB } = stored ?? prefilled;
      const words = { objective, needA, needB, wantA, wantB, ...givenWords(input) };
      const problems = Object.entries(words).flatMap(([path, text]) => textProblems(path, text, LONGEST_WORDS));
      if (problems.length > 0) return new InvalidInputError(problems);
      await saveCloud(manager, { organisationId, itemId, ...words, version: version + 1 });
      if (!item.isTouched) await changeAgendaItem(manager, item, { isTouched: true });
      return new MeetingWrite(() => say('Put the cloud of a conflict in other words'));
    });
    return savedMeeting(written);
  }
}

/** The item of the meeting with this id. */
export async function itemOf({ manager, meeting }: Pick<MeetingWriting, 'manager' | 'meeting'>, id: string) {
  const [item] = isUuid(id) ? await agendaItemsById(manager, meeting.organisationId, [id]) : [];
  return item?.meetingId === meeting.meetingId ? item : noItem();
}

/** Who writes in meetings has to be somebody, and somebody who works on goals. */
export function whyNobody(
  { person, standing }: MeetingWriting,
  { principal }: RequestContext,
): WriteRefusal | undefined {
  if (!mayWrite(standing)) return notAllowed(principal, 'contribute');
  return person === undefined ? invalid(nobody()) : undefined;
}

function whyNotStrike({ meeting }: MeetingWriting): InvalidInputError | undefined {
  const over = whyOver(meeting.state);
  return over === undefined ? undefined : invalid(over);
}

async function whyNotWrite(
  writing: MeetingWriting,
  { kind, words, arrow, item }: MeetingEntryInput,
  context: RequestContext,
): Promise<WriteRefusal | undefined> {
  const { manager, meeting } = writing;
  const refusal = whyNobody(writing, context);
  if (refusal !== undefined) return refusal;
  const problems = textProblems('words', words, LONGEST_WORDS);
  if (problems.length > 0) return new InvalidInputError(problems);
  const wrongTime = whyNotNow(kind, meeting.state);
  if (wrongTime !== undefined) return invalid(wrongTime, 'kind');
  if ((kind === 'assumption') !== (arrow != null))
    return invalid(say('An assumption lies on one of the arrows of the cloud, and nothing else does.'), 'arrow');
  if (kind === 'assumption' && item == null) return invalid(say('Say about which conflict that is.'), 'item');
  if ((await countEntries(manager, meeting.organisationId, meeting.meetingId)) >= MOST_ENTRIES)
    return invalid(
      say('A meeting holds at most {mostEntries} entries. Go on in another one.', { mostEntries: MOST_ENTRIES }),
    );
  return undefined;
}

/**
 * Why something cannot be written at this time; nothing if it can.
 * @example whyNotNow('correction', 'in-progress') // 'Corrections are for closed meetings. …'
 */
function whyNotNow(kind: MeetingEntryRow['kind'], state: MeetingWriting['meeting']['state']): string | undefined {
  if (kind === 'correction')
    return state === 'closed' ? undefined : say('Corrections are for closed meetings. Write a note instead.');
  if (state === 'closed') return say('This meeting is closed. Write a correction: it is marked as one.');
  return whyOver(state);
}

function entryBy({ meeting, now }: MeetingWriting, personKey: string) {
  const { organisationId, meetingId, change } = meeting;
  return { organisationId, meetingId, personKey, at: now, change: change + 1 };
}

function optionFrom(writing: MeetingWriting, { itemId, words, entryId }: MeetingEntryRow, personKey: string) {
  const says = inLanguage(writing.organisation.language, () => say('What if this does not hold: {words}', { words }));
  return {
    ...entryBy(writing, personKey),
    itemId,
    kind: 'option' as const,
    words: says,
    arrow: null,
    fromEntryId: entryId,
  };
}

/** Only what is given, trimmed. */
function givenWords(input: ConflictCloudInput): Partial<Record<keyof ConflictCloudInput, string>> {
  const given = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(given.map(([name, text]) => [name, text.trim()]));
}
