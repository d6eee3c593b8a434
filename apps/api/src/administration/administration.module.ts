import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { AdministrationService } from './administration.service.ts';
import { ResetLinkService } from './reset-link.service.ts';

@Module({ imports: [OrganisationModule], providers: [AdministrationResolver, AdministrationService, ResetLinkService] })
export class AdministrationModule {}
