import type * as engine from '@concord/alignment-engine';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { AboutGoal } from '../goal/about-goal.graphql-types.ts';
import { enumOf, ProgressStatus } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar } from '../graphql/scalars.ts';

export type Grouping = 'department' | 'outcome' | 'owner';

export const GoalGrouping = enumOf<'DEPARTMENT' | 'OUTCOME' | 'OWNER', Grouping>(
  'GoalGrouping',
  'By what goals are put together.',
  {
    DEPARTMENT: ['department', 'The department that has them.'],
    OUTCOME: ['outcome', 'The outcome that they serve most.'],
    OWNER: ['owner', 'The person who owns them.'],
  },
);

@InputType({ description: 'Which active goals: those that fit all that is given.' })
export class RoadmapFilter {
  @Field(() => ID, { nullable: true, description: 'Own or shared goals of this department.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: 'Goals that reach this outcome.' })
  outcome?: string | null;

  @Field(() => ID, { nullable: true, description: 'Goals of this person.' })
  owner?: string | null;

  @Field(() => ProgressStatus, { nullable: true, description: 'Goals that stand like this against their plan.' })
  progress?: engine.ProgressStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only goals of which the owner says otherwise than the numbers, by two steps.',
  })
  statedDiffers?: boolean | null;
}

@ObjectType({ description: 'Something that a goal or one of its milestones waits for.' })
export class RoadmapWait {
  @Field(() => ID, { description: 'What waits: `goal` or `goal.milestone`.' })
  step: string;

  @Field(() => DateScalar, { nullable: true, description: 'When that is due; null if it is open.' })
  due: string | null;

  @Field(() => ID, { description: 'What must be finished first: `goal` or `goal.milestone`.' })
  needs: string;

  @Field({ description: 'What must be finished first, in words.' })
  title: string;

  @Field(() => ID, { description: 'The key of the goal that it belongs to.' })
  goalKey: string;

  @Field({ description: 'The name of the department that has that goal.' })
  departmentName: string;

  @Field(() => DateScalar, { nullable: true, description: 'When that is due; null if it is open.' })
  needsDue: string | null;

  @Field({ description: 'Whether it is finished.' })
  done: boolean;

  @Field(() => Int, { description: 'Days by which it comes too late; 0 if it comes in time or nobody can tell.' })
  daysShort: number;

  @Field(() => ID, { nullable: true, description: 'The id of the schedule clash that tells of it; null if none does.' })
  conflictId: string | null;
}

@ObjectType({ description: 'An active goal on the roadmap.' })
export class RoadmapRow extends AboutGoal {
  /** Its place in the list. */
  readonly place: readonly [group: number, due: string, key: string];

  @Field(() => ID, { description: 'The key of the goal.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The key of what it is grouped under; null where it has none.' })
  groupKey: string | null;

  @Field({ description: 'The name of what it is grouped under.' })
  groupName: string;

  @Field(() => [RoadmapWait], { description: 'What its unfinished steps wait for.' })
  waits?: RoadmapWait[];

  @Field(() => [Conflict], { description: 'Its schedule clashes and the capacities that it overloads with others.' })
  clashes?: Conflict[];
}

@ObjectType({ description: 'A goal on the roadmap, in a list.' })
export class RoadmapRowEdge {
  @Field({ description: 'Pass it as `after` to read on behind this goal.' })
  cursor: string;

  @Field(() => RoadmapRow, { description: 'The goal.' })
  node: RoadmapRow;
}

@ObjectType({ description: 'A page of the roadmap: by group, then by the day on which goals are due.' })
export class RoadmapRowConnection {
  @Field(() => [RoadmapRowEdge], { description: 'The goals with their cursors.' })
  edges: RoadmapRowEdge[];

  @Field(() => [RoadmapRow], { description: 'The goals.' })
  nodes: RoadmapRow[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}
