import { createUnionType, Field, Float, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: "Help between a goal and another department's goal." })
export class GoalSupport {
  @Field(() => Goal, { description: 'The goal on the other side.' })
  goal: Goal;

  @Field(() => Float, { description: 'How much the one helps the other, above 0 to 1.' })
  effect: number;

  @Field(() => String, { nullable: true, description: 'By what, in words.' })
  because: string | null;
}

export const SupportResult = createUnionType({
  name: 'SupportResult',
  description: 'What came of saying that a goal helps another, or no longer does.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
