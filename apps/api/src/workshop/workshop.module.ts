import { Module } from '@nestjs/common';
import {
  OutcomeOriginResolver,
  WorkshopCandidateResolver,
  WorkshopGroupResolver,
  WorkshopParticipantResolver,
  WorkshopStatementResolver,
} from './board.resolver.ts';
import { BoardMutationResolver } from './board-mutation.resolver.ts';
import { GroupingService } from './grouping.service.ts';
import { OutcomeMakingService } from './outcome-making.service.ts';
import { SayingService } from './saying.service.ts';
import { VotingService } from './voting.service.ts';
import { WorkshopMutationResolver } from './workshop-mutation.resolver.ts';
import { WorkshopWriter } from './workshop-writer.ts';
import { OrganisationWorkshopResolver, WorkshopResolver } from './workshop.resolver.ts';
import { WorkshopService } from './workshop.service.ts';

@Module({
  providers: [
    WorkshopWriter,
    WorkshopService,
    SayingService,
    GroupingService,
    VotingService,
    OutcomeMakingService,
    WorkshopMutationResolver,
    BoardMutationResolver,
    OrganisationWorkshopResolver,
    WorkshopResolver,
    WorkshopStatementResolver,
    WorkshopGroupResolver,
    WorkshopParticipantResolver,
    WorkshopCandidateResolver,
    OutcomeOriginResolver,
  ],
})
export class WorkshopModule {}
