import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Audience } from '../graphql/enums.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What customers, coworkers or the surroundings shall experience.' })
export class CustomerOutcome implements InOrganisation {
  readonly reader: OrganisationReader;

  @Field(() => ID, { description: 'The key of the outcome.' })
  key: string;

  @Field({ description: 'What they shall experience, in their own words.' })
  statement: string;

  @Field(() => Audience, { description: 'Who it is for.' })
  for: engine.CustomerOutcome['for'];

  @Field(() => Float, { description: 'How much it matters to them, on any scale.' })
  weight: number;
}

export function toOutcome(
  reader: OrganisationReader,
  { key, statement, for: audience, weight }: engine.CustomerOutcome,
): CustomerOutcome {
  return { reader, key, statement, for: audience, weight };
}
