import { Module } from '@nestjs/common';
import { NewOrganisationResolver } from './new-organisation.resolver.ts';
import { NewOrganisationService } from './new-organisation.service.ts';

@Module({ providers: [NewOrganisationService, NewOrganisationResolver] })
export class NewOrganisationModule {}
