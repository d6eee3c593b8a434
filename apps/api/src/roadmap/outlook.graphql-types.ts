import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AboutGoal } from '../goal/about-goal.graphql-types.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { Forecast, MilestoneTally, StatusCount } from '../progress/progress.graphql-types.ts';

@ObjectType({ description: 'Milestones on a day.' })
export class BurnUpPoint {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Int, { description: 'Due by then.' })
  planned: number;

  @Field(() => Int, { nullable: true, description: 'Completed by then; null after the judging day.' })
  done: number | null;
}

@ObjectType({ description: 'How fast milestones were completed in the last twelve weeks.' })
export class MilestonePace {
  @Field(() => Float, { description: 'Completed a week.' })
  perWeek: number;

  @Field(() => Forecast, {
    nullable: true,
    description: 'When all are done at that pace; null if all are, or if it is more than ten years ahead.',
  })
  forecast: Forecast | null;
}

@ObjectType({ description: 'A goal that misses its target if it goes on as it does.' })
export class GoalMiss extends AboutGoal {
  @Field(() => DateScalar, { description: 'When it is due.' })
  due: string;

  @Field(() => Forecast, { description: 'When it is reached at the rate of the last check-ins.' })
  forecast: Forecast;

  @Field(() => Int, { description: 'Days between.' })
  daysLate: number;
}

@ObjectType({ description: 'Whether the milestones of active goals will be reached.' })
export class MilestoneOutlook {
  @Field(() => MilestoneTally, { description: 'Counted.' })
  milestones: MilestoneTally;

  @Field(() => Int, { description: 'Milestones of committed goals; what others add is the stretch.' })
  committed: number;

  @Field(() => [BurnUpPoint], { description: 'Ascending by day, at most 60; none without milestones.' })
  points: BurnUpPoint[];

  @Field(() => MilestonePace, { nullable: true, description: 'Null where fewer than three were completed lately.' })
  pace: MilestonePace | null;

  @Field(() => [GoalMiss], {
    description: 'Goals that miss their targets at their present rate, the latest first, at most 5.',
  })
  misses: GoalMiss[];

  @Field(() => Int, { description: 'How many goals miss their targets at their present rate.' })
  missCount: number;

  @Field(() => [StatusCount], { description: 'How many goals stand how, by the numbers.' })
  statuses: StatusCount[];

  @Field(() => Int, { description: 'Goals of which the owner says otherwise than the numbers, by two steps.' })
  statedDiffering: number;
}
