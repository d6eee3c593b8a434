import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'A department of the organisation.' })
export class Department implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stated: engine.Department;

  @Field(() => ID, { description: 'The key of the department.' })
  key: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'How much a department itself cares about an outcome.' })
export class Priority {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'Its emphasis, on any scale.' })
  emphasis: number;
}

export function toDepartment(reader: OrganisationReader, stated: engine.Department): Department {
  return { reader, stated, key: stated.key, name: stated.name };
}
