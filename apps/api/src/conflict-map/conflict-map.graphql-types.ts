import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What lies between two departments: the conflicts that nobody has settled, added up.' })
export class ConflictLink implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly departmentKeys: readonly string[];

  @Field(() => Int, { description: 'How many. A conflict of three departments lies between each two of them.' })
  conflicts: number;

  @Field(() => Int, { description: 'Those of them that follow from stated numbers.' })
  proven: number;

  @Field(() => Int, { description: 'Those that follow from what people confirmed.' })
  stated: number;

  @Field(() => Int, { description: 'Those that may be there.' })
  possible: number;

  @Field(() => Float, { description: 'How severe they are together: the sum of their severities.' })
  severity: number;

  @Field(() => Float, { description: 'How severe the worst is, 0 to 1.' })
  worst: number;
}

@ObjectType({ description: 'Which departments are in conflict with which.' })
export class ConflictMap {
  @Field(() => [ConflictLink], { description: 'Every two that are, the most severe first; at most 150.' })
  links: ConflictLink[];

  @Field(() => Int, { description: 'How many more pairs there are.' })
  leftOut: number;
}
