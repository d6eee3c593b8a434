import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { AdministrationService } from './administration.service.ts';
import { OrganisationSettingsResolver } from './organisation-settings.resolver.ts';
import { OrganisationSettingsService } from './organisation-settings.service.ts';
import { ResetLinkService } from './reset-link.service.ts';

@Module({
  imports: [OrganisationModule],
  providers: [
    AdministrationResolver,
    AdministrationService,
    OrganisationSettingsResolver,
    OrganisationSettingsService,
    ResetLinkService,
  ],
})
export class AdministrationModule {}
