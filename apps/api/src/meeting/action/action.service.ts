import { type ActionRow, actionsById, changeAction, OrganisationWalls } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { NotAllowedError } from '../../access/not-allowed.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import {
  type InputProblem,
  InvalidInputError,
  NotFoundError,
  invalid,
  noOrganisation,
} from '../../graphql/user-error.ts';
import type { WriteRefusal } from '../../writing/plan-writer.ts';
import { mayRun } from '../meeting/may-run.ts';
import { peopleProblems, textProblems } from '../meeting/meeting-problems.ts';
import { MeetingWrite, MeetingWriter, type MeetingWriting } from '../meeting/meeting-writer.ts';
import { type MeetingSaved } from '../meeting/meeting.graphql-types.ts';
import { savedMeeting } from '../meeting/meeting.service.ts';
import { whyOver } from '../meeting/meeting-steps.ts';
import { loadsOf } from '../meeting-loads.ts';
import { itemOf, whyNobody } from '../room/room.service.ts';
import { type ActionChange, type ActionInput, ActionSaved, StaleActionError } from './action.graphql-types.ts';
import { actionProblems, promise } from './new-actions.ts';
import { toAction } from './to-action.ts';
import { typedDay } from '../../language/typed-day.ts';

type ActionRefusal = WriteRefusal | StaleActionError;

const LONGEST_TITLE = 500;
const LONGEST_NOTE = 2_000;

/** Keeps what people promised. */
@Injectable()
export class ActionService {
  constructor(
    private readonly writer: MeetingWriter,
    private readonly walls: OrganisationWalls,
  ) {}

  /** Writes down, in a meeting, what somebody promises. */
  async add(
    organisation: string,
    where: { readonly meeting: string; readonly item: string | undefined },
    input: ActionInput,
    context: RequestContext,
  ): Promise<MeetingSaved | WriteRefusal> {
    const rules = { rows: true };
    const written = await this.writer.run<WriteRefusal>(
      organisation,
      where.meeting,
      context,
      rules,
      async (writing) => {
        const { manager, meeting, judgement, now, person } = writing;
        const nobody = whyNobody(writing, context);
        if (nobody !== undefined) return nobody;
        const over = whyOver(meeting.state);
        if (over !== undefined) return invalid(over);
        const problems = actionProblems(judgement, [input], 'action');
        if (problems.length > 0) return new InvalidInputError(problems);
        const item = where.item === undefined ? undefined : await itemOf(writing, where.item);
        if (item instanceof NotFoundError) return item;
        const origin = { meeting, itemId: item?.itemId ?? null, decisionId: null };
        await promise(manager, { ...origin, madeByKey: person ?? null, madeAt: now }, [input]);
        return new MeetingWrite(() => say('Promised an action in the meeting'));
      },
    );
    return savedMeeting(written);
  }

  /** Changes an action, or says what became of it: its owner does, and who runs the meeting that it comes from. */
  async change(
    organisation: string,
    seen: { readonly action: string; readonly version: number },
    change: ActionChange,
    context: RequestContext,
  ): Promise<ActionSaved | ActionRefusal> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return noOrganisation(organisation);
    const { organisationId } = standing;
    const statements = this.walls.statements(organisationId);
    const [known] = isUuid(seen.action) ? await actionsById(statements, organisationId, [seen.action]) : [];
    if (!known) return new NotFoundError(say('There is no such action. Go back to the list.'));
    const rules = { rows: true };
    const written = await this.writer.run<ActionRefusal>(
      organisation,
      known.meetingId,
      context,
      rules,
      async (writing) => {
        const [row] = await actionsById(writing.manager, organisationId, [seen.action]);
        if (!row) throw new Error(`The action ${seen.action} vanished while its meeting was locked.`);
        const refusal = whyNotChange(writing, row, change);
        if (refusal !== undefined) return refusal;
        const isChanged = await changeAction(
          writing.manager,
          { ...row, version: seen.version },
          changesOf(writing, row, change),
        );
        if (!isChanged)
          return new StaleActionError(
            say('Somebody else has changed this action in the meantime. Look at what it is now, then do it again.'),
            toAction(writing.afterwards, row),
          );
        return new MeetingWrite(() => say('Changed the action “{title}” of the meeting', { title: row.title }));
      },
    );
    if (!('reader' in written)) return written;
    const row = await loadsOf(written.reader).actionsById.load(seen.action);
    if (!row) throw new Error(`The action ${seen.action} vanished while it was changed.`);
    return new ActionSaved(toAction(written.reader, row));
  }
}

function whyNotChange(
  { judgement, meeting, standing, person }: MeetingWriting,
  row: ActionRow,
  { title, owner, dueOn, note }: ActionChange,
): ActionRefusal | undefined {
  if (row.ownerKey !== person && !mayRun(standing, meeting))
    return new NotAllowedError(
      say('Only whoever promised it and who runs the meeting that it comes from can change it.'),
    );
  const problems: InputProblem[] = [
    ...(title == null ? [] : textProblems('title', title, LONGEST_TITLE)),
    ...(owner == null ? [] : peopleProblems(judgement, 'owner', [owner])),
    ...((note?.length ?? 0) > LONGEST_NOTE
      ? [{ path: 'note', message: say('This is too long. Say it more briefly.') }]
      : []),
    ...(dueOn != null && dueOn < judgement.asOf
      ? [{ path: 'dueOn', message: say('{dueOn} is over. Choose today or a later day.', { dueOn: typedDay(dueOn) }) }]
      : []),
  ];
  return problems.length === 0 ? undefined : new InvalidInputError(problems);
}

function changesOf(
  { now, person }: MeetingWriting,
  row: ActionRow,
  { title, owner, dueOn, state, note }: ActionChange,
): Partial<ActionRow> {
  const settled =
    state == null || state === row.state
      ? {}
      : { state, settledAt: state === 'open' ? null : now, settledByKey: state === 'open' ? null : (person ?? null) };
  return {
    ...(title == null ? {} : { title: title.trim() }),
    ...(owner == null ? {} : { ownerKey: owner }),
    ...(dueOn == null ? {} : { dueOn }),
    ...(note == null ? {} : { note: note.trim() || null }),
    ...settled,
  };
}
