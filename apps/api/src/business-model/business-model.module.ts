import { Module } from '@nestjs/common';
import {
  BusinessModelResolver,
  MetricResolver,
  OutcomeInfluenceResolver,
  PersonResolver,
} from './business-model.resolver.ts';

@Module({ providers: [BusinessModelResolver, MetricResolver, OutcomeInfluenceResolver, PersonResolver] })
export class BusinessModelModule {}
