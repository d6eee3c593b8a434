import { Module } from '@nestjs/common';
import { DataSetModule } from '../data-sets/data-set.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { PlanDocumentController } from './plan-document.controller.ts';
import { PlanDocumentResolver } from './plan-document.resolver.ts';
import { PlanDocumentService } from './plan-document.service.ts';

/** The customer-service plan as one document. */
@Module({
  imports: [DataSetModule, OrganisationModule],
  controllers: [PlanDocumentController],
  providers: [PlanDocumentResolver, PlanDocumentService],
})
export class PlanDocumentModule {}
