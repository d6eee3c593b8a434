import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { AlreadyExistsError, InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import { Workshop, WorkshopStatement } from './workshop.graphql-types.ts';

@ObjectType({ description: 'The workshop is as you wanted it.' })
export class WorkshopSaved {
  @Field(() => Workshop, { description: 'The workshop as it is now.' })
  workshop: Workshop;

  @Field(() => WorkshopStatement, {
    nullable: true,
    description: 'The statement that was said or changed, if one was.',
  })
  statement: WorkshopStatement | null;

  constructor(workshop: Workshop, statement: WorkshopStatement | null = null) {
    this.workshop = workshop;
    this.statement = statement;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed the same thing in the meantime. Nothing was written.',
})
export class StaleWorkshopError implements UserError {
  code = 'CONFLICT' as const;

  @Field(() => Workshop, { description: 'The workshop as it is now.' })
  current: Workshop;

  constructor(
    public message: string,
    current: Workshop,
  ) {
    this.current = current;
  }
}

export const WorkshopResult = createUnionType({
  name: 'WorkshopResult',
  description: 'What came of doing something in a workshop.',
  types: () => [WorkshopSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleWorkshopError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});

@ObjectType({ description: 'It is a customer outcome now.' })
export class OutcomeMade {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  constructor(outcome: CustomerOutcome) {
    this.outcome = outcome;
  }
}

export const OutcomeMadeResult = createUnionType({
  name: 'OutcomeMadeResult',
  description: 'What came of making an outcome of what won a workshop.',
  types: () => [OutcomeMade, AlreadyExistsError, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
