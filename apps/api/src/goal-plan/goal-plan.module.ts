import { Module } from '@nestjs/common';
import {
  AuthorityResolver,
  DepartmentAuthorityResolver,
  GoalPlanMutationResolver,
  GoalPlanResolver,
  OrganisationAuthorityResolver,
} from './goal-plan.resolver.ts';
import { GoalPlanService } from './goal-plan.service.ts';
import { DepartmentRoleResolver } from './role-matrix.resolver.ts';

@Module({
  providers: [
    GoalPlanService,
    GoalPlanMutationResolver,
    GoalPlanResolver,
    OrganisationAuthorityResolver,
    DepartmentAuthorityResolver,
    AuthorityResolver,
    DepartmentRoleResolver,
  ],
})
export class GoalPlanModule {}
