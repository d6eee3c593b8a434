import { Field, ObjectType } from '@nestjs/graphql';
import { Goal } from '../goal/goal.graphql-types.ts';
import { GoalAction, GoalTraining } from './goal-plan.graphql-types.ts';

@ObjectType({ description: 'An action that waits for its owner, and the goal that it is for.' })
export class WaitingGoalAction {
  @Field(() => Goal, { description: 'What it is for.' })
  goal: Goal;

  @Field(() => GoalAction, { description: 'What is to be done.' })
  action: GoalAction;
}

@ObjectType({ description: 'A training that somebody has not had yet, and the goal that it is for.' })
export class WaitingTraining {
  @Field(() => Goal, { description: 'What it is for.' })
  goal: Goal;

  @Field(() => GoalTraining, { description: 'What is to be learnt.' })
  training: GoalTraining;

  @Field({ description: 'Whether its day has passed.' })
  late: boolean;
}
