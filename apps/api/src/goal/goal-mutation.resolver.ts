import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { CheckInInput, GoalInput } from './goal.inputs.ts';
import {
  ArchiveGoalResult,
  CheckInResult,
  CompleteMilestoneResult,
  CreateGoalResult,
  UpdateGoalResult,
  WhatIfResult,
} from './goal-results.graphql-types.ts';
import { GoalService } from './goal.service.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });
const OfGoal = (name: string) => Args(name, { type: () => ID, description: 'The key of the goal.' });
const OfVersion = () => Args('version', { type: () => Int, description: 'The version of the goal that you saw.' });

@Resolver()
export class GoalMutationResolver {
  constructor(private readonly service: GoalService) {}

  @Mutation(() => CreateGoalResult, { description: 'Adds a goal.' })
  createGoal(
    @OfOrganisation() organisation: string,
    @Args('goal', { description: 'The goal.' }) goal: GoalInput,
    @Context() context: RequestContext,
  ): Promise<typeof CreateGoalResult> {
    return this.service.create(organisation, goal, context);
  }

  @Mutation(() => UpdateGoalResult, {
    description: 'Replaces what a goal says, whole. Check-ins stay; milestones stay unless given.',
  })
  updateGoal(
    @OfOrganisation() organisation: string,
    @OfGoal('key') key: string,
    @OfVersion() version: number,
    @Args('goal', { description: 'The goal as it shall be.' }) goal: GoalInput,
    @Context() context: RequestContext,
  ): Promise<typeof UpdateGoalResult> {
    return this.service.update(organisation, key, version, goal, context);
  }

  @Mutation(() => ArchiveGoalResult, {
    description: 'Takes a goal out of the plan. It keeps its history and can be brought back.',
  })
  archiveGoal(
    @OfOrganisation() organisation: string,
    @OfGoal('key') key: string,
    @OfVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof ArchiveGoalResult> {
    return this.service.setArchived(organisation, key, version, true, context);
  }

  @Mutation(() => ArchiveGoalResult, { description: 'Brings an archived goal back into the plan.' })
  restoreGoal(
    @OfOrganisation() organisation: string,
    @OfGoal('key') key: string,
    @OfVersion() version: number,
    @Context() context: RequestContext,
  ): Promise<typeof ArchiveGoalResult> {
    return this.service.setArchived(organisation, key, version, false, context);
  }

  @Mutation(() => CheckInResult, { description: 'Records how a goal stands.' })
  checkIn(
    @OfOrganisation() organisation: string,
    @OfGoal('goal') goal: string,
    @Args('checkIn', { description: 'How it stands.' }) checkIn: CheckInInput,
    @Context() context: RequestContext,
  ): Promise<typeof CheckInResult> {
    return this.service.checkIn(organisation, goal, checkIn, context);
  }

  @Mutation(() => CompleteMilestoneResult, { description: 'Marks a milestone as completed.' })
  completeMilestone(
    @OfOrganisation() organisation: string,
    @OfGoal('goal') goal: string,
    @Args('milestone', { type: () => ID, description: 'The key of the milestone.' }) milestone: string,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'The day; the judging day when missing.' })
    on: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof CompleteMilestoneResult> {
    return this.service.completeMilestone(organisation, goal, milestone, on ?? undefined, context);
  }
}

@Resolver(() => Organisation)
export class WhatIfResolver {
  constructor(private readonly service: GoalService) {}

  @ResolveField(() => WhatIfResult, { description: 'What a goal as typed would change, without saving it.' })
  whatIf(
    @Parent() { reader }: Organisation,
    @Args('goal', { description: 'The goal.' }) goal: GoalInput,
    @Args('replaces', {
      type: () => ID,
      nullable: true,
      description: 'The key of the goal that it would replace; missing: it would be new.',
    })
    replaces?: string,
  ): Promise<typeof WhatIfResult> {
    return this.service.whatIf(reader, goal, replaces ?? undefined);
  }
}
