import { Module } from '@nestjs/common';
import { DepartmentRoofResolver, MetricRoofResolver, OutcomeRoofResolver, RoofTieResolver } from './roof.resolver.ts';

@Module({ providers: [DepartmentRoofResolver, MetricRoofResolver, OutcomeRoofResolver, RoofTieResolver] })
export class RoofModule {}
