import type { ReviewEvery as Every } from '@concord/alignment-engine';
import { Field, InputType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const ReviewEvery = enumOf('ReviewEvery', 'How often something is looked at again.', {
  MONTH: ['month', 'Every month.'],
  QUARTER: ['quarter', 'Every three months.'],
  HALF_YEAR: ['half-year', 'Every six months.'],
  YEAR: ['year', 'Every year.'],
});

@InputType({ description: 'How often something that is brought back was looked at again.' })
export class ReviewRhythmInput {
  @Field(() => ReviewEvery, { description: 'How often.' })
  every: Every;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last review.' })
  last?: string | null;
}
