import { Module } from '@nestjs/common';
import { AdviceResolver, GoalAdviceResolver, OrganisationAdviceResolver } from './advice.resolver.ts';

@Module({ providers: [AdviceResolver, GoalAdviceResolver, OrganisationAdviceResolver] })
export class AdviceModule {}
