import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DecisionInput, DecisionReviewInput } from '../../decision/decision.inputs.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { ActionInput } from '../action/action.graphql-types.ts';
import { OfItem, OfMeeting, OfOrganisation, OfVersion } from '../asked-for.ts';
import { MeetingDecisionResult, MeetingResult } from '../meeting/meeting.graphql-types.ts';
import { DecidingInMeetingService } from './deciding-in-meeting.service.ts';
import { ConflictCloudInput, MeetingEntryInput } from './room.graphql-types.ts';
import { RoomService } from './room.service.ts';

const Promised = () => Args('actions', { type: () => [ActionInput], description: 'What people promise with it.' });

@Resolver()
export class RoomMutationResolver {
  constructor(
    private readonly room: RoomService,
    private readonly deciding: DecidingInMeetingService,
  ) {}

  @Mutation(() => MeetingResult, {
    description:
      'Writes something in a meeting. Those who write at once lose nothing; a closed meeting takes corrections only.',
  })
  writeInMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Args('entry', { description: 'What.' }) entry: MeetingEntryInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.room.write(organisation, meeting, entry, context);
  }

  @Mutation(() => MeetingResult, {
    description: 'Strikes something through that was written in a meeting. An assumption becomes an option by that.',
  })
  strikeInMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Args('entry', { type: () => ID, description: 'The id of what was written.' }) entry: string,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.room.strike(organisation, meeting, entry, context);
  }

  @Mutation(() => MeetingResult, { description: 'Puts the evaporating cloud of a conflict in other words.' })
  changeConflictCloud(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfItem() item: string,
    @OfVersion('the cloud') version: number,
    @Args('cloud', { description: 'What changes.' }) cloud: ConflictCloudInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.room.changeCloud(organisation, meeting, { item, version }, cloud, context);
  }

  @Mutation(() => MeetingDecisionResult, {
    description:
      'Decides on the conflict of an item, as decideConflict does, and writes down what people promise. The item is done by that.',
  })
  decideInMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfItem() item: string,
    @OfVersion('the life of the conflict') version: number,
    @Args('decision', { description: 'The decision.' }) decision: DecisionInput,
    @Promised() actions: ActionInput[],
    @Context() context: RequestContext,
  ): Promise<typeof MeetingDecisionResult> {
    return this.deciding.decide(organisation, { meeting, item, version, actions }, decision, context);
  }

  @Mutation(() => MeetingDecisionResult, {
    description:
      'Says how the decision of an item turned out, as reviewDecision does, and writes down what people promise. The item is done by that.',
  })
  reviewInMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfItem() item: string,
    @OfVersion('the decision') version: number,
    @Args('review', { description: 'How it turned out.' }) review: DecisionReviewInput,
    @Promised() actions: ActionInput[],
    @Context() context: RequestContext,
  ): Promise<typeof MeetingDecisionResult> {
    return this.deciding.review(organisation, { meeting, item, version, actions }, review, context);
  }
}
