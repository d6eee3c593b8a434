import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { Review, ReviewRhythm } from './review.graphql-types.ts';

@ObjectType({ description: 'It is looked at, or will be, as you wanted it.' })
export class ReviewSaved {
  @Field(() => Review, { nullable: true, description: 'The review; null where only the rhythm was set.' })
  review: Review | null;

  @Field(() => ReviewRhythm, { nullable: true, description: 'When the next one is due; null without a rhythm.' })
  rhythm: ReviewRhythm | null;

  constructor(review: Review | null, rhythm: ReviewRhythm | null) {
    this.review = review;
    this.rhythm = rhythm;
  }
}

export const ReviewResult = createUnionType({
  name: 'ReviewResult',
  description: 'What came of looking at something again, or of saying how often that shall be done.',
  types: () => [ReviewSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
