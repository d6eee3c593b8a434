import { NotAllowedError } from '../access/not-allowed.ts';
import { Args, Context, createUnionType, ID, Mutation, Resolver } from '@nestjs/graphql';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { ModelCorrectionInput } from './model-correction.inputs.ts';
import { ModelCorrectionService } from './model-correction.service.ts';

const ModelCorrectionResult = createUnionType({
  name: 'ModelCorrectionResult',
  description: 'What came of correcting how the business is: what that opened and closed.',
  types: () => [WhatIf, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});

@Resolver()
export class ModelCorrectionResolver {
  constructor(private readonly service: ModelCorrectionService) {}

  @Mutation(() => ModelCorrectionResult, {
    description:
      'Corrects how the business is, in one go: departments, people, outcomes, metrics, influences, laws, facts, capacities, scopes. Nothing is removed that is still used: the refusal says by what.',
  })
  correctModel(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('corrections', { type: () => [ModelCorrectionInput], description: 'What to correct, in order.' })
    corrections: ModelCorrectionInput[],
    @Args('because', { type: () => String, nullable: true, description: 'Why, for the history.' })
    because: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof ModelCorrectionResult> {
    return this.service.correct(organisation, corrections, because ?? undefined, context);
  }
}
