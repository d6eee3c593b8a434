import { Module } from '@nestjs/common';
import { DataSetModule } from '../../data-sets/data-set.module.ts';
import { DecisionModule } from '../../decision/decision.module.ts';
import { MeetingModule } from '../meeting.module.ts';
import { PaperMutationResolver } from './paper-mutation.resolver.ts';
import { PaperController } from './paper.controller.ts';
import { PaperService } from './paper.service.ts';

/** What is read on paper about meetings: before them and afterwards. */
@Module({
  imports: [DataSetModule, DecisionModule, MeetingModule],
  controllers: [PaperController],
  providers: [PaperService, PaperMutationResolver],
})
export class PaperModule {}
