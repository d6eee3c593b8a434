import { Module } from '@nestjs/common';
import {
  GoalReviewResolver,
  OrganisationReviewResolver,
  OutcomeReviewResolver,
  PromiseReviewResolver,
  ReviewMutationResolver,
  ReviewResolver,
} from './review.resolver.ts';
import { ReviewService } from './review.service.ts';

@Module({
  providers: [
    ReviewService,
    ReviewMutationResolver,
    OrganisationReviewResolver,
    ReviewResolver,
    GoalReviewResolver,
    OutcomeReviewResolver,
    PromiseReviewResolver,
  ],
})
export class ReviewModule {}
