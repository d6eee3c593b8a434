import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { MemberResult } from '../administration/administration.graphql-types.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { ForgettingResult } from './leaving.graphql-types.ts';
import { LeavingService } from './leaving.service.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });

@Resolver()
export class LeavingResolver {
  constructor(private readonly service: LeavingService) {}

  @Mutation(() => MemberResult, {
    description:
      'Removes a member, or somebody who was one, and forgets them, also who they are in the plan. What they did is a former member’s from then on. Their account goes too, unless they belong to another organisation.',
  })
  forgetMember(
    @OfOrganisation() organisation: string,
    @Args('account', { type: () => ID, description: 'The id of their account.' }) account: string,
    @Context() context: RequestContext,
  ): Promise<typeof MemberResult> {
    return this.service.forgetMember(organisation, account, context);
  }

  @Mutation(() => ForgettingResult, {
    description:
      'Forgets a person of the plan: name, address and key are replaced in the plan and in its history. What they own stays with who stands in their place; texts that people have written stay as they are.',
  })
  forgetPerson(
    @OfOrganisation() organisation: string,
    @Args('person', { type: () => ID, description: 'The key of the person.' }) person: string,
    @Context() context: RequestContext,
  ): Promise<typeof ForgettingResult> {
    return this.service.forgetPerson(organisation, person, context);
  }
}
