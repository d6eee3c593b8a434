import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Language, WeekStart } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'A company: everything else belongs to exactly one.' })
export class Organisation implements InOrganisation {
  readonly reader: OrganisationReader;

  @Field(() => ID, { description: 'The key of the organisation.' })
  key: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it wants to become.' })
  vision: string | null;

  @Field({ description: 'The time zone its days are counted in, such as `Europe/Oslo`.' })
  timeZone: string;

  @Field(() => Language, {
    description: 'What its conflicts, advice, minutes, pre-reads and calendar entries are written in.',
  })
  language: 'en' | 'de';

  @Field(() => WeekStart, { description: 'The day with which its weeks begin in calendars.' })
  weekStartsOn: 'monday' | 'sunday' | 'saturday';

  @Field(() => String, {
    nullable: true,
    description: 'The money that costs are told in, by ISO 4217, such as `NOK`; null where nobody has said.',
  })
  currency: string | null;

  @Field({ description: 'Whether whoever gives input by a link may leave out who they are.' })
  anonymousInput: boolean;

  @Field(() => DateScalar, {
    description: 'The day by which everything is judged: the one fixed in the plan, or today.',
  })
  asOf: string;

  @Field({ description: 'Whether the plan fixes that day.' })
  asOfFixed: boolean;

  @Field(() => Int, { description: 'Rises with every write to anything of the organisation.' })
  revision: number;
}

export function toOrganisation(reader: OrganisationReader): Organisation {
  const { key, name, vision, timeZone, language, weekStartsOn, currency, anonymousInput, asOf, revision } =
    reader.organisation;
  return {
    reader,
    key,
    name,
    vision,
    timeZone: timeZone ?? 'UTC',
    language,
    weekStartsOn,
    currency,
    anonymousInput,
    asOf: reader.asOf,
    asOfFixed: asOf !== null,
    revision,
  };
}
