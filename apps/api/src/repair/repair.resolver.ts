import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { whatIf } from '../goal/goal-writing.ts';
import { Repair } from './repair.graphql-types.ts';

@Resolver(() => Repair)
export class RepairResolver {
  @ResolveField(() => WhatIf, {
    nullable: true,
    description: 'What carrying it out would do, without doing it; null where it changes nothing.',
  })
  async whatIf(@Parent() { reader, judgement, edits }: Repair): Promise<WhatIf | null> {
    return edits.length === 0 ? null : whatIf(reader, judgement, edits);
  }
}
