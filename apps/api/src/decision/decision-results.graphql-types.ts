import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import { Decision } from './decision.graphql-types.ts';

@ObjectType({ description: 'The review is written down.' })
export class DecisionReviewed {
  @Field(() => Decision, { description: 'The decision as it is now.' })
  decision: Decision;

  constructor(decision: Decision) {
    this.decision = decision;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has reviewed the decision in the meantime. Nothing was written.',
})
export class StaleDecisionError implements UserError {
  code = 'CONFLICT' as const;

  @Field(() => Decision, { description: 'The decision as it is now.' })
  current: Decision;

  constructor(
    public message: string,
    current: Decision,
  ) {
    this.current = current;
  }
}

export const DecisionReviewResult = createUnionType({
  name: 'DecisionReviewResult',
  description: 'What came of reviewing a decision.',
  types: () => [DecisionReviewed, InvalidInputError, NotAllowedError, NotFoundError, StaleDecisionError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
