import { Module } from '@nestjs/common';
import {
  ContactMutationResolver,
  DepartmentContactResolver,
  OrganisationContactResolver,
  OutcomeContactResolver,
} from './contact.resolver.ts';
import { ContactService } from './contact.service.ts';

@Module({
  providers: [
    ContactService,
    OrganisationContactResolver,
    DepartmentContactResolver,
    OutcomeContactResolver,
    ContactMutationResolver,
  ],
})
export class ContactModule {}
