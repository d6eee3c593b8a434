import type { MeetingRhythm as Rhythm, MeetingSeriesRow } from '@concord/persistence';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../../access/not-allowed.ts';
import { InvalidInputError, NotFoundError, UserError } from '../../graphql/user-error.ts';
import type { InOrganisation, OrganisationReader } from '../../judgement/organisation-reader.ts';
import { MeetingRhythm } from '../meeting-enums.ts';

@ObjectType({ description: 'Meetings that come again, and what each of them begins as.' })
export class MeetingSeries implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: MeetingSeriesRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for.' })
  purpose: string;

  @Field(() => MeetingRhythm, { description: 'How often it meets.' })
  rhythm: Rhythm;

  @Field(() => Int, { description: 'How long a meeting takes, in minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'A room, or the address of a call.' })
  place: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it with the next one.' })
  version: number;
}

@InputType({ description: 'A series as somebody plans it.' })
export class MeetingSeriesInput {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for.' })
  purpose: string;

  @Field(() => MeetingRhythm, { description: 'How often it meets.' })
  rhythm: Rhythm;

  @Field(() => Int, { description: 'How long a meeting takes, in minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'A room, or the address of a call.' })
  place?: string;

  @Field(() => ID, { description: 'The key of whoever leads the meetings.' })
  chair: string;

  @Field(() => [ID], { description: 'The keys of the departments that meet.' })
  departments: string[];

  @Field(() => [ID], { description: 'The keys of those who are invited.' })
  people: string[];
}

@ObjectType({ description: 'The series is as you wanted it.' })
export class MeetingSeriesSaved {
  @Field(() => MeetingSeries, { description: 'The series as it is now.' })
  series: MeetingSeries;

  constructor(series: MeetingSeries) {
    this.series = series;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed the series in the meantime. Nothing was written.',
})
export class StaleMeetingSeriesError implements UserError {
  code = 'CONFLICT' as const;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;

  @Field(() => MeetingSeries, { description: 'The series as it is now.' })
  current: MeetingSeries;

  constructor(message: string, current: MeetingSeries) {
    this.message = message;
    this.current = current;
  }
}

export const MeetingSeriesResult = createUnionType({
  name: 'MeetingSeriesResult',
  description: 'What came of planning or changing a series.',
  types: () =>
    [MeetingSeriesSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleMeetingSeriesError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
