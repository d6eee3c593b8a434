import { Module } from '@nestjs/common';
import { DepartmentOverviewResolver, OrganisationOverviewResolver, OverviewResolver } from './overview.resolver.ts';

@Module({ providers: [DepartmentOverviewResolver, OrganisationOverviewResolver, OverviewResolver] })
export class OverviewModule {}
