import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingFor } from '../../agreement/agreement.graphql-types.ts';
import { Person } from '../../business-model/business-model.graphql-types.ts';
import { personOf } from '../../conflict-life/to-conflict-life.ts';
import { Decision } from '../../decision/decision.graphql-types.ts';
import { toDecision } from '../../decision/to-decision.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import { PageArgs } from '../../graphql/page.ts';
import { Organisation } from '../../organisation/organisation.graphql-types.ts';
import { AgendaItem } from '../agenda/agenda.graphql-types.ts';
import { toAgendaItem } from '../agenda/to-agenda-item.ts';
import { Meeting } from '../meeting/meeting.graphql-types.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { loadsOf } from '../meeting-loads.ts';
import { Action, ActionConnection, ActionFilter } from './action.graphql-types.ts';
import { actionPage, toAction } from './to-action.ts';

@Resolver(() => Organisation)
export class OrganisationActionResolver {
  @ResolveField(() => ActionConnection, {
    name: 'actions',
    description: 'What people promised in meetings, by the day on which it is due.',
  })
  actionPage(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ActionFilter, nullable: true, description: 'Which ones; missing: all.' })
    filter?: ActionFilter,
  ): Promise<ActionConnection> {
    return actionPage(reader, page, filter ?? {});
  }

  @ResolveField(() => Action, { nullable: true, description: 'One action; null if there is none with this id.' })
  async action(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Action | null> {
    const row = isUuid(id) ? await loadsOf(reader).actionsById.load(id) : undefined;
    return row ? toAction(reader, row) : null;
  }
}

@Resolver(() => WaitingFor)
export class WaitingActionResolver {
  @ResolveField(() => ActionConnection, { description: 'What they promised in meetings and have not done.' })
  actions(@Parent() { reader, person }: WaitingFor, @Args() page: PageArgs): Promise<ActionConnection> {
    return actionPage(reader, page, { owner: person.key, states: ['open'] });
  }
}

@Resolver(() => Action)
export class ActionResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who does it; null if they are not in the plan any more.',
  })
  async owner(@Parent() { reader, row }: Action): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.ownerKey);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who said that it is done or dropped.' })
  async settledBy(@Parent() { reader, row }: Action): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.settledByKey);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it down.' })
  async madeBy(@Parent() { reader, row }: Action): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.madeByKey);
  }

  @ResolveField(() => Meeting, { description: 'The meeting in which it was promised.' })
  async meeting(@Parent() { reader, row }: Action): Promise<Meeting> {
    const meeting = await loadsOf(reader).meetings.load(row.meetingId);
    if (!meeting) throw new Error(`The meeting ${row.meetingId} is not there.`);
    return toMeeting(reader, meeting);
  }

  @ResolveField(() => AgendaItem, { nullable: true, description: 'The item that it came out of.' })
  async item(@Parent() { reader, row }: Action): Promise<AgendaItem | null> {
    const loads = loadsOf(reader);
    const meeting = await loads.meetings.load(row.meetingId);
    const item = row.itemId === null ? undefined : await loads.items.load(row.itemId);
    return item && meeting ? toAgendaItem(reader, meeting, item) : null;
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that it carries out.' })
  async decision(@Parent() { reader, row }: Action): Promise<Decision | null> {
    const found = row.decisionId === null ? undefined : await reader.decisions.load(row.decisionId);
    return found ? toDecision(reader, found) : null;
  }
}
