import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { GoalScopeInput } from '../goal/goal.inputs.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { ReviewRhythmInput } from '../review/review-every.ts';
import { Weekday } from './service-hours.graphql-types.ts';

@InputType({ description: 'The hours of a usual week that begin on a weekday.' })
export class WeekdayHoursInput {
  @Field(() => Weekday, { description: 'The day; each at most once.' })
  weekday: engine.Weekday;

  @Field(() => [String], { description: 'Each like `08:00-16:30`; `22:00-06:00` ends on the next day.' })
  hours: string[];
}

@InputType({ description: 'Other hours on one day, in place of those of its weekday.' })
export class HoursExceptionInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => [String], { description: 'The hours of that day; none: closed.' })
  hours: string[];

  @Field(() => String, { nullable: true, description: 'Why, such as the name of the holiday.' })
  because?: string | null;
}

@InputType({ description: 'How well, with a number.' })
export class ServiceMeasureInput {
  @Field({ description: 'What is counted: `calls`.' })
  of: string;

  @Field(() => Float, { description: 'Of a hundred how many, above 0 to 100.' })
  share: number;

  @Field(() => Float, { nullable: true, description: 'The limit that they keep.' })
  within?: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the limit.' })
  unit?: string | null;
}

@InputType({ description: 'When somebody is there.' })
export class ServiceHoursInput {
  @Field(() => [WeekdayHoursInput], { description: 'The hours of a usual week.' })
  hours: WeekdayHoursInput[];

  @Field(() => [HoursExceptionInput], { nullable: true, description: 'Days with other hours.' })
  exceptions?: HoursExceptionInput[] | null;

  @Field(() => String, { nullable: true, description: 'The time zone; missing: that of the organisation.' })
  timeZone?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  until?: string | null;
}

@InputType({ description: 'A promise, as it shall be. Its readings stay.' })
export class ServicePromiseInput extends ServiceHoursInput {
  @Field(() => ID, { description: 'The key of the department that promises it.' })
  department: string;

  @Field({ description: 'In the words in which customers are told.' })
  says: string;

  @Field({ description: 'How customers come in: small letters, digits, hyphens.' })
  channel: string;

  @Field(() => ID, { description: 'The key of the outcome that it serves.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'For whom it is meant, in words.' })
  to?: string | null;

  @Field(() => [GoalScopeInput], { nullable: true, description: 'The parts of the business it is limited to.' })
  scope?: GoalScopeInput[] | null;

  @Field(() => ServiceMeasureInput, { nullable: true, description: 'How well; missing: only hours are promised.' })
  measure?: ServiceMeasureInput | null;
}

@InputType({ description: 'Staffed hours, as they shall be.' })
export class StaffedHoursInput extends ServiceHoursInput {
  @Field(() => ID, { description: 'The key of the department whose people are there.' })
  department: string;

  @Field({ description: 'The channel: small letters, digits, hyphens.' })
  channel: string;
}

@InputType({ description: 'How a promise was kept.' })
export class PromiseReadingInput {
  @Field(() => DateScalar, { description: 'The day; a reading of that day is replaced.' })
  on: string;

  @Field(() => Float, { description: 'Of a hundred how many were served as promised, 0 to 100.' })
  share: number;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note?: string | null;
}

@InputType({ description: 'What hung on a promise that was removed, where it is brought back.' })
export class PromiseBroughtBackInput {
  @Field(() => ID, { description: 'The key that it had: what was said about it, and its conflict, find it again.' })
  key: string;

  @Field(() => [PromiseReadingInput], { description: 'How it was kept; one reading a day.' })
  readings: PromiseReadingInput[];

  @Field(() => ReviewRhythmInput, { nullable: true, description: 'How often it was looked at again.' })
  review?: ReviewRhythmInput | null;
}
