import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { OfMeeting, OfOrganisation, OfVersion } from '../asked-for.ts';
import { MeetingResult } from '../meeting/meeting.graphql-types.ts';
import { ActionChange, ActionInput, ActionResult } from './action.graphql-types.ts';
import { ActionService } from './action.service.ts';

@Resolver()
export class ActionMutationResolver {
  constructor(private readonly service: ActionService) {}

  @Mutation(() => MeetingResult, { description: 'Writes down, in a meeting, what somebody promises to do.' })
  addAction(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Args('item', { type: () => ID, nullable: true, description: 'The id of the item that it comes out of, if any.' })
    item: string | undefined,
    @Args('action', { description: 'The action.' }) action: ActionInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.add(organisation, { meeting, item: item ?? undefined }, action, context);
  }

  @Mutation(() => ActionResult, { description: 'Changes an action, or says what became of it.' })
  changeAction(
    @OfOrganisation() organisation: string,
    @Args('action', { type: () => ID, description: 'The id of the action.' }) action: string,
    @OfVersion('the action') version: number,
    @Args('change', { description: 'What changes.' }) change: ActionChange,
    @Context() context: RequestContext,
  ): Promise<typeof ActionResult> {
    return this.service.change(organisation, { action, version }, change, context);
  }
}
