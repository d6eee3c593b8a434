import { say } from '@concord/texts';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conflict } from '../../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../../conflict/to-conflict.ts';
import { toOutcome } from '../../customer-outcome/customer-outcome.graphql-types.ts';
import { Decision } from '../../decision/decision.graphql-types.ts';
import { toDecision } from '../../decision/to-decision.ts';
import { rounded } from '../../graphql/rounded.ts';
import { Action } from '../action/action.graphql-types.ts';
import { toAction } from '../action/to-action.ts';
import { Meeting } from '../meeting/meeting.graphql-types.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { whyOver } from '../meeting/meeting-steps.ts';
import { loadsOf } from '../meeting-loads.ts';
import { ConflictCloud, MeetingEntry } from '../room/room.graphql-types.ts';
import { toEntry } from '../room/to-entry.ts';
import { cloudOf } from '../room/to-cloud.ts';
import { promisedFor, topicsFor } from './agenda-topics.ts';
import { AgendaItem, AgendaOffer, AgendaRanking } from './agenda.graphql-types.ts';
import { proposeAgenda } from './propose-agenda.ts';
import { onAgenda, toAgendaItem } from './to-agenda-item.ts';

@Resolver(() => Meeting)
export class MeetingAgendaResolver {
  @ResolveField(() => [AgendaItem], { description: 'What is talked about, in order.' })
  async agenda(@Parent() { reader, row }: Meeting): Promise<AgendaItem[]> {
    const items = await loadsOf(reader).agendas.load(row.meetingId);
    return onAgenda(items).map((item) => toAgendaItem(reader, row, item));
  }

  @ResolveField(() => [AgendaOffer], {
    description:
      'What could be on the agenda and is not: what does not fit, and what was taken off. Empty when it is over.',
  })
  async notOnAgenda(@Parent() { reader, row }: Meeting): Promise<AgendaOffer[]> {
    if (whyOver(row.state) !== undefined) return [];
    const items = await loadsOf(reader).agendas.load(row.meetingId);
    const topics = await topicsFor(reader.manager, await reader.judgement(), row);
    const { items: fitting, offered } = proposeAgenda(row.minutes, items, topics);
    const because = say('It came up after the agenda was proposed.');
    const removed = items
      .filter(({ state }) => state === 'removed')
      .map((item) => ({ ...item, because: say('It was taken off.') }));
    return [...fitting.map((one) => ({ ...one, because })), ...offered, ...removed].map((one) => ({
      reader,
      kind: one.kind,
      title: one.title,
      because: one.because,
      conflictId: one.conflictId,
      decisionId: one.decisionId,
      ranked: one.ranking,
    }));
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @ResolveField(() => Meeting, { description: 'The meeting on whose agenda it stands.' })
  meeting(@Parent() { reader, meetingRow }: AgendaItem): Meeting {
    return toMeeting(reader, meetingRow);
  }

  @ResolveField(() => Conflict, { nullable: true, description: 'For CONFLICT: the conflict, as it is now.' })
  conflict(@Parent() { reader, row }: AgendaItem): Promise<Conflict | null> {
    return conflictOf(reader, row.conflictId);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'For DECISION_REVIEW: the decision, as it is now.' })
  decision(@Parent() { reader, row }: AgendaItem): Promise<Decision | null> {
    return decisionOf(reader, row.decisionId);
  }

  @ResolveField(() => [Decision], { description: 'What was decided about it in the meeting.' })
  async decided(@Parent() { reader, row }: AgendaItem): Promise<Decision[]> {
    const all = await loadsOf(reader).decisions.load(row.meetingId);
    return all.filter(({ agendaItemId }) => agendaItemId === row.itemId).map((one) => toDecision(reader, one));
  }

  @ResolveField(() => [Action], {
    description:
      'For ACTIONS: what was promised and is open; for others: what people promised when they talked about it.',
  })
  async actions(@Parent() { reader, row, meetingRow }: AgendaItem): Promise<Action[]> {
    const isAsking = row.kind === 'actions' && whyOver(meetingRow.state) === undefined;
    const own = (await loadsOf(reader).actions.load(row.meetingId)).filter(({ itemId }) => itemId === row.itemId);
    const asked = isAsking
      ? promisedFor(meetingRow, await reader.judgement(), await loadsOf(reader).openActions())
      : [];
    return [...asked, ...own].map((one) => toAction(reader, one));
  }

  @ResolveField(() => [MeetingEntry], { description: 'What people wrote about it, in the order in which they did.' })
  async entries(@Parent() { reader, row }: AgendaItem): Promise<MeetingEntry[]> {
    const all = await loadsOf(reader).entries.load(row.meetingId);
    return all.filter(({ itemId }) => itemId === row.itemId).map((entry) => toEntry(reader, entry));
  }

  @ResolveField(() => ConflictCloud, { nullable: true, description: 'For CONFLICT: its evaporating cloud.' })
  cloud(@Parent() { reader, row }: AgendaItem): Promise<ConflictCloud | null> {
    return cloudOf(reader, row);
  }

  @ResolveField(() => AgendaRanking, { nullable: true, description: 'For CONFLICT: why it stands where it stands.' })
  async ranking(@Parent() { reader, row }: AgendaItem): Promise<AgendaRanking | null> {
    if (row.ranking === null) return null;
    const { worth, severity, confidence, weight, outcome } = row.ranking;
    const stated = (await reader.judgement()).outcomes.get(outcome ?? '');
    return {
      worth: rounded(worth),
      severity: rounded(severity),
      confidence: rounded(confidence),
      weight: rounded(weight),
      outcome: stated ? toOutcome(reader, stated) : null,
    };
  }

  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'The item of an earlier meeting that it goes on with.',
  })
  async carriedFrom(@Parent() { reader, row }: AgendaItem): Promise<AgendaItem | null> {
    const loads = loadsOf(reader);
    const before = row.carriedFromId === null ? undefined : await loads.items.load(row.carriedFromId);
    const meeting = before && (await loads.meetings.load(before.meetingId));
    return before && meeting ? toAgendaItem(reader, meeting, before) : null;
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'For MOVED: the meeting to which it was moved.' })
  async movedTo(@Parent() { reader, row }: AgendaItem): Promise<Meeting | null> {
    const found = row.movedToId === null ? undefined : await loadsOf(reader).meetings.load(row.movedToId);
    return found ? toMeeting(reader, found) : null;
  }
}

@Resolver(() => AgendaOffer)
export class AgendaOfferResolver {
  @ResolveField(() => Conflict, { nullable: true, description: 'The conflict that it would be about.' })
  conflict(@Parent() { reader, conflictId }: AgendaOffer): Promise<Conflict | null> {
    return conflictOf(reader, conflictId);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that it would be about.' })
  decision(@Parent() { reader, decisionId }: AgendaOffer): Promise<Decision | null> {
    return decisionOf(reader, decisionId);
  }
}

async function conflictOf(reader: AgendaItem['reader'], id: string | null): Promise<Conflict | null> {
  const found = id === null ? undefined : await reader.conflicts.load(id);
  return found ? toStoredConflict(reader, await reader.judgement(), found) : null;
}

async function decisionOf(reader: AgendaItem['reader'], id: string | null): Promise<Decision | null> {
  const found = id === null ? undefined : await reader.decisions.load(id);
  return found ? toDecision(reader, found) : null;
}
