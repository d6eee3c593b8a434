import { Module } from '@nestjs/common';
import {
  DepartmentPromiseResolver,
  OrganisationPromiseResolver,
  OutcomePromiseResolver,
  PromiseMutationResolver,
  PromiseResolver,
  StaffedHoursResolver,
} from './promise.resolver.ts';
import { PromiseService } from './promise.service.ts';

@Module({
  providers: [
    PromiseService,
    PromiseMutationResolver,
    OrganisationPromiseResolver,
    OutcomePromiseResolver,
    DepartmentPromiseResolver,
    PromiseResolver,
    StaffedHoursResolver,
  ],
})
export class PromiseModule {}
