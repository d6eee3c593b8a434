import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person, toPerson } from '../business-model/business-model.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { Milestone } from '../goal/goal-parts.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Authority, GoalActionState, GoalPlan, Roles } from './goal-plan.graphql-types.ts';
import { AuthorityInput, GoalPlanInput } from './goal-plan.inputs.ts';
import {
  ChangeGoalPlanResult,
  RemoveAuthorityResult,
  SaveAuthorityResult,
  SettleGoalActionResult,
  SettleGoalTrainingResult,
} from './goal-plan-results.graphql-types.ts';
import { GoalPlanService } from './goal-plan.service.ts';
import { toAuthority, toGoalPlan, toRoles } from './to-goal-plan.ts';

const organisationArg = { type: () => ID, description: 'The key of the organisation.' };
const goalArg = { type: () => ID, description: 'The key of the goal.' };
const versionArg = { type: () => ID, description: 'Its version, as it was seen.' };

@Resolver()
export class GoalPlanMutationResolver {
  constructor(private readonly service: GoalPlanService) {}

  @Mutation(() => ChangeGoalPlanResult, {
    description: 'Changes what stands behind a goal: actions, training, authority that it needs, who has which part.',
  })
  changeGoalPlan(
    @Args('organisation', organisationArg) organisation: string,
    @Args('goal', goalArg) goal: string,
    @Args('version', { type: () => Int, description: 'The version of the goal, as it was seen.' }) version: number,
    @Args('plan', { description: 'What shall stand behind it.' }) plan: GoalPlanInput,
    @Context() context: RequestContext,
  ): Promise<typeof ChangeGoalPlanResult> {
    return this.service.change(organisation, goal, version, plan, context);
  }

  @Mutation(() => SettleGoalActionResult, { description: 'Says what has become of an action of a goal.' })
  settleGoalAction(
    @Args('organisation', organisationArg) organisation: string,
    @Args('goal', goalArg) goal: string,
    @Args('action', { type: () => ID, description: 'The key of the action.' }) action: string,
    @Args('state', { type: () => GoalActionState, description: 'What has become of it.' })
    state: 'open' | 'done' | 'dropped',
    @Context() context: RequestContext,
  ): Promise<typeof SettleGoalActionResult> {
    return this.service.settle(organisation, goal, action, state, context);
  }

  @Mutation(() => SettleGoalTrainingResult, {
    description: 'Says that somebody has had a training that a goal asks for, or that they have not had it after all.',
  })
  settleGoalTraining(
    @Args('organisation', organisationArg) organisation: string,
    @Args('goal', goalArg) goal: string,
    @Args('training', { type: () => ID, description: 'The key of the training.' }) training: string,
    @Args('person', { type: () => ID, nullable: true, description: 'The key of who had it; missing: you.' })
    person: string | null | undefined,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'The day; null: they have not had it.' })
    on: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof SettleGoalTrainingResult> {
    const had = { training, person: person ?? undefined, on: on ?? undefined };
    return this.service.settleTraining(organisation, goal, had, context);
  }

  @Mutation(() => SaveAuthorityResult, { description: 'Grants something to the front line of a department.' })
  addAuthority(
    @Args('organisation', organisationArg) organisation: string,
    @Args('authority', { description: 'What may be done without asking.' }) authority: AuthorityInput,
    @Args('key', { type: () => ID, nullable: true, description: 'The key it had, where it is granted again.' })
    key: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof SaveAuthorityResult> {
    return this.service.saveAuthority(organisation, undefined, authority, context, key ?? undefined);
  }

  @Mutation(() => SaveAuthorityResult, { description: 'Changes what the front line of a department may do.' })
  changeAuthority(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the authority.' }) key: string,
    @Args('version', versionArg) version: string,
    @Args('authority', { description: 'The authority as it shall be.' }) authority: AuthorityInput,
    @Context() context: RequestContext,
  ): Promise<typeof SaveAuthorityResult> {
    return this.service.saveAuthority(organisation, { key, version }, authority, context);
  }

  @Mutation(() => RemoveAuthorityResult, { description: 'Takes back what the front line of a department may do.' })
  removeAuthority(
    @Args('organisation', organisationArg) organisation: string,
    @Args('key', { type: () => ID, description: 'The key of the authority.' }) key: string,
    @Args('version', versionArg) version: string,
    @Context() context: RequestContext,
  ): Promise<typeof RemoveAuthorityResult> {
    return this.service.removeAuthority(organisation, { key, version }, context);
  }
}

@Resolver(() => Goal)
export class GoalPlanResolver {
  @ResolveField(() => GoalPlan, { description: 'What stands behind it: actions, training, authority that it needs.' })
  async plan(@Parent() { reader, stored }: Goal): Promise<GoalPlan> {
    return toGoalPlan(reader, await reader.judgement(), stored.goal);
  }

  @ResolveField(() => Roles, { description: 'Who has which part in it; its owner is accountable.' })
  async roles(@Parent() { reader, stored: { goal } }: Goal): Promise<Roles> {
    return toRoles(reader, await reader.judgement(), goal.owner, goal.roles);
  }
}

@Resolver(() => Milestone)
export class MilestoneRoleResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who answers for it: who it names, else the owner of the goal; null where nobody does yet.',
  })
  async owner(@Parent() { reader, stated, goalOwner }: Milestone): Promise<Person | null> {
    const key = stated.owner ?? goalOwner;
    return key === undefined ? null : toPerson(reader, must((await reader.judgement()).people, key));
  }

  @ResolveField({ description: 'Whether it names who answers for it, in place of the owner of the goal.' })
  hasOwnOwner(@Parent() { stated }: Milestone): boolean {
    return stated.owner !== undefined;
  }

  @ResolveField(() => Roles, { description: 'Who has which part in it; its owner is accountable.' })
  async roles(@Parent() { reader, stated, goalOwner }: Milestone): Promise<Roles> {
    return toRoles(reader, await reader.judgement(), stated.owner ?? goalOwner, stated.roles);
  }
}

@Resolver(() => Organisation)
export class OrganisationAuthorityResolver {
  @ResolveField(() => [Authority], { description: 'What the front line may do without asking.' })
  async authorities(@Parent() { reader }: Organisation): Promise<Authority[]> {
    const { model, asOf } = await reader.judgement();
    return model.authorities.map((authority) => toAuthority(reader, asOf, authority));
  }
}

@Resolver(() => Department)
export class DepartmentAuthorityResolver {
  @ResolveField(() => [Authority], { description: 'What its front line may do without asking.' })
  async authorities(@Parent() { reader, key }: Department): Promise<Authority[]> {
    const { model, asOf } = await reader.judgement();
    return model.authorities
      .filter(({ department }) => department === key)
      .map((authority) => toAuthority(reader, asOf, authority));
  }
}

@Resolver(() => Authority)
export class AuthorityResolver {
  @ResolveField()
  async department(@Parent() { reader, stated }: Authority): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, stated.department));
  }

  @ResolveField()
  async approvedBy(@Parent() { reader, stated }: Authority): Promise<Person | null> {
    const { approvedBy } = stated;
    return approvedBy === undefined ? null : toPerson(reader, must((await reader.judgement()).people, approvedBy));
  }
}
