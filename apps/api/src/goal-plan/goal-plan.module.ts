import { Module } from '@nestjs/common';
import {
  AuthorityResolver,
  DepartmentAuthorityResolver,
  GoalPlanMutationResolver,
  GoalPlanResolver,
  MilestoneRoleResolver,
  OrganisationAuthorityResolver,
} from './goal-plan.resolver.ts';
import { GoalPlanService } from './goal-plan.service.ts';
import { DepartmentRoleResolver } from './role-matrix.resolver.ts';
import { WaitingPlanResolver } from './waiting-plan.resolver.ts';

@Module({
  providers: [
    GoalPlanService,
    GoalPlanMutationResolver,
    GoalPlanResolver,
    MilestoneRoleResolver,
    WaitingPlanResolver,
    OrganisationAuthorityResolver,
    DepartmentAuthorityResolver,
    AuthorityResolver,
    DepartmentRoleResolver,
  ],
})
export class GoalPlanModule {}
