// Written by `npm run codegen`: change the .graphql files instead.
import type { ReviewsOfGoalQuery, ReviewsOfGoalQueryVariables, ReviewsOfOutcomeQuery, ReviewsOfOutcomeQueryVariables, ReviewsOfPromiseQuery, ReviewsOfPromiseQueryVariables, ReviewsOfPlanQuery, ReviewsOfPlanQueryVariables, DueReviewsQuery, DueReviewsQueryVariables, NeverStaleQuery, NeverStaleQueryVariables, WriteReviewMutation, WriteReviewMutationVariables, SetReviewRhythmMutation, SetReviewRhythmMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ReviewsOfGoalDocument: TrustedDocument<ReviewsOfGoalQuery, ReviewsOfGoalQueryVariables> = { kind: 'query', name: 'ReviewsOfGoal', hash: '68df7438f25d0901dea050b836679ecf29015cea6785be34fe2b59ecb5a93010' };
export const ReviewsOfOutcomeDocument: TrustedDocument<ReviewsOfOutcomeQuery, ReviewsOfOutcomeQueryVariables> = { kind: 'query', name: 'ReviewsOfOutcome', hash: '8e3a616447e12f902f58840df59db83fb4e0f7b4f19294bb09003b4bf8b36dfa' };
export const ReviewsOfPromiseDocument: TrustedDocument<ReviewsOfPromiseQuery, ReviewsOfPromiseQueryVariables> = { kind: 'query', name: 'ReviewsOfPromise', hash: '07ea40ba2c0f8d76794ebfb58e31649b236a366eaade90a2b0be2ba8b2c4d766' };
export const ReviewsOfPlanDocument: TrustedDocument<ReviewsOfPlanQuery, ReviewsOfPlanQueryVariables> = { kind: 'query', name: 'ReviewsOfPlan', hash: '641fb91ace929e4245f6b11cc96596570d423c5fc018d32a0dd34f913fad7927' };
export const DueReviewsDocument: TrustedDocument<DueReviewsQuery, DueReviewsQueryVariables> = { kind: 'query', name: 'DueReviews', hash: 'f7f35b75e7663d9ab9b5fc171939adf706f5c709944119214fa4c9fa0bd4c63d' };
export const NeverStaleDocument: TrustedDocument<NeverStaleQuery, NeverStaleQueryVariables> = { kind: 'query', name: 'NeverStale', hash: '9f399052feea1cdde2f95571bba4aacec5894acaa618c6448542892cebc861be' };
export const WriteReviewDocument: TrustedDocument<WriteReviewMutation, WriteReviewMutationVariables> = { kind: 'mutation', name: 'WriteReview', hash: '0f0db6c23fe8ace1f2e5efbabe5bf5f638405c63d5a83c53973047ccdb781e95' };
export const SetReviewRhythmDocument: TrustedDocument<SetReviewRhythmMutation, SetReviewRhythmMutationVariables> = { kind: 'mutation', name: 'SetReviewRhythm', hash: 'c0bf5116100dba575a556569d99f3fd2821c1d97ea7259ba49fd1199e2271b3f' };
