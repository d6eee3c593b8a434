import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Goal } from './goal.graphql-types.ts';

@ObjectType({ description: 'A goal that contributes to another.' })
export class PartOfGoal {
  @Field(() => Goal, { description: 'The part.' })
  goal: Goal;

  @Field(() => Float, {
    nullable: true,
    description: 'What it counts among the parts, 0 to 1, by its emphasis; null where its way cannot be told.',
  })
  weight: number | null;
}

@ObjectType({ description: 'The goals that contribute to another, and how far they have come together.' })
export class PartsOfGoal {
  @Field(() => [PartOfGoal], { description: 'Each part.' })
  parts: PartOfGoal[];

  @Field(() => Float, {
    nullable: true,
    description: 'The share of their ways that is covered, 0 to 1, each by its emphasis; null where none can be told.',
  })
  covered: number | null;

  @Field(() => Float, { nullable: true, description: 'The share that was planned for this day, 0 to 1.' })
  planned: number | null;
}
