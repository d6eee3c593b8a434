import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { OfMeeting, OfOrganisation, OfVersion } from '../asked-for.ts';
import { MeetingStep } from '../meeting-enums.ts';
import { MeetingStepService } from './meeting-step.service.ts';
import type { MeetingStep as Step } from './meeting-steps.ts';
import { MeetingResult } from './meeting.graphql-types.ts';
import { MeetingInput } from './meeting.inputs.ts';
import { MeetingService } from './meeting.service.ts';

@Resolver()
export class MeetingMutationResolver {
  constructor(
    private readonly service: MeetingService,
    private readonly steps: MeetingStepService,
  ) {}

  @Mutation(() => MeetingResult, { description: 'Plans a meeting; its agenda proposes itself.' })
  planMeeting(
    @OfOrganisation() organisation: string,
    @Args('input', { description: 'The meeting.' }) input: MeetingInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.plan(organisation, input, context);
  }

  @Mutation(() => MeetingResult, {
    description: 'Changes a meeting. Who was invited is told of another time, place, title, chair or list of people.',
  })
  changeMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfVersion('the meeting') version: number,
    @Args('input', { description: 'The meeting as it shall be.' }) input: MeetingInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.change(organisation, { meeting, version }, input, context);
  }

  @Mutation(() => MeetingResult, { description: 'Invites to a meeting, starts it, closes it, or cancels it.' })
  stepMeeting(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @OfVersion('the meeting') version: number,
    @Args('step', { type: () => MeetingStep, description: 'What is done with it.' }) step: Step,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.steps.take(organisation, { meeting, version }, step, context);
  }

  @Mutation(() => MeetingResult, { description: 'Says that somebody is in the meeting, or is not after all.' })
  markPresent(
    @OfOrganisation() organisation: string,
    @OfMeeting() meeting: string,
    @Args('person', { type: () => ID, description: 'The key of the person.' }) person: string,
    @Args('isPresent', { description: 'Whether they are there.' }) isPresent: boolean,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.markPresent(organisation, meeting, person, isPresent, context);
  }
}
