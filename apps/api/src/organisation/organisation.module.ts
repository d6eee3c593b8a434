import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationService } from './organisation.service.ts';

@Module({ providers: [OrganisationResolver, OrganisationService], exports: [OrganisationService] })
export class OrganisationModule {}
