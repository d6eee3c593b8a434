import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { OfItem, OfMeeting, OfOrganisation } from '../asked-for.ts';
import { MeetingResult } from '../meeting/meeting.graphql-types.ts';
import { AgendaItemChange, AgendaItemInput } from './agenda.graphql-types.ts';
import { AgendaService } from './agenda.service.ts';

@Resolver()
export class AgendaMutationResolver {
  constructor(private readonly service: AgendaService) {}

  @Mutation(() => MeetingResult, {
    description: 'Proposes the agenda again. What people put on it, changed or took off stays as it is.',
  })
  proposeAgenda(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.propose(organisation, meeting, context);
  }

  @Mutation(() => MeetingResult, { description: 'Puts something on the agenda of a meeting.' })
  addAgendaItem(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Args('input', { description: 'What.' }) input: AgendaItemInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.add(organisation, meeting, input, context);
  }

  @Mutation(() => MeetingResult, {
    description:
      'Changes an item: its place, time or title; or opens it, makes it current, done, parked, or takes it off.',
  })
  changeAgendaItem(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfItem() item: string,
    @Args('change', { description: 'What changes.' }) change: AgendaItemChange,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.change(organisation, meeting, item, change, context);
  }

  @Mutation(() => MeetingResult, { description: 'Moves an item to the agenda of another meeting.' })
  moveAgendaItem(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfItem() item: string,
    @Args('to', { type: () => ID, description: 'The id of the other meeting.' }) to: string,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.move(organisation, meeting, item, to, context);
  }
}
