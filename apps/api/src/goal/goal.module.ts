import { Module } from '@nestjs/common';
import { GoalChange } from './goal-change.ts';
import { GoalMutationResolver, WhatIfResolver } from './goal-mutation.resolver.ts';
import { GoalConnectionResolver, GoalResolver, OrganisationGoalResolver } from './goal.resolver.ts';
import { GoalService } from './goal.service.ts';

@Module({
  providers: [
    GoalService,
    GoalChange,
    GoalResolver,
    GoalConnectionResolver,
    OrganisationGoalResolver,
    GoalMutationResolver,
    WhatIfResolver,
  ],
})
export class GoalModule {}
