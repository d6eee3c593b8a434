import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  AnswerHelpResult,
  AskHelpResult,
  HelpAcceptance,
  HelpCounterInput,
  HelpOfferInput,
  HelpRequestInput,
} from './help.graphql-types.ts';
import { HelpAnswerService } from './help-answer.service.ts';
import { HelpService } from './help.service.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });
const OfHelp = () => Args('help', { type: () => ID, description: 'The id of the request or offer.' });
const OfVersion = () => Args('version', { type: () => Int, description: 'Its version that you saw.' });

@Resolver()
export class HelpMutationResolver {
  constructor(
    private readonly service: HelpService,
    private readonly answers: HelpAnswerService,
  ) {}

  @Mutation(() => AskHelpResult, { description: 'Asks another department to help a goal.' })
  requestHelp(
    @OfOrganisation() organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal that needs help.' }) goal: string,
    @Args('request', { description: 'What is asked for.' }) request: HelpRequestInput,
    @Context() context: RequestContext,
  ): Promise<typeof AskHelpResult> {
    return this.service.request(organisation, goal, request, context);
  }

  @Mutation(() => AskHelpResult, { description: "Offers a goal's help to another department's goal." })
  offerHelp(
    @OfOrganisation() organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal that can help.' }) goal: string,
    @Args('offer', { description: 'What is offered.' }) offer: HelpOfferInput,
    @Context() context: RequestContext,
  ): Promise<typeof AskHelpResult> {
    return this.service.offer(organisation, goal, offer, context);
  }

  @Mutation(() => AnswerHelpResult, { description: 'Accepts help: it stands in the plan from then on.' })
  acceptHelp(
    @OfOrganisation() organisation: string,
    @OfHelp() help: string,
    @OfVersion() version: number,
    @Args('by', { type: () => HelpAcceptance, nullable: true, description: 'With which goal, if none is named yet.' })
    by: HelpAcceptance | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerHelpResult> {
    return this.answers.accept(organisation, { help, version }, by ?? {}, context);
  }

  @Mutation(() => AnswerHelpResult, { description: 'Declines help, with a reason.' })
  declineHelp(
    @OfOrganisation() organisation: string,
    @OfHelp() help: string,
    @OfVersion() version: number,
    @Args('reason', { description: 'Why.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerHelpResult> {
    return this.answers.decline(organisation, { help, version }, reason, context);
  }

  @Mutation(() => AnswerHelpResult, { description: 'Answers with another proposal, which the others answer.' })
  counterHelp(
    @OfOrganisation() organisation: string,
    @OfHelp() help: string,
    @OfVersion() version: number,
    @Args('counter', { description: 'What is proposed instead.' }) counter: HelpCounterInput,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerHelpResult> {
    return this.answers.counter(organisation, { help, version }, counter, context);
  }

  @Mutation(() => AnswerHelpResult, { description: 'Takes back a request or an offer that nobody has answered.' })
  withdrawHelp(
    @OfOrganisation() organisation: string,
    @OfHelp() help: string,
    @OfVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerHelpResult> {
    return this.answers.withdraw(organisation, { help, version }, context);
  }

  @Mutation(() => AnswerHelpResult, {
    description: 'Takes an answer back: it waits for one again. What was accepted no longer helps.',
  })
  reopenHelp(
    @OfOrganisation() organisation: string,
    @OfHelp() help: string,
    @OfVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof AnswerHelpResult> {
    return this.answers.reopen(organisation, { help, version }, context);
  }
}
