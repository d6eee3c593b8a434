import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { EffectPath } from '../alignment/alignment.graphql-types.ts';
import { Capacity, Law, Metric } from '../business-model/business-model.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { HoursException, WeekdayHours } from '../promise/service-hours.graphql-types.ts';
import { AboutGoal } from '../goal/about-goal.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import type { OfGoal } from '../goal/goal-in-judgement.ts';
import { GoalScope } from '../goal/goal-parts.graphql-types.ts';
import { BoundEnd, IntervalEnd } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What one goal of a conflict wants.' })
export class GoalPosition implements OfGoal {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly goalKey: string;

  @Field(() => Goal, { description: 'The goal.' })
  goal?: Goal;

  @Field(() => Float, { nullable: true, description: 'Lower end of what it allows; null if open.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of what it allows; null if open.' })
  high: number | null;

  @Field(() => Int, { description: 'Which way it pulls its metric: 1 up, −1 down, 0 neither.' })
  pull: number;

  @Field(() => Float, { description: 'How hard it pulls, 0 to 1.' })
  tightness: number;

  @Field(() => Float, { nullable: true, description: 'Distance from baseline to target, in the unit of the metric.' })
  span: number | null;

  @Field({ description: 'Whether 10 % of the target stands for a missing distance.' })
  spanAssumed: boolean;
}

@ObjectType({ description: 'Where goals meet in time and scope.' })
export class Overlap {
  @Field(() => DateScalar, { description: 'First shared day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last shared day; null if open.' })
  to: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of shared days; null if open.' })
  days: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of the shortest window among the goals.' })
  ofDays: number | null;

  @Field(() => [GoalScope], { description: 'Values they share, per dimension that any of them names.' })
  scope: GoalScope[];
}

@ObjectType({ description: 'One goal serves an outcome that another works against.' })
export class OpposingEffects {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'Its weight relative to the largest, 0 to 1.' })
  weight: number;

  @Field(() => Float, { description: 'Support × denial, 0 to 1.' })
  strength: number;

  @Field({ description: 'Whether it is part of the magnitude, or shown as evidence only.' })
  counted: boolean;

  @Field(() => EffectPath, { description: 'How the one serves it.' })
  support: EffectPath;

  @Field(() => EffectPath, { description: 'How the other works against it.' })
  denial: EffectPath;
}

@ObjectType({ description: 'Something needed that is due too late.' })
export class UnmetNeed {
  @Field({ description: 'The goal, or `goal.milestone`, that waits.' })
  of: string;

  @Field({ description: 'Its title.' })
  ofTitle: string;

  @Field(() => DateScalar, { description: 'When it is due.' })
  ofDue: string;

  @Field({ description: 'The goal, or `goal.milestone`, that it waits for.' })
  needs: string;

  @Field({ description: 'Its title.' })
  needsTitle: string;

  @Field(() => DateScalar, { description: 'When that is due.' })
  needsDue: string;

  @Field(() => Int, { description: 'How many days too late.' })
  daysShort: number;
}

@ObjectType({ description: 'What one goal promises to customers.' })
export class PromisedValue extends AboutGoal {
  @Field(() => Float, { description: 'What it promises, in the unit of the metric.' })
  value: number;
}

@ObjectType({ description: 'An end of two targets that customers are told about, and told differently.' })
export class DifferingPromises {
  @Field(() => IntervalEnd, { description: 'Which end.' })
  end: 'low' | 'high';

  @Field(() => [PromisedValue], { description: 'What each goal promises.' })
  values: PromisedValue[];
}

@ObjectType({ description: 'By how much targets miss each other, where only plain differences tie them.' })
export class MetricGap {
  @Field(() => Float, { description: 'How much.' })
  value: number;

  @Field({ description: 'In which unit.' })
  unit: string;
}

@ObjectType({ description: 'What a metric is, as far as it stands in the way.' })
export class FactInUse {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => Float, { description: 'What it is, in its unit.' })
  value: number;
}

@ObjectType({ description: 'What a metric cannot go beyond, as far as it stands in the way.' })
export class BoundInUse {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => BoundEnd, { description: 'Which bound.' })
  end: 'min' | 'max';

  @Field(() => Float, { description: 'The bound, in the unit of the metric.' })
  value: number;
}

@ObjectType({ description: 'Why targets on several metrics cannot hold together.' })
export class LawClash {
  @Field(() => [Law], { description: 'The laws without which they could, as few as suffice.' })
  laws: Law[];

  @Field(() => [FactInUse], { description: 'What is so, whoever wants what.' })
  facts: FactInUse[];

  @Field(() => [BoundInUse], { description: 'What metrics cannot go beyond.' })
  bounds: BoundInUse[];

  @Field(() => Float, {
    description: 'The least share of its way from baseline to target that every goal would have to give up.',
  })
  shortage: number;

  @Field(() => MetricGap, { nullable: true, description: 'The same in a unit, where there is one for all.' })
  gap: MetricGap | null;
}

@ObjectType({ description: 'Somebody who uses a capacity.' })
export class CapacityUser extends AboutGoal {
  @Field(() => Float, { description: 'How much of it, in its unit.' })
  amount: number;
}

@ObjectType({ description: 'A run of days on which more of a capacity is planned with than there is.' })
export class CapacityLoad {
  @Field(() => Capacity, { description: 'The capacity.' })
  capacity: Capacity;

  @Field(() => Float, { description: 'How much of it there is.' })
  amount: number;

  @Field(() => Float, { description: 'The most that is planned with on one day.' })
  peak: number;

  @Field(() => DateScalar, { description: 'The first day on which it is that much.' })
  peakDay: string;

  @Field(() => DateScalar, { description: 'The first day of the run.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null if there is no end.' })
  to: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of days; null if there is no end.' })
  days: number | null;

  @Field(() => [CapacityUser], { description: 'Who uses it on the peak day.' })
  users: CapacityUser[];

  @Field(() => [CapacityUser], { description: 'Who uses it on any day of the run.' })
  usersOfRun: CapacityUser[];
}

@ObjectType({ description: 'A department that has people on a channel.' })
export class StaffedBy {
  @Field(() => Department, { description: 'The department.' })
  department: Department;

  @Field(() => ID, { description: 'The key of its staffed hours.' })
  staffing: string;

  @Field({ description: 'The time zone that these are in.' })
  timeZone: string;
}

@ObjectType({
  description: 'Which of the hours that a promise names nobody staffs, in the 52 weeks from the judging day on.',
})
export class StaffingGap {
  @Field({ description: 'The channel.' })
  channel: string;

  @Field({ description: 'The time zone of the promise, in which all hours here are told.' })
  timeZone: string;

  @Field(() => DateScalar, { description: 'The first day that was looked at.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day that was looked at.' })
  to: string;

  @Field(() => Float, { description: 'Hours that are promised.' })
  promisedHours: number;

  @Field(() => Float, { description: 'How many of them are staffed.' })
  staffedHours: number;

  @Field(() => Float, { description: 'How many of them are not.' })
  missingHours: number;

  @Field(() => [WeekdayHours], { description: 'What each day of the week misses most often.' })
  missing: WeekdayHours[];

  @Field(() => [HoursException], { description: 'Days that miss something else than their weekday usually does.' })
  missingOn: HoursException[];

  @Field(() => [StaffedBy], { description: 'Who has people on the channel in that time.' })
  staffedBy: StaffedBy[];
}

@ObjectType({ description: 'The facts behind a conflict. What its rule does not use is empty or null.' })
export class Evidence {
  @Field(() => [GoalPosition], { description: 'What each goal wants.' })
  positions: GoalPosition[];

  @Field(() => Metric, { nullable: true, description: 'The metric they share.' })
  metric: Metric | null;

  @Field(() => Float, { nullable: true, description: 'Distance between the targets, in the unit of the metric.' })
  gap: number | null;

  @Field(() => Overlap, { nullable: true, description: 'Where they meet.' })
  overlap: Overlap | null;

  @Field(() => [OpposingEffects], { description: 'Where they help and hurt the same outcome, strongest first.' })
  effects: OpposingEffects[];

  @Field(() => [UnmetNeed], { description: 'What is due too late.' })
  needs: UnmetNeed[];

  @Field(() => [String], { description: 'Goals and milestones of a circle of needs.' })
  circle: readonly string[];

  @Field(() => [DifferingPromises], { description: 'Where two promises about one metric differ.' })
  promises: DifferingPromises[];

  @Field(() => LawClash, { nullable: true, description: 'Why targets on several metrics cannot hold together.' })
  clash: LawClash | null;

  @Field(() => CapacityLoad, { nullable: true, description: 'How a capacity is overloaded.' })
  load: CapacityLoad | null;

  @Field(() => StaffingGap, { nullable: true, description: 'Which promised hours nobody staffs.' })
  staffing: StaffingGap | null;
}
