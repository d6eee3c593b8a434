import type * as engine from '@concord/alignment-engine';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const WEEKDAYS: readonly engine.Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const Weekday = enumOf('Weekday', 'A day of the week.', {
  MONDAY: ['mon', 'Monday.'],
  TUESDAY: ['tue', 'Tuesday.'],
  WEDNESDAY: ['wed', 'Wednesday.'],
  THURSDAY: ['thu', 'Thursday.'],
  FRIDAY: ['fri', 'Friday.'],
  SATURDAY: ['sat', 'Saturday.'],
  SUNDAY: ['sun', 'Sunday.'],
});

@ObjectType({ description: 'The hours of a usual week that begin on a weekday.' })
export class WeekdayHours {
  @Field(() => Weekday, { description: 'The day.' })
  weekday: engine.Weekday;

  @Field(() => [String], {
    description: 'Each from one time of the wall clock to another: `08:00-16:30`. `22:00-06:00` ends on the next day.',
  })
  hours: readonly string[];
}

@ObjectType({ description: 'Other hours on one day, such as a holiday, in place of those of its weekday.' })
export class HoursException {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => [String], { description: 'The hours of that day, `08:00-12:00`; none: closed.' })
  hours: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why, such as the name of the holiday.' })
  because: string | null;
}

/** Monday first, only days with hours. */
export function toWeekHours(week: engine.WeekHours): WeekdayHours[] {
  return WEEKDAYS.flatMap((weekday) => {
    const hours = week[weekday] ?? [];
    return hours.length === 0 ? [] : [{ weekday, hours }];
  });
}

export function toExceptions(exceptions: readonly engine.HoursException[]): HoursException[] {
  return exceptions.map(({ on, hours, because }) => ({ on, hours, because: because ?? null }));
}
