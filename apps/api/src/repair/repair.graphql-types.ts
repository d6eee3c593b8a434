import type * as engine from '@concord/alignment-engine';
import { createUnionType, Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Capacity, Metric } from '../business-model/business-model.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { AboutGoal } from '../goal/about-goal.graphql-types.ts';
import { Target } from '../goal/goal-parts.graphql-types.ts';
import { RepairKind } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { ServicePromise, StaffedHours } from '../promise/promise.graphql-types.ts';
import { HoursException, WeekdayHours } from '../promise/service-hours.graphql-types.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';

@ObjectType({ description: 'A goal gets another target.' })
export class TargetChange extends AboutGoal {
  @Field(() => Target, { nullable: true, description: 'What it wants now.' })
  targetBefore: Target | null;

  @Field(() => Target, { nullable: true, description: 'What it would want.' })
  targetAfter: Target | null;
}

@ObjectType({ description: 'First and last day, as far as they change.' })
export class RepairDates {
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  due: string | null;
}

@ObjectType({ description: 'A goal, or a milestone of it, gets other dates.' })
export class DatesChange extends AboutGoal {
  @Field(() => ID, { nullable: true, description: 'The key of the milestone; null where the goal itself moves.' })
  milestone: string | null;

  @Field({ description: 'The title of what moves.' })
  title: string;

  @Field(() => RepairDates, { description: 'When it is now.' })
  datesBefore: RepairDates;

  @Field(() => RepairDates, { description: 'When it would be.' })
  datesAfter: RepairDates;
}

@ObjectType({ description: 'A goal takes another amount of a capacity.' })
export class CapacityUseChange extends AboutGoal {
  @Field(() => Capacity, { description: 'The capacity.' })
  capacity: Capacity;

  @Field(() => Float, { description: 'What it takes now.' })
  amountBefore: number;

  @Field(() => Float, { description: 'What it would take.' })
  amountAfter: number;
}

@ObjectType({ description: 'Another amount of a capacity is provided.' })
export class CapacityChange {
  @Field(() => Capacity, { description: 'The capacity as it is now.' })
  capacity: Capacity;

  @Field(() => Float, { description: 'What there is now.' })
  amountBefore: number;

  @Field(() => Float, { description: 'What there would be.' })
  amountAfter: number;
}

@ObjectType({ description: 'A fact would have to be another.' })
export class FactChange {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => Float, { description: 'What it is now, in its unit.' })
  valueBefore: number;

  @Field(() => Float, { description: 'Up to which value the goals hold together as they are.' })
  valueAfter: number;
}

@ObjectType({ description: 'Hours of a usual week, and the days that differ from it.' })
export class RepairHours {
  @Field(() => [WeekdayHours], { description: 'The usual week.' })
  hours: WeekdayHours[];

  @Field(() => [HoursException], { description: 'Days with other hours, ascending.' })
  exceptions: HoursException[];
}

@ObjectType({ description: 'A promise gets other hours.' })
export class PromiseHoursChange {
  @Field(() => ServicePromise, { description: 'The promise as it is now.' })
  promise: ServicePromise;

  @Field(() => RepairHours, { description: 'What it promises now.' })
  hoursBefore: RepairHours;

  @Field(() => RepairHours, { description: 'What it would promise.' })
  hoursAfter: RepairHours;
}

@ObjectType({ description: 'Hours that a department staffs besides those that it staffs now.' })
export class StaffingAddition {
  @Field(() => StaffedHours, { description: 'The hours as they would be.' })
  staffing: StaffedHours;
}

export const RepairChange = createUnionType({
  name: 'RepairChange',
  description: 'One thing that a repair changes.',
  types: () =>
    [
      TargetChange,
      DatesChange,
      CapacityUseChange,
      CapacityChange,
      FactChange,
      PromiseHoursChange,
      StaffingAddition,
    ] as const,
  resolveType: (change: object) => change.constructor as new () => unknown,
});

@ObjectType({
  description: 'One way to settle a conflict. Where it changes something, it was tried: with it, the conflict is gone.',
})
export class Repair implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly edits: readonly PlanEdit[];

  @Field(() => RepairKind, { description: 'What kind of settlement it is.' })
  kind: engine.RepairKind;

  @Field({ description: 'Who changes what from where to where, in a sentence.' })
  text: string;

  @Field(() => [RepairChange], { description: 'The same as data; empty where it says only what would have to be.' })
  changes: (typeof RepairChange)[];

  @Field(() => [Conflict], { description: 'The conflicts that it would open, as they would be.' })
  opens: Conflict[];
}
