import { Global, Module } from '@nestjs/common';
import { DecisionReader } from './decision-reader.ts';
import { DecisionResolver, DecisionReviewResolver, OrganisationDecisionResolver } from './decision.resolver.ts';
import { ReviewService } from './review.service.ts';

@Global()
@Module({
  providers: [DecisionReader, ReviewService, DecisionResolver, DecisionReviewResolver, OrganisationDecisionResolver],
  exports: [DecisionReader],
})
export class DecisionModule {}
