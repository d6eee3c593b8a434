import { Module } from '@nestjs/common';
import {
  GoalSuccessionResolver,
  NoSuccessorResolver,
  SuccessionMutationResolver,
  WaitingSuccessorResolver,
} from './succession.resolver.ts';
import { SuccessionService } from './succession.service.ts';

@Module({
  providers: [
    SuccessionService,
    GoalSuccessionResolver,
    NoSuccessorResolver,
    WaitingSuccessorResolver,
    SuccessionMutationResolver,
  ],
})
export class SuccessionModule {}
