import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: 'Nothing names them any more, but what people have written.' })
export class PersonForgotten {
  @Field(() => Person, {
    nullable: true,
    description: 'Who stands in their place in the plan and in its history; null if they had left the plan before.',
  })
  person: Person | null;

  constructor(person: Person | null) {
    this.person = person;
  }
}

export const ForgettingResult = createUnionType({
  name: 'ForgettingResult',
  description: 'What came of forgetting a person of the plan.',
  types: () => [PersonForgotten, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
