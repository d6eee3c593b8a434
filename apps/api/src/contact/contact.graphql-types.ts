import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: 'How much starts with us and how much with the customer.' })
export class ContactCount {
  @Field(() => Int, { description: 'How many we start.' })
  interaction: number;

  @Field(() => Int, { description: 'How many the customer starts.' })
  transaction: number;

  @Field(() => Int, { description: 'Of how many nobody has said.' })
  unmarked: number;
}

@ObjectType({ description: 'The goals in force in a month.' })
export class ContactMonth extends ContactCount {
  @Field({ description: 'The month, such as `2026-11`.' })
  month: string;
}

@ObjectType({
  description: 'The balance of interaction and transaction of goals: active ones now, others month by month.',
})
export class ContactBalance extends ContactCount {
  @Field(() => Float, {
    nullable: true,
    description: 'Of the goals that are marked, the share that we start, 0 to 1; null where none is marked.',
  })
  share: number | null;

  @Field(() => ContactCount, { description: 'Actions behind these goals that are open or done.' })
  actions: ContactCount;

  @Field(() => [ContactMonth], {
    description: 'The last twelve months with this one, and up to twelve ahead as far as goals are planned.',
  })
  months: ContactMonth[];
}

export const MarkContactResult = createUnionType({
  name: 'MarkContactResult',
  description: 'What came of saying who starts a goal.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
