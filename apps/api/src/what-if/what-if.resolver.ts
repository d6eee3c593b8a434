import { Args, createUnionType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { PlanChangesInput } from './what-if.inputs.ts';
import { WhatIfService } from './what-if.service.ts';

const WhatIfTogetherResult = createUnionType({
  name: 'WhatIfTogetherResult',
  description: 'What changes would do together.',
  types: () => [WhatIf, InvalidInputError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});

@Resolver(() => Organisation)
export class WhatIfTogetherResolver {
  constructor(private readonly service: WhatIfService) {}

  @ResolveField(() => WhatIfTogetherResult, {
    description: 'What any changes would do together, without saving them: goals, repairs, corrections, a draft plan.',
  })
  whatIfTogether(
    @Parent() { reader }: Organisation,
    @Args('changes', { description: 'The changes.' }) changes: PlanChangesInput,
  ): Promise<typeof WhatIfTogetherResult> {
    return this.service.together(reader, changes);
  }
}
