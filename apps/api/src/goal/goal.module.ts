import { Module } from '@nestjs/common';
import { GoalMutationResolver, WhatIfResolver } from './goal-mutation.resolver.ts';
import { GoalFieldChangeResolver, GoalHistoryResolver } from './goal-history.resolver.ts';
import { GoalConnectionResolver, GoalResolver, OrganisationGoalResolver } from './goal.resolver.ts';
import { GoalService } from './goal.service.ts';
import { PartsOfGoalResolver } from './parts-of-goal.resolver.ts';

@Module({
  providers: [
    GoalService,
    GoalResolver,
    PartsOfGoalResolver,
    GoalHistoryResolver,
    GoalFieldChangeResolver,
    GoalConnectionResolver,
    OrganisationGoalResolver,
    GoalMutationResolver,
    WhatIfResolver,
  ],
})
export class GoalModule {}
