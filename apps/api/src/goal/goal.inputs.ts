import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Commitment, Contact, Direction, GoalStatus } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'Both ends of a range, included.' })
export class RangeInput {
  @Field(() => Float, { description: 'The lower end.' })
  low: number;

  @Field(() => Float, { description: 'The upper end.' })
  high: number;
}

@InputType({ isOneOf: true, description: 'Where a metric shall be: exactly one of these.' })
export class TargetInput {
  @Field(() => Float, { nullable: true, description: 'This much or more.' })
  atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'This much or less.' })
  atMost?: number;

  @Field(() => Float, { nullable: true, description: 'Just this.' })
  exactly?: number;

  @Field(() => RangeInput, { nullable: true, description: 'From low to high.' })
  between?: RangeInput;
}

@InputType({ description: 'The values of one dimension that a goal is limited to.' })
export class GoalScopeInput {
  @Field(() => ID, { description: 'The key of the dimension.' })
  dimension: string;

  @Field(() => [ID], { description: 'The keys of the values.' })
  values: string[];
}

@InputType({ description: 'What a goal itself does to an outcome.' })
export class ServesInput {
  @Field(() => ID, { description: 'The key of the outcome.' })
  outcome: string;

  @Field(() => Float, { description: 'From −1 (works against it) to 1 (serves it fully), not 0.' })
  effect: number;
}

@InputType({ description: 'What a goal takes of a capacity.' })
export class CapacityUseInput {
  @Field(() => ID, { description: 'The key of the capacity.' })
  capacity: string;

  @Field(() => Float, { description: 'How much of it, in its unit.' })
  amount: number;
}

@InputType({ description: 'A step on the way to a goal.' })
export class MilestoneInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Its key, to keep an existing one; made from the title when missing.',
  })
  key?: string;

  @Field({ description: 'What is reached with it.' })
  title: string;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  due: string;

  @Field(() => Float, { nullable: true, description: 'What the metric should read by then.' })
  value?: number;

  @Field(() => Float, { defaultValue: 1, description: 'Its weight among the milestones of the goal.' })
  weight: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was completed.' })
  done?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Goals (`tooling`) or milestones (`tooling.moulds`) it waits for.',
  })
  needs?: string[];
}

@InputType({ description: 'A goal as a person states it, whole: what is left out is not set.' })
export class GoalInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Its key when creating it; made from the title when missing. Cannot be changed later.',
  })
  key?: string;

  @Field({ description: 'The goal as a sentence.' })
  title: string;

  @Field(() => ID, { description: 'The key of the department that wants it.' })
  department: string;

  @Field(() => [ID], { nullable: true, description: 'Keys of departments that carry it together.' })
  sharedWith?: string[];

  @Field(() => ID, { nullable: true, description: 'The key of the person who answers for it.' })
  owner?: string;

  @Field(() => ID, { nullable: true, description: 'The key of the metric it is measured by.' })
  metric?: string;

  @Field(() => TargetInput, { nullable: true, description: 'The committed target.' })
  target?: TargetInput;

  @Field(() => TargetInput, { nullable: true, description: 'What would be a stretch.' })
  stretch?: TargetInput;

  @Field(() => Direction, { nullable: true, description: 'Which way the metric shall go, where there is no number.' })
  direction?: engine.Direction;

  @Field(() => Float, { nullable: true, description: 'Where the metric stands at the start.' })
  baseline?: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  due?: string;

  @Field(() => [GoalScopeInput], { nullable: true, description: 'What part of the business it is limited to.' })
  scope?: GoalScopeInput[];

  @Field(() => [ServesInput], { nullable: true, description: 'What it itself does to outcomes.' })
  serves?: ServesInput[];

  @Field(() => Commitment, { defaultValue: Commitment.COMMITTED, description: 'How firmly it is meant.' })
  commitment: engine.Commitment;

  @Field({ defaultValue: false, description: 'Whether the customer is told this.' })
  promise: boolean;

  @Field(() => Float, { defaultValue: 1, description: 'Its weight within the department.' })
  emphasis: number;

  @Field(() => GoalStatus, { defaultValue: GoalStatus.ACTIVE, description: 'Its life.' })
  status: engine.GoalStatus;

  @Field(() => ID, { nullable: true, description: 'The key of the goal it contributes to.' })
  parent?: string;

  @Field(() => Contact, {
    nullable: true,
    description: 'Who starts it. Missing: it stays as it is; null: nobody has said.',
  })
  contact?: engine.Contact | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The key of the goal that was reached before it. Missing: it stays as it is; null: none.',
  })
  succeeds?: string | null;

  @Field(() => [CapacityUseInput], { nullable: true, description: 'What it takes of capacities.' })
  uses?: CapacityUseInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Goals (`tooling`) or milestones (`tooling.moulds`) that must be finished first.',
  })
  needs?: string[];

  @Field(() => [MilestoneInput], {
    nullable: true,
    description: 'Its milestones. Missing: they stay as they are; given: they replace all.',
  })
  milestones?: MilestoneInput[];
}

@InputType({ description: 'How a goal stands.' })
export class CheckInInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; the judging day when missing.' })
  on?: string;

  @Field(() => Float, { nullable: true, description: 'The metric on that day.' })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'How sure you are to reach the target, 0 to 1.' })
  confidence?: number;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of a check-in that was wrong: this one takes its place, and both stay in the record.',
  })
  corrects?: string;
}
