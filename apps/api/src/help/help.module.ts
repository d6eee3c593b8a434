import { Module } from '@nestjs/common';
import { HelpAnswerService } from './help-answer.service.ts';
import { HelpMutationResolver } from './help-mutation.resolver.ts';
import { GoalHelpResolver, HelpResolver, OrganisationHelpResolver, WaitingHelpResolver } from './help.resolver.ts';
import { HelpService } from './help.service.ts';
import { GoalSupportResolver, SupportMutationResolver } from './support.resolver.ts';
import { SupportService } from './support.service.ts';

@Module({
  providers: [
    HelpService,
    HelpAnswerService,
    SupportService,
    HelpMutationResolver,
    SupportMutationResolver,
    HelpResolver,
    GoalHelpResolver,
    GoalSupportResolver,
    OrganisationHelpResolver,
    WaitingHelpResolver,
  ],
})
export class HelpModule {}
