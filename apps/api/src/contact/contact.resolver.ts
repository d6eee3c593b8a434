import { type Contact as Started, contactBalance, type Goal } from '@concord/alignment-engine';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { Contact } from '../graphql/enums.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { rounded } from '../graphql/rounded.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { ContactBalance, MarkContactResult } from './contact.graphql-types.ts';
import { ContactService } from './contact.service.ts';

@Resolver(() => Organisation)
export class OrganisationContactResolver {
  @ResolveField(() => ContactBalance, { description: 'Who starts its goals.' })
  contactBalance(@Parent() { reader }: Organisation): Promise<ContactBalance> {
    return balanceOf(reader, () => true);
  }
}

@Resolver(() => Department)
export class DepartmentContactResolver {
  @ResolveField(() => ContactBalance, { description: 'Who starts its own goals and those it shares.' })
  contactBalance(@Parent() { reader, key }: Department): Promise<ContactBalance> {
    return balanceOf(reader, ({ department, sharedWith }) => department === key || sharedWith.includes(key));
  }
}

@Resolver(() => CustomerOutcome)
export class OutcomeContactResolver {
  @ResolveField(() => ContactBalance, { description: 'Who starts the goals that reach it.' })
  async contactBalance(@Parent() { reader, key: outcome }: CustomerOutcome): Promise<ContactBalance> {
    const reach = await (await reader.judgement()).reach();
    return balanceOf(reader, ({ key }) => reach.get(key)?.includes(outcome) ?? false);
  }
}

@Resolver()
export class ContactMutationResolver {
  constructor(private readonly service: ContactService) {}

  @Mutation(() => MarkContactResult, { description: 'Says who starts a goal: we, or the customer.' })
  markContact(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal.' }) goal: string,
    @Args('contact', { type: () => Contact, nullable: true, description: 'Who starts it; missing: nobody has said.' })
    contact: Started | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof MarkContactResult> {
    return this.service.mark(organisation, goal, contact ?? undefined, context);
  }
}

async function balanceOf(reader: OrganisationReader, counts: (goal: Goal) => boolean): Promise<ContactBalance> {
  const { plan } = await reader.judgement();
  const { share, months, ...balance } = contactBalance(plan.goals.filter(counts), reader.asOf);
  return { ...balance, months: [...months], share: share === undefined ? null : rounded(share) };
}
