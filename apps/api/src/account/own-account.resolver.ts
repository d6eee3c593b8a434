import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.ts';
import { AccountRemovalService } from './account-removal.service.ts';
import { Account, AccountRemovalResult, AccountResult } from './own-account.graphql-types.ts';
import { OwnAccountService } from './own-account.service.ts';

@Resolver(() => Account)
export class OwnAccountResolver {
  constructor(
    private readonly service: OwnAccountService,
    private readonly removal: AccountRemovalService,
  ) {}

  @Query(() => Account, { nullable: true, description: 'Your account; null for a program.' })
  account(@Context() context: RequestContext): Promise<Account | null> {
    return this.service.find(context);
  }

  @ResolveField(() => String, {
    description: 'Everything that is kept about you, as JSON: account, memberships, sessions, and what you did.',
  })
  data(@Parent() { id }: Account): Promise<string> {
    return this.service.data(id);
  }

  @Mutation(() => AccountResult, { description: 'Signs you out somewhere.' })
  endSession(
    @Args('session', { type: () => ID, description: 'The id of the session.' }) session: string,
    @Context() context: RequestContext,
  ): Promise<typeof AccountResult> {
    return this.service.endSession(session, context);
  }

  @Mutation(() => AccountResult, {
    description: 'Gives your account another password, and signs you out everywhere else.',
  })
  changePassword(
    @Args('now', { description: 'The password that you have.' }) now: string,
    @Args('next', { description: 'The one that you want.' }) next: string,
    @Context() context: RequestContext,
  ): Promise<typeof AccountResult> {
    return this.service.changePassword(now, next, context);
  }

  @Mutation(() => AccountResult, {
    description:
      'Keeps you from getting in by signing in there, until you come from there again with the address of your account.',
  })
  unlinkIdentity(
    @Args('identity', { type: () => ID, description: 'The id of what you sign in with there.' }) identity: string,
    @Context() context: RequestContext,
  ): Promise<typeof AccountResult> {
    return this.service.unlinkIdentity(identity, context);
  }

  @Mutation(() => AccountRemovalResult, {
    description:
      'Removes your account. What you did is a former member’s from then on. Who you are in the plan of an organisation stays there: it is theirs, and an administrator can forget it.',
  })
  removeAccount(
    @Args('password', { type: () => String, nullable: true, description: 'Your password, if you have one.' })
    password: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof AccountRemovalResult> {
    return this.removal.remove(password ?? '', context);
  }
}
