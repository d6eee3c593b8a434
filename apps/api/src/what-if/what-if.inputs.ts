import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { GoalInput } from '../goal/goal.inputs.ts';
import { ModelCorrectionInput } from '../model-correction/model-correction.inputs.ts';

@InputType({ description: 'A goal as it would be.' })
export class GoalInPlace {
  @Field(() => ID, {
    nullable: true,
    description: 'The key of the goal that it would replace; missing: it would be new.',
  })
  replaces?: string;

  @Field(() => GoalInput, { description: 'The goal.' })
  goal: GoalInput;
}

@InputType({ description: 'Which repair of which conflict.' })
export class RepairChoice {
  @Field(() => ID, { description: 'The id of the conflict.' })
  conflict: string;

  @Field(() => Int, { description: 'Which of its repairs, from 0.' })
  repair: number;
}

@InputType({ description: 'Changes that are judged together, in the order of these fields.' })
export class PlanChangesInput {
  @Field(() => String, {
    nullable: true,
    description: 'A draft plan, as a plan file: what it names replaces what is stored under the same key.',
  })
  plan?: string;

  @Field(() => [ModelCorrectionInput], { nullable: true, description: 'Corrections of how the business is.' })
  corrections?: ModelCorrectionInput[];

  @Field(() => [RepairChoice], { nullable: true, description: 'Repairs to carry out.' })
  repairs?: RepairChoice[];

  @Field(() => [GoalInPlace], { nullable: true, description: 'Goals to add or change.' })
  goals?: GoalInPlace[];

  @Field(() => [ID], { nullable: true, description: 'Keys of goals to make active, such as drafts.' })
  activate?: string[];

  @Field(() => [ID], { nullable: true, description: 'Keys of goals to take out of the plan.' })
  remove?: string[];
}
