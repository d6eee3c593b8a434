import { Module } from '@nestjs/common';
import { DataSetModule } from '../data-sets/data-set.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { CharterMutationResolver } from './charter-mutation.resolver.ts';
import { CharterPaperController } from './charter-paper.controller.ts';
import { CharterReader } from './charter-reader.ts';
import { CharterReminders } from './charter-reminders.ts';
import { DepartmentCharterResolver, OrganisationCharterResolver } from './charter.resolver.ts';
import { CharterService } from './charter.service.ts';

/** What others shall experience from people and departments: their own papers. */
@Module({
  imports: [DataSetModule, OrganisationModule],
  controllers: [CharterPaperController],
  providers: [
    CharterReader,
    CharterService,
    CharterReminders,
    CharterMutationResolver,
    OrganisationCharterResolver,
    DepartmentCharterResolver,
  ],
  exports: [CharterReminders],
})
export class CharterModule {}
