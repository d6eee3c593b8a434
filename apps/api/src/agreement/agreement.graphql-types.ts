import type { Answer, GoalAnswerRow } from '@concord/persistence';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { Target } from '../goal/goal-parts.graphql-types.ts';
import { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { AnswerKind } from '../graphql/enums.ts';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'Somebody who is asked about a goal, and the answer.' })
export class GoalQuestion implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: GoalAnswerRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Why they are asked, in words.' })
  because: string;

  @Field(() => AnswerKind, { nullable: true, description: 'The answer; null until there is one.' })
  answer: Answer | null;

  @Field(() => String, { nullable: true, description: 'The condition, or the objection.' })
  words: string | null;

  @Field(() => Target, { nullable: true, description: 'The target that a decision asks for; agreeing writes it.' })
  proposed: Target | null;

  @Field({ description: 'Whether it is about the goal as it is now; older ones are history.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'Who agrees to a goal.' })
export class Agreement {
  @Field(() => [GoalQuestion], {
    description: 'Everybody who was asked, those asked about the goal as it is now first.',
  })
  questions: GoalQuestion[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Commitment: the share of those asked about it as it is now who agree, 0 to 1; null if nobody was asked.',
  })
  commitment: number | null;
}

@ObjectType({ description: 'How many of those asked about goals agree.' })
export class AgreementCount {
  @Field(() => Float, { nullable: true, description: 'The share that agrees, 0 to 1; null if nobody was asked.' })
  share: number | null;

  @Field(() => Int, { description: 'How many were asked.' })
  asked: number;

  @Field(() => Int, { description: 'How many agree.' })
  agree: number;

  @Field(() => Int, { description: 'How many agree under a condition.' })
  agreeIf: number;

  @Field(() => Int, { description: 'How many object.' })
  disagree: number;
}

@InputType({ description: 'An answer about a goal.' })
export class GoalAnswerInput {
  @Field(() => AnswerKind, { description: 'Whether you agree.' })
  answer: Answer;

  @Field(() => String, { nullable: true, description: 'The condition, or the objection; needed for both.' })
  words?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The department in whose name you answer; missing: as the owner, or for your own department.',
  })
  department?: string;
}

@ObjectType({ description: 'What waits for a person.' })
export class WaitingFor implements InOrganisation {
  readonly reader: OrganisationReader;
  /** The person. */
  readonly person: Person;
}

export const AnswerGoalResult = createUnionType({
  name: 'AnswerGoalResult',
  description: 'What came of an answer about a goal.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
