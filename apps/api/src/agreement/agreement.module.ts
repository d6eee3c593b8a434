import { Module } from '@nestjs/common';
import {
  AnswerGoalResolver,
  GoalAgreementResolver,
  GoalQuestionResolver,
  OrganisationAgreementResolver,
  WaitingForResolver,
} from './agreement.resolver.ts';
import { AgreementService } from './agreement.service.ts';

@Module({
  providers: [
    AgreementService,
    AnswerGoalResolver,
    GoalAgreementResolver,
    GoalQuestionResolver,
    OrganisationAgreementResolver,
    WaitingForResolver,
  ],
})
export class AgreementModule {}
