import type { SuccessorReason as Reason } from '@concord/alignment-engine';
import type { NoSuccessorRow } from '@concord/persistence';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { Target } from '../goal/goal-parts.graphql-types.ts';
import { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

export const SuccessorReason = enumOf('SuccessorReason', 'Why a next target is proposed as it is.', {
  STRETCH_NEXT: ['stretch-next', 'The stretch target that was not reached becomes the target.'],
  SAME_STEP: ['same-step', 'As much again as the goal itself went.'],
  SHARE_OF_THE_REST: ['share-of-the-rest', 'As large a share of what is left to the end of the metric.'],
  KEEP: ['keep', 'What was reached is kept.'],
  NO_NUMBER: ['no-number', 'There is no number to go on from.'],
});

@ObjectType({ description: 'What could come after a goal that was reached.' })
export class ProposedSuccessor {
  @Field(() => SuccessorReason, { description: 'Why the target is proposed as it is.' })
  reason: Reason;

  @Field({ description: 'The same in a sentence, in the language of the request.' })
  because: string;

  @Field(() => Float, { nullable: true, description: 'Where the metric stands: what the successor begins with.' })
  baseline: number | null;

  @Field(() => Target, { nullable: true, description: 'The next target.' })
  target: Target | null;

  @Field(() => Target, { nullable: true, description: 'The next stretch target.' })
  stretch: Target | null;

  @Field(() => DateScalar, { description: 'First day of the next window.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the next window.' })
  due: string | null;
}

@ObjectType({ description: 'That a goal which was reached shall have no successor.' })
export class NoSuccessor implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: NoSuccessorRow;

  @Field({ description: 'Why.' })
  because: string;
}

@ObjectType({ description: 'What the metric of a series was on a day.' })
export class SeriesPoint {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { description: 'The value.' })
  value: number;
}

@ObjectType({ description: 'Goals of which each succeeds the one before.' })
export class GoalSeries {
  @Field(() => Int, { description: 'At which place the goal stands, from 1.' })
  place: number;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => [Goal], { description: 'The goals, the first one first.' })
  goals: Goal[];

  @Field(() => [SeriesPoint], {
    description: 'What was checked in on all of them that share the metric, and what was measured of it, by day.',
  })
  points: SeriesPoint[];
}

export const SuccessorAnswerResult = createUnionType({
  name: 'SuccessorAnswerResult',
  description: 'What came of saying that a goal shall have no successor, or shall ask for one again.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
