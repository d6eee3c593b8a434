import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { GoalScope, toScope } from '../goal/goal-parts.graphql-types.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { contentVersion } from '../kept-entries/content-version.ts';
import { HoursException, toExceptions, toWeekHours, WeekdayHours } from './service-hours.graphql-types.ts';

@ObjectType({ description: 'How well customers are served, with a number: 95 % of calls within 20 seconds.' })
export class ServiceMeasure {
  @Field({ description: 'What is counted: `calls`.' })
  of: string;

  @Field(() => Float, { description: 'Of a hundred how many, above 0 to 100.' })
  share: number;

  @Field(() => Float, { nullable: true, description: 'The limit that they keep; null where there is none.' })
  within: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the limit.' })
  unit: string | null;
}

@ObjectType({ description: 'How a promise was kept, as it was measured on a day.' })
export class PromiseReading {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { description: 'Of a hundred how many were served as promised.' })
  share: number;

  @Field({ description: 'Whether that is what was promised, or more.' })
  kept: boolean;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note: string | null;
}

@ObjectType({ description: 'What customers are told that they can count on.' })
export class ServicePromise implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stated: engine.ServicePromise;

  @Field(() => ID, { description: 'The key of the promise.' })
  key: string;

  @Field({ description: 'In the words in which customers are told.' })
  says: string;

  @Field({ description: 'How customers come in: `telephone`, `chat`, `email`, `counter`, `field-visit`, or another.' })
  channel: string;

  @Field(() => Department, { description: 'Who promises it.' })
  department?: Department;

  @Field(() => CustomerOutcome, { description: 'The outcome that it serves.' })
  outcome?: CustomerOutcome;

  @Field(() => String, { nullable: true, description: 'For whom it is meant, in words.' })
  to: string | null;

  @Field(() => [GoalScope], { description: 'The parts of the business it is limited to; none: all of it.' })
  scope: GoalScope[];

  @Field(() => [WeekdayHours], { description: 'When somebody is there in a usual week; none: no hours are promised.' })
  hours: WeekdayHours[];

  @Field(() => [HoursException], { description: 'Days with other hours, ascending.' })
  exceptions: HoursException[];

  @Field({ description: 'The time zone that its hours are in.' })
  timeZone: string;

  @Field({ description: 'Whether it has a time zone of its own; otherwise it follows the organisation.' })
  hasOwnTimeZone: boolean;

  @Field(() => ServiceMeasure, { nullable: true, description: 'How well; null where it is only about hours.' })
  measure: ServiceMeasure | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null if it is open.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null if it is open.' })
  until: string | null;

  @Field(() => [PromiseReading], { description: 'How it was kept, latest first.' })
  readings: PromiseReading[];

  @Field(() => Float, { nullable: true, description: 'In how many of its readings it was kept, 0 to 1; null without.' })
  keptShare: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the last reading kept it; null without readings.' })
  kept: boolean | null;

  @Field(() => ID, { description: 'Another one after every change. Send it with a change, so that nobody’s is lost.' })
  version: string;
}

@ObjectType({ description: 'Hours for which a department has put people on a channel. Several of one channel add up.' })
export class StaffedHours implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stated: engine.StaffedHours;

  @Field(() => ID, { description: 'The key of these hours.' })
  key: string;

  @Field({ description: 'The channel.' })
  channel: string;

  @Field(() => Department, { description: 'Whose people are there.' })
  department?: Department;

  @Field(() => [WeekdayHours], { description: 'When they are there in a usual week.' })
  hours: WeekdayHours[];

  @Field(() => [HoursException], { description: 'Days with other hours, ascending.' })
  exceptions: HoursException[];

  @Field({ description: 'The time zone that the hours are in.' })
  timeZone: string;

  @Field({ description: 'Whether they have a time zone of their own; otherwise they follow the organisation.' })
  hasOwnTimeZone: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null if it is open.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null if it is open.' })
  until: string | null;

  @Field(() => ID, { description: 'Another one after every change. Send it with a change, so that nobody’s is lost.' })
  version: string;
}

export function toPromise(reader: OrganisationReader, stated: engine.ServicePromise): ServicePromise {
  const readings = readingsOf(stated);
  return {
    reader,
    stated,
    key: stated.key,
    says: stated.says,
    channel: stated.channel,
    to: stated.to ?? null,
    scope: toScope(stated.scope),
    ...toHours(reader, stated),
    measure: toMeasure(stated.measure),
    readings,
    keptShare: readings.length === 0 ? null : readings.filter(({ kept }) => kept).length / readings.length,
    kept: readings[0]?.kept ?? null,
  };
}

export function toStaffing(reader: OrganisationReader, stated: engine.StaffedHours): StaffedHours {
  return { reader, stated, key: stated.key, channel: stated.channel, ...toHours(reader, stated) };
}

type Hours = Pick<engine.StaffedHours, 'hours' | 'exceptions' | 'timeZone' | 'from' | 'until'>;

function toHours({ organisation }: OrganisationReader, stated: Hours) {
  return {
    hours: toWeekHours(stated.hours),
    exceptions: toExceptions(stated.exceptions),
    timeZone: stated.timeZone ?? organisation.timeZone ?? 'UTC',
    hasOwnTimeZone: stated.timeZone !== undefined,
    from: stated.from ?? null,
    until: stated.until ?? null,
    version: contentVersion(stated),
  };
}

function toMeasure(measure: engine.ServiceMeasure | undefined): ServiceMeasure | null {
  if (measure === undefined) return null;
  const { of, share, within, unit } = measure;
  return { of, share, within: within ?? null, unit: unit ?? null };
}

/** Latest first. Where only hours are promised, all of a hundred are. */
function readingsOf({ readings, measure }: engine.ServicePromise): PromiseReading[] {
  const promised = measure?.share ?? 100;
  return readings
    .map(({ on, share, note }) => ({ on, share, kept: share >= promised, note: note ?? null }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}
