import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { Language, WeekStart } from '../graphql/enums.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';

@InputType({ description: 'What is to be set of an organisation; what is left out stays as it is.' })
export class OrganisationSettingsInput {
  @Field(() => String, { nullable: true, description: 'Its name, 1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it wants to become; empty: nothing is said of that.' })
  vision?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time zone its days are counted in, such as `Europe/Oslo`.',
  })
  timeZone?: string | null;

  @Field(() => Language, {
    nullable: true,
    description: 'What is written for everybody from then on; conflicts and advice are written again.',
  })
  language?: 'en' | 'de' | null;

  @Field(() => WeekStart, { nullable: true, description: 'The day with which its weeks begin in calendars.' })
  weekStartsOn?: 'monday' | 'sunday' | 'saturday' | null;

  @Field(() => String, {
    nullable: true,
    description: 'The money that costs are told in, by ISO 4217, such as `NOK`; empty: nothing is said of that.',
  })
  currency?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether whoever gives input by a link may leave out who they are.',
  })
  anonymousInput?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Keys of up to three metrics that stand for satisfaction and retention.',
  })
  watchedMetrics?: string[] | null;
}

@ObjectType({ description: 'The settings hold from now on.' })
export class OrganisationSettingsSaved {
  @Field(() => Organisation, { description: 'The organisation as it is now.' })
  organisation: Organisation;

  constructor(organisation: Organisation) {
    this.organisation = organisation;
  }
}

export const OrganisationSettingsResult = createUnionType({
  name: 'OrganisationSettingsResult',
  description: 'What came of setting something of an organisation.',
  types: () => [OrganisationSettingsSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
