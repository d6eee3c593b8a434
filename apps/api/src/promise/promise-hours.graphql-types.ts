import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const HoursStanding = enumOf('HoursStanding', 'Whether hours are promised, and whether somebody is there.', {
  STAFFED: ['staffed', 'Promised, and somebody is there.'],
  UNSTAFFED: ['unstaffed', 'Promised, and nobody is there.'],
  SPARE: ['spare', 'Somebody is there, and nothing is promised.'],
});

@ObjectType({ description: 'Hours of one day.' })
export class HoursOfDay {
  @Field(() => Int, { description: 'Minutes of the wall clock since midnight.' })
  from: number;

  @Field(() => Int, { description: 'The same of their end; 1440 is the end of the day.' })
  to: number;

  @Field(() => HoursStanding, { description: 'Whether they are promised and staffed.' })
  kind: 'staffed' | 'unstaffed' | 'spare';
}

@ObjectType({ description: 'One day of a week, from midnight to midnight.' })
export class PromiseDay {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'Why its promised hours are not those of its weekday.' })
  because: string | null;

  @Field(() => [HoursOfDay], { description: 'Its hours, ascending.' })
  hours: HoursOfDay[];
}

@ObjectType({ description: 'What is promised and what is staffed in a week, by the clock of the promise.' })
export class PromiseWeek {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  from: string;

  @Field(() => DateScalar, { description: 'Its Sunday.' })
  to: string;

  @Field(() => Float, { description: 'How many hours are promised.' })
  promisedHours: number;

  @Field(() => Float, { description: 'In how many of these nobody is there.' })
  unstaffedHours: number;

  @Field(() => [PromiseDay], { description: 'Monday to Sunday.' })
  days: PromiseDay[];
}

@ObjectType({ description: 'How much of a promise is staffed in the 52 weeks to come.' })
export class PromiseCoverage {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day looked at; null where no hours are promised.',
  })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day looked at; null where no hours are promised.' })
  until: string | null;

  @Field(() => Float, { description: 'How many hours are promised.' })
  promisedHours: number;

  @Field(() => Float, { description: 'In how many of these nobody is there.' })
  unstaffedHours: number;
}
