import type { WorkshopState as State } from '@concord/alignment-engine';
import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { WorkshopState } from '../graphql/enums.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { OfOrganisation, OfWorkshop, SpeakingFor } from './workshop-arguments.ts';
import { OutcomeMakingService } from './outcome-making.service.ts';
import { VotingService } from './voting.service.ts';
import { WorkshopInput, WorkshopOutcomeInput } from './workshop.inputs.ts';
import { OutcomeMadeResult, WorkshopResult } from './workshop-results.graphql-types.ts';
import { WorkshopService } from './workshop.service.ts';

const OfVersion = () => Args('version', { type: () => Int, description: 'The version of the workshop that you saw.' });
const OfCandidate = () => Args('candidate', { type: () => ID, description: 'The id of the group or statement.' });

@Resolver()
export class WorkshopMutationResolver {
  constructor(
    private readonly service: WorkshopService,
    private readonly voting: VotingService,
    private readonly outcomes: OutcomeMakingService,
  ) {}

  @Mutation(() => WorkshopResult, {
    description: 'Opens a workshop, in which statements are collected at once. Whoever opens it can take it on.',
  })
  openWorkshop(
    @OfOrganisation() organisation: string,
    @Args('workshop', { description: 'What it asks.' }) workshop: WorkshopInput,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.service.open(organisation, workshop, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Changes what a workshop asks, or how many votes there are.' })
  changeWorkshop(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfVersion() version: number,
    @Args('change', { description: 'What shall be otherwise.' }) change: WorkshopInput,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.service.change(organisation, { workshop, version }, change, context);
  }

  @Mutation(() => WorkshopResult, {
    description:
      'Takes a workshop one step on, or one back. Going back from voting to grouping takes all votes back, since what they stand for may change.',
  })
  moveWorkshop(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfVersion() version: number,
    @Args('to', { type: () => WorkshopState, description: 'The state that it shall have.' }) to: State,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.service.move(organisation, { workshop, version }, to, context);
  }

  @Mutation(() => WorkshopResult, {
    description: 'Gives one of your votes. You have as many as the workshop says, and one for the same thing at most.',
  })
  giveVote(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfCandidate() candidate: string,
    @SpeakingFor() department: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.voting.give(organisation, workshop, { candidate, department: department ?? undefined }, context);
  }

  @Mutation(() => WorkshopResult, { description: 'Takes one of your votes back.' })
  takeBackVote(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfCandidate() candidate: string,
    @Context() context: RequestContext,
  ): Promise<typeof WorkshopResult> {
    return this.voting.takeBack(organisation, workshop, candidate, context);
  }

  @Mutation(() => OutcomeMadeResult, {
    description: 'Makes a customer outcome of what won a closed workshop. The outcome says where it comes from.',
  })
  makeOutcome(
    @OfOrganisation() organisation: string,
    @OfWorkshop() workshop: string,
    @OfCandidate() candidate: string,
    @Args('outcome', { description: 'The outcome.' }) outcome: WorkshopOutcomeInput,
    @Context() context: RequestContext,
  ): Promise<typeof OutcomeMadeResult> {
    return this.outcomes.make(organisation, { workshop, candidate }, outcome, context);
  }
}
