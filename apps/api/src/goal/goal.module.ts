import { Module } from '@nestjs/common';
import { GoalMutationResolver, WhatIfResolver } from './goal-mutation.resolver.ts';
import { GoalConnectionResolver, GoalResolver, OrganisationGoalResolver } from './goal.resolver.ts';
import { GoalService } from './goal.service.ts';

@Module({
  providers: [
    GoalService,
    GoalResolver,
    GoalConnectionResolver,
    OrganisationGoalResolver,
    GoalMutationResolver,
    WhatIfResolver,
  ],
})
export class GoalModule {}
