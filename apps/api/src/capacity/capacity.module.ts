import { Module } from '@nestjs/common';
import { CapacityOutlookResolver, OrganisationCapacityResolver } from './capacity.resolver.ts';

@Module({ providers: [CapacityOutlookResolver, OrganisationCapacityResolver] })
export class CapacityModule {}
