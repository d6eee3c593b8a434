import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Audience } from '../graphql/enums.ts';

@InputType({ description: 'What a workshop asks, and how people vote.' })
export class WorkshopInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The sentence that people finish, at most 200 characters; missing: “Customer service means …”, or as it is.',
  })
  question?: string;

  @Field(() => Int, { nullable: true, description: 'How many votes everybody has, 1 to 20; missing: 3, or as it is.' })
  votesEach?: number;
}

@InputType({ description: 'A statement as you saw it.' })
export class SeenStatementInput {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Its version.' })
  version: number;
}

@InputType({ description: 'An outcome to be made of what won a workshop.' })
export class WorkshopOutcomeInput {
  @Field({ description: 'What people shall experience, in their own words.' })
  statement: string;

  @Field(() => Audience, { description: 'Who it is for.' })
  for: engine.CustomerOutcome['for'];

  @Field(() => Float, { description: 'How much it matters to them, above 0, on the scale of the other outcomes.' })
  weight: number;
}
