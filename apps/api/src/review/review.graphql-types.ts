import type { ReviewEvery as Every } from '@concord/alignment-engine';
import type { ReviewRow } from '@concord/persistence';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { PlanSubject } from '../input/input.graphql-types.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { ReviewEvery } from './review-every.ts';

@ObjectType({ description: 'How often something is looked at again, and when it is to be.' })
export class ReviewRhythm {
  @Field(() => ReviewEvery, { description: 'How often.' })
  every: Every;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last review; null if there was none.' })
  last: string | null;

  @Field(() => DateScalar, { description: 'The day on which the next one is due.' })
  dueOn: string;

  @Field(() => Int, { description: 'For how many days it has been overdue; 0 if it is not.' })
  overdueDays: number;

  @Field({ description: 'Whether nobody has looked at it in time.' })
  isStale: boolean;
}

@ObjectType({ description: 'That somebody looked at something of the plan again, and what they found.' })
export class Review implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: ReviewRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => PlanSubject, { description: 'What was looked at.' })
  about?: PlanSubject;

  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Person, { nullable: true, description: 'Who did; null for who is nobody in the plan.' })
  by?: Person | null;

  @Field({ description: 'Whether it is still right as it stands.' })
  stillRight: boolean;

  @Field(() => String, { nullable: true, description: 'What was changed, in words.' })
  changed: string | null;

  @Field(() => String, { nullable: true, description: 'What else was noted.' })
  note: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  at: Date;
}

@ObjectType({ description: 'A review in a list.' })
export class ReviewEdge {
  @Field({ description: 'Pass it as `after` to read on behind this review.' })
  cursor: string;

  @Field(() => Review, { description: 'The review.' })
  node: Review;
}

@ObjectType({ description: 'A page of reviews.' })
export class ReviewConnection {
  @Field(() => [ReviewEdge], { description: 'The reviews with their cursors.' })
  edges: ReviewEdge[];

  @Field(() => [Review], { description: 'The reviews.' })
  nodes: Review[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all; counted only if asked for.' })
  readonly totalCount: Promise<number>;
}

@ObjectType({ description: 'Something of the plan whose review is due.' })
export class DueReview {
  @Field(() => ID, { description: 'Kind and key of what it is about.' })
  id: string;

  @Field(() => PlanSubject, { description: 'What is to be looked at.' })
  about: PlanSubject;

  @Field(() => ReviewRhythm, { description: 'How often, and since when it is due.' })
  review: ReviewRhythm;

  @Field(() => Person, { nullable: true, description: 'Who answers for it, where one person does.' })
  owner: Person | null;

  @Field({ description: 'Whether it is for you to look at.' })
  isYours: boolean;
}

@ObjectType({ description: 'A due review in a list.' })
export class DueReviewEdge {
  @Field({ description: 'Pass it as `after` to read on behind this one.' })
  cursor: string;

  @Field(() => DueReview, { description: 'The due review.' })
  node: DueReview;
}

@ObjectType({ description: 'A page of due reviews.' })
export class DueReviewConnection {
  @Field(() => [DueReviewEdge], { description: 'The due reviews with their cursors.' })
  edges: DueReviewEdge[];

  @Field(() => [DueReview], { description: 'The due reviews.' })
  nodes: DueReview[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}

@InputType({ description: 'What somebody found who looked at something again.' })
export class ReviewInput {
  @Field({ description: 'Whether it is still right as it stands.' })
  stillRight: boolean;

  @Field(() => String, { nullable: true, description: 'What was changed, in words, up to 2000 characters.' })
  changed?: string | null;

  @Field(() => String, { nullable: true, description: 'What else is to be noted, up to 2000 characters.' })
  note?: string | null;
}
