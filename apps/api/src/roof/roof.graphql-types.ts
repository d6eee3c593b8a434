import type { RoofTie as EngineTie } from '@concord/alignment-engine';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'Something that stands under a roof: a metric or a goal.' })
export class RoofItem {
  @Field(() => ID, { description: 'The key of the metric or goal.' })
  key: string;

  @Field({ description: 'Its name or title.' })
  name: string;

  @Field(() => Float, { description: 'How much it matters, 0 to 1, compared to the others.' })
  weight: number;
}

@ObjectType({ description: 'What is known of two things under a roof. Support and harm are never netted.' })
export class RoofTie implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly restsOn: EngineTie['influences'];

  @Field(() => [ID], { description: 'The keys of the two.' })
  keys: readonly string[];

  @Field(() => Float, { description: 'How far doing well in one does good to the other, 0 to 1.' })
  support: number;

  @Field(() => Float, { description: 'How far doing well in one does harm to the other, 0 to 1.' })
  harm: number;

  @Field(() => Int, { description: 'Conflicts between them that nobody has settled.' })
  conflicts: number;

  @Field(() => Float, { description: 'Severity of the worst of these conflicts, 0 to 1.' })
  worst: number;
}

@ObjectType({
  description:
    'Which of some metrics or goals go together and which get in each other’s way: the roof of a House of Quality.',
})
export class Roof {
  @Field(() => [RoofItem], { description: 'The weightiest first; at most 40.' })
  items: RoofItem[];

  @Field(() => [RoofTie], { description: 'Every two of them of which something is known.' })
  ties: RoofTie[];

  @Field(() => Int, { description: 'How many more there are, for which there is no room.' })
  leftOut: number;
}
