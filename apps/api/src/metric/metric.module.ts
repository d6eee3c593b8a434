import { Module } from '@nestjs/common';
import { MetricMutationResolver, MetricPageResolver, OrganisationMetricResolver } from './metric.resolver.ts';
import { MetricService } from './metric.service.ts';

@Module({ providers: [MetricService, MetricMutationResolver, OrganisationMetricResolver, MetricPageResolver] })
export class MetricModule {}
