import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AlignmentScore } from '../alignment/alignment.graphql-types.ts';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

export type CauseKind =
  'goal-changed' | 'decision-taken' | 'conflict-opened' | 'conflict-closed' | 'plan-changed' | 'new-day';

export const TrendCauseKind = enumOf<
  'GOAL_CHANGED' | 'DECISION_TAKEN' | 'CONFLICT_OPENED' | 'CONFLICT_CLOSED' | 'PLAN_CHANGED' | 'NEW_DAY',
  CauseKind
>('TrendCauseKind', 'What kind of thing moved the alignment.', {
  GOAL_CHANGED: ['goal-changed', 'Somebody changed a goal.'],
  DECISION_TAKEN: ['decision-taken', 'Something was decided on a conflict.'],
  CONFLICT_OPENED: ['conflict-opened', 'A conflict was found, or came back.'],
  CONFLICT_CLOSED: ['conflict-closed', 'A conflict was no longer found.'],
  PLAN_CHANGED: ['plan-changed', 'The plan was imported, or what it says of the business was corrected.'],
  NEW_DAY: ['new-day', 'Windows of goals began or ended.'],
});

@ObjectType({ description: 'Something that happened between two judgings, and may have moved the alignment.' })
export class TrendCause {
  @Field(() => ID, { description: 'Its id, unique among those of one day.' })
  id: string;

  @Field(() => TrendCauseKind, { description: 'What kind of thing it is.' })
  kind: CauseKind;

  @Field({ description: 'What it is about: the title of the goal, the headline of the conflict, what was decided.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What changed, in words; null where the title says it.' })
  says: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => Person, { nullable: true, description: 'Who; null if nobody said who they were.' })
  by: Person | null;

  @Field(() => ID, { nullable: true, description: 'The key of the goal, of a change of one.' })
  goalKey: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the conflict, of conflicts and decisions.' })
  conflictId: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the decision, of one.' })
  decisionId: string | null;
}

@ObjectType({ description: 'What happened in a span of time, counted.' })
export class TrendCauses {
  @Field(() => [TrendCause], { description: 'The weightiest first, at most 8.' })
  weightiest: TrendCause[];

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;

  @Field(() => Int, { description: 'Conflicts that were found or came back.' })
  opened: number;

  @Field(() => Int, { description: 'Conflicts that were no longer found.' })
  closed: number;

  @Field(() => Int, { description: 'Decisions that were taken.' })
  decided: number;

  @Field(() => Int, { description: 'Changes of goals that can move the alignment.' })
  goals: number;
}

@ObjectType({ description: 'How far the goals pulled together on a day, as its last judging found it.' })
export class AlignmentDay extends AlignmentScore {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => TrendCauses, {
    nullable: true,
    description: 'What happened since the day before in the list; null where none of the numbers moved visibly.',
  })
  causes: TrendCauses | null;
}

@ObjectType({ description: 'Where the alignment stood a week ago, where it stands, and what happened between.' })
export class WeekOfChange {
  @Field(() => AlignmentDay, {
    description: 'The last day that is at least a week before the newest; the first one known, if all are newer.',
  })
  from: AlignmentDay;

  @Field(() => AlignmentDay, { description: 'The newest day.' })
  to: AlignmentDay;

  @Field(() => TrendCauses, { description: 'What happened between.' })
  causes: TrendCauses;
}

@ObjectType({ description: 'How far the goals pulled together over time, and what moved it.' })
export class AlignmentTrend {
  @Field(() => [AlignmentDay], {
    description:
      'The days that were judged, ascending, and the last one before them; at most 1,100, the latest. Days without a judging are left out.',
  })
  days: AlignmentDay[];

  @Field(() => WeekOfChange, {
    nullable: true,
    description: 'The week up to the newest of these days; null before there are two.',
  })
  lastWeek: WeekOfChange | null;
}
