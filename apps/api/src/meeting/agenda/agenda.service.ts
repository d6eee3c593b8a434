import {
  addAgendaItems,
  type AgendaItemRow,
  agendasOf,
  changeAgendaItem,
  conflictsById,
  decisionsById,
  lockMeeting,
  raiseMeeting,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { type InputProblem, InvalidInputError, NotFoundError, invalid } from '../../graphql/user-error.ts';
import type { WriteRefusal } from '../../writing/plan-writer.ts';
import { MeetingWrite, MeetingWriter, type MeetingWriting, noMeeting } from '../meeting/meeting-writer.ts';
import { minutesProblems, textProblems } from '../meeting/meeting-problems.ts';
import { whyOver } from '../meeting/meeting-steps.ts';
import type { MeetingSaved } from '../meeting/meeting.graphql-types.ts';
import { savedMeeting } from '../meeting/meeting.service.ts';
import type { AgendaItemChange, AgendaItemInput } from './agenda.graphql-types.ts';
import { carried } from './carry-over.ts';
import { stopped, stopTimers } from './item-timer.ts';
import { movedTo } from './order-agenda.ts';
import { proposeInto } from './propose-into.ts';

const USUAL_MINUTES = 10;
const MOST_ITEMS = 100;
const LONGEST_TITLE = 200;

type Answer = Promise<MeetingSaved | WriteRefusal>;
type Writes = (writing: MeetingWriting, items: AgendaItemRow[]) => Promise<MeetingWrite | WriteRefusal>;

/** Arranges what meetings talk about. */
@Injectable()
export class AgendaService {
  constructor(private readonly writer: MeetingWriter) {}

  propose(organisation: string, meeting: string, context: RequestContext): Answer {
    return this.#write(organisation, meeting, context, async (writing) => {
      await proposeInto(writing.manager, writing.judgement, writing.meeting);
      return new MeetingWrite(() => say('Proposed the agenda'));
    });
  }

  add(organisation: string, meeting: string, input: AgendaItemInput, context: RequestContext): Answer {
    return this.#write(organisation, meeting, context, async (writing, items) => {
      if (items.length >= MOST_ITEMS)
        return invalid(say('An agenda holds at most {mostItems} items.', { mostItems: MOST_ITEMS }));
      const subject = await subjectOf(writing, input);
      if (subject instanceof NotFoundError || subject instanceof InvalidInputError) return subject;
      const minutes = input.minutes ?? USUAL_MINUTES;
      const problems = [...minutesProblems('minutes', minutes), ...textProblems('title', subject.title, LONGEST_TITLE)];
      if (problems.length > 0) return new InvalidInputError(problems);
      const again = items.find((item) => isAbout(item, subject));
      if (again && again.state !== 'removed') return invalid(say('This is on the agenda already.'));
      await place(writing, items, again, { ...subject, minutes }, input.position ?? items.length);
      return new MeetingWrite(() => say('Put “{title}” on the agenda', { title: subject.title }));
    });
  }

  change(
    organisation: string,
    meeting: string,
    item: string,
    change: AgendaItemChange,
    context: RequestContext,
  ): Answer {
    return this.#write(organisation, meeting, context, async (writing, items) => {
      const found = items.find(({ itemId }) => itemId === item);
      if (!found) return noItem();
      const problems = problemsOf(change, writing);
      if (problems.length > 0) return new InvalidInputError(problems);
      await rearranged(writing, items, found, change);
      return new MeetingWrite(() => say('Changed “{title}” on the agenda', { title: found.title }));
    });
  }

  /** Moves an item to the agenda of another meeting, with a trace on both. */
  move(organisation: string, meeting: string, item: string, to: string, context: RequestContext): Answer {
    return this.#write(organisation, meeting, context, async (writing, items) => {
      const { manager, now } = writing;
      const found = items.find(({ itemId }) => itemId === item);
      if (!found || found.state === 'removed') return noItem();
      if (to === meeting) return invalid(say('This is the meeting that it is on.'), 'to');
      if (found.kind === 'actions') return invalid(say('Every meeting asks for its own promises. Park this instead.'));
      const other = isUuid(to) ? await lockMeeting(manager, writing.meeting.organisationId, to) : null;
      if (!other) return noMeeting();
      const hindrance = whyOver(other.state);
      if (hindrance !== undefined) return invalid(hindrance, 'to');
      const there = await agendasOf(manager, other.organisationId, [other.meetingId]);
      const position = Math.max(-1, ...there.map((one) => one.position)) + 1;
      const same = there.find((one) => found.kind !== 'own' && isAbout(one, found));
      if (same) await changeAgendaItem(manager, same, { isTouched: true, state: 'open', carriedFromId: found.itemId });
      else await addAgendaItems(manager, other.organisationId, other.meetingId, [carried(found, position)]);
      await changeAgendaItem(manager, found, {
        state: 'moved',
        isTouched: true,
        movedToId: other.meetingId,
        ...stopped(found, now),
      });
      await raiseMeeting(manager, other, now);
      return new MeetingWrite(() => say('Moved “{title}” to another meeting', { title: found.title }));
    });
  }

  /** What those who run a meeting do with its agenda while it is not over. */
  async #write(organisation: string, meeting: string, context: RequestContext, write: Writes): Answer {
    const written = await this.writer.run<WriteRefusal>(
      organisation,
      meeting,
      context,
      { run: true },
      async (writing) => {
        const hindrance = whyOver(writing.meeting.state);
        if (hindrance !== undefined) return invalid(hindrance);
        return write(writing, await agendasOf(writing.manager, writing.meeting.organisationId, [meeting]));
      },
    );
    return savedMeeting(written);
  }
}

export function noItem(): NotFoundError {
  return new NotFoundError(say('There is no such item on the agenda. Read the meeting again.'));
}

type Subject = Pick<AgendaItemRow, 'kind' | 'title' | 'conflictId' | 'decisionId'>;

/** What an item is about that somebody puts on the agenda. */
async function subjectOf(
  { manager, meeting: { organisationId } }: MeetingWriting,
  { conflict, decision, title }: AgendaItemInput,
): Promise<Subject | NotFoundError | InvalidInputError> {
  if (conflict != null && decision != null)
    return invalid(say('An item is about one thing: a conflict or a decision.'));
  if (conflict != null) {
    const [row] = await conflictsById(manager, organisationId, [conflict]);
    if (!row) return new NotFoundError(say('There is no such conflict. Choose one from the list.'));
    return { kind: 'conflict', title: title?.trim() || row.headline, conflictId: row.id, decisionId: null };
  }
  if (decision != null) {
    const [row] = isUuid(decision) ? await decisionsById(manager, organisationId, [decision]) : [];
    if (!row) return new NotFoundError(say('There is no such decision. Choose one from the list.'));
    return {
      kind: 'decision-review',
      title: title?.trim() || row.choice,
      conflictId: null,
      decisionId: row.decisionId,
    };
  }
  return { kind: 'own', title: title?.trim() ?? '', conflictId: null, decisionId: null };
}

function isAbout(item: Subject, { kind, conflictId, decisionId }: Subject): boolean {
  return item.kind === kind && kind !== 'own' && item.conflictId === conflictId && item.decisionId === decisionId;
}

/** Puts a new item, or one that was taken off before, at its place. */
async function place(
  { manager, meeting }: MeetingWriting,
  items: readonly AgendaItemRow[],
  again: AgendaItemRow | undefined,
  item: Subject & { minutes: number },
  at: number,
): Promise<void> {
  const { organisationId, meetingId } = meeting;
  const last = items.length;
  if (again) await changeAgendaItem(manager, again, { ...item, state: 'open', isTouched: true });
  else await addAgendaItems(manager, organisationId, meetingId, [{ ...item, position: last, isTouched: true }]);
  const all = await agendasOf(manager, organisationId, [meetingId]);
  const placed = again ? all.find(({ itemId }) => itemId === again.itemId) : all.at(-1);
  if (placed) await setOrder(manager, atPlace(all, placed, at));
}

/** The item at a place among those that are to be seen. */
function atPlace(all: readonly AgendaItemRow[], item: AgendaItemRow, at: number): AgendaItemRow[] {
  const seen = all.filter(({ state }) => state !== 'removed');
  return [
    ...movedTo(seen, item, at),
    ...all.filter(({ state, itemId }) => state === 'removed' && itemId !== item.itemId),
  ];
}

async function setOrder(manager: MeetingWriting['manager'], items: readonly AgendaItemRow[]): Promise<void> {
  for (const [position, item] of items.entries())
    if (item.position !== position) await changeAgendaItem(manager, item, { position });
}

function problemsOf({ title, minutes, state }: AgendaItemChange, { meeting }: MeetingWriting): InputProblem[] {
  return [
    ...(title == null ? [] : textProblems('title', title, LONGEST_TITLE)),
    ...(minutes == null ? [] : minutesProblems('minutes', minutes)),
    ...(state === 'moved' ? [{ path: 'state', message: say('Say to which meeting: use moveAgendaItem.') }] : []),
    ...(state === 'current' && meeting.state !== 'in-progress'
      ? [{ path: 'state', message: say('This meeting has not begun. Start it first.') }]
      : []),
  ];
}

async function rearranged(
  writing: MeetingWriting,
  items: readonly AgendaItemRow[],
  item: AgendaItemRow,
  { title, minutes, state, position }: AgendaItemChange,
): Promise<void> {
  const { manager, now } = writing;
  if (state === 'current') await stopTimers(writing, item.itemId);
  const timer =
    state == null || state === item.state ? {} : state === 'current' ? { startedAt: now } : stopped(item, now);
  await changeAgendaItem(manager, item, {
    isTouched: true,
    ...(title == null ? {} : { title: title.trim() }),
    ...(minutes == null ? {} : { minutes }),
    ...(state == null ? {} : { state, movedToId: null }),
    ...timer,
  });
  if (position == null) return;
  // A new order is everybody's place, not only that of the one that was moved.
  for (const other of items.filter(({ isTouched, itemId }) => !isTouched && itemId !== item.itemId))
    await changeAgendaItem(manager, other, { isTouched: true });
  await setOrder(manager, atPlace(items, item, position));
}
