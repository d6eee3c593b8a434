import { type AgendaItemRow, agendaItemsById, OrganisationWalls } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { StaleConflictError } from '../../conflict-life/conflict-life.graphql-types.ts';
import { DecidingService } from '../../conflict-life/deciding.service.ts';
import type { StaleDecisionError } from '../../decision/decision-results.graphql-types.ts';
import type { DecisionInput, DecisionReviewInput } from '../../decision/decision.inputs.ts';
import { ReviewService } from '../../decision/review.service.ts';
import { toDecision } from '../../decision/to-decision.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { invalid, noOrganisation } from '../../graphql/user-error.ts';
import { type WriteRefusal, Written } from '../../writing/plan-writer.ts';
import type { ActionInput } from '../action/action.graphql-types.ts';
import { noItem } from '../agenda/agenda.service.ts';
import { MeetingDecided } from '../meeting/meeting.graphql-types.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { loadsOf } from '../meeting-loads.ts';
import { DecisionInMeeting } from './decision-in-meeting.ts';

/** Where in which meeting, and what is promised with it. */
export interface InMeeting {
  readonly meeting: string;
  readonly item: string;
  /** Of the life of the conflict, or of the decision, that somebody saw. */
  readonly version: number;
  readonly actions: readonly ActionInput[];
}

type DecidedRefusal = WriteRefusal | StaleConflictError | StaleDecisionError;

/** Decides and reviews in meetings: as always, and in the same transaction the item is done and actions are promised. */
@Injectable()
export class DecidingInMeetingService {
  constructor(
    private readonly deciding: DecidingService,
    private readonly reviewing: ReviewService,
    private readonly walls: OrganisationWalls,
  ) {}

  async decide(
    organisation: string,
    where: InMeeting,
    decision: DecisionInput,
    context: RequestContext,
  ): Promise<MeetingDecided | DecidedRefusal> {
    const item = await this.#itemOf(organisation, where, context);
    if ('code' in item) return item;
    if (item.conflictId === null) return invalid(say('Only an item about a conflict can be decided on.'), 'item');
    const seen = { conflict: item.conflictId, version: where.version };
    const occasion = new DecisionInMeeting(item, where.actions);
    const written = await this.deciding.write<WriteRefusal>(organisation, seen, decision, context, occasion);
    if (!(written instanceof Written)) return written;
    const all = await loadsOf(written.reader).decisions.load(item.meetingId);
    return decided(written, item, all.find(({ revision }) => revision === written.revision)?.decisionId);
  }

  async review(
    organisation: string,
    where: InMeeting,
    review: DecisionReviewInput,
    context: RequestContext,
  ): Promise<MeetingDecided | DecidedRefusal> {
    const item = await this.#itemOf(organisation, where, context);
    if ('code' in item) return item;
    if (item.decisionId === null) return invalid(say('Only an item about a decision can be reviewed.'), 'item');
    const seen = { decision: item.decisionId, version: where.version };
    const occasion = new DecisionInMeeting(item, where.actions);
    const written = await this.reviewing.write<WriteRefusal>(organisation, seen, review, context, occasion);
    return written instanceof Written ? decided(written, item, item.decisionId) : written;
  }

  /** The item, before anything is locked: what it is about never changes. */
  async #itemOf(
    organisation: string,
    { meeting, item: id }: InMeeting,
    context: RequestContext,
  ): Promise<AgendaItemRow | WriteRefusal> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return noOrganisation(organisation);
    const { organisationId } = standing;
    const [item] = isUuid(id) ? await agendaItemsById(this.walls.statements(organisationId), organisationId, [id]) : [];
    return item?.meetingId === meeting ? item : noItem();
  }
}

async function decided(
  { reader }: Written,
  { meetingId }: AgendaItemRow,
  decisionId: string | undefined,
): Promise<MeetingDecided> {
  const meeting = await loadsOf(reader).meetings.load(meetingId);
  const decision = decisionId === undefined ? undefined : await reader.decisions.load(decisionId);
  if (!meeting || !decision) throw new Error(`What the meeting ${meetingId} decided vanished while it was written.`);
  return new MeetingDecided(toMeeting(reader, meeting), toDecision(reader, decision));
}
