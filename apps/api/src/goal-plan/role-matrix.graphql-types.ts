import type { Role } from '@concord/alignment-engine';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { enumOf } from '../graphql/enums.ts';

export const RoleInGoal = enumOf('RoleInGoal', 'The part that somebody has in a goal, a milestone or an action.', {
  ACCOUNTABLE: ['accountable', 'Answers for it: exactly one person.'],
  RESPONSIBLE: ['responsible', 'Carries it out.'],
  CONSULTED: ['consulted', 'Is asked before.'],
  INFORMED: ['informed', 'Is told.'],
});

@ObjectType({ description: 'The part of a person in a goal.' })
export class RoleMatrixCell {
  @Field(() => ID, { description: 'The key of the goal.' })
  goal: string;

  @Field(() => RoleInGoal, { nullable: true, description: 'In the goal itself; null where only in steps of it.' })
  role: Role | null;

  @Field(() => Int, { description: 'In how many open milestones and actions of the goal they are accountable.' })
  stepsAccountable: number;

  @Field(() => Int, { description: 'In how many open milestones and actions of the goal they have another part.' })
  stepsOtherwise: number;
}

@ObjectType({ description: 'A person and their parts in the goals of the matrix.' })
export class RoleMatrixRow {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field(() => Int, { description: 'For how many active goals of the whole organisation they are accountable.' })
  accountableFor: number;

  @Field({ description: 'Whether that is more than anybody can look after.' })
  overloaded: boolean;

  @Field(() => [RoleMatrixCell], { description: 'Their parts; goals in which they have none are left out.' })
  cells: RoleMatrixCell[];
}

@ObjectType({ description: 'Who has which part in the active goals of a department.' })
export class RoleMatrix {
  @Field(() => [Goal], { description: 'The goals, in the order of the plan, at most 60.' })
  goals: Goal[];

  @Field(() => Int, { description: 'How many active goals it has.' })
  goalCount: number;

  @Field(() => [RoleMatrixRow], { description: 'Whoever has a part in them, who answers for most first.' })
  rows: RoleMatrixRow[];

  @Field(() => [ID], { description: 'Keys of those goals for which nobody is accountable.' })
  unowned: string[];

  @Field(() => [ID], { description: 'Keys of those goals that have an owner and nobody who carries them out.' })
  uncarried: string[];

  @Field(() => Int, { description: 'For more active goals than this nobody should be accountable.' })
  mostAccountable: number;
}
