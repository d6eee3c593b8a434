import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { CharterInput, CharterReadingInput } from './charter.inputs.ts';
import { CharterResult } from './charter.graphql-types.ts';
import { CharterService } from './charter.service.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });

const OfDepartment = () =>
  Args('department', {
    type: () => ID,
    nullable: true,
    description: 'The key of the department whose charter it is; missing: your own.',
  });

@Resolver()
export class CharterMutationResolver {
  constructor(private readonly charters: CharterService) {}

  @Mutation(() => CharterResult, {
    description:
      'Writes your charter, or that of a department which you lead. Until it is shared, nobody else reads it.',
  })
  saveCharter(
    @OfOrganisation() organisation: string,
    @OfDepartment() department: string | undefined,
    @Args('version', { type: () => Int, description: 'The version that you saw; 0 where there was none.' })
    version: number,
    @Args('charter', { description: 'The charter as it shall be.' }) charter: CharterInput,
    @Context() context: RequestContext,
  ): Promise<typeof CharterResult> {
    return this.charters.save({ organisation, department }, version, charter, context);
  }

  @Mutation(() => CharterResult, { description: 'Says how you lived up to a charter, having read it again.' })
  rereadCharter(
    @OfOrganisation() organisation: string,
    @OfDepartment() department: string | undefined,
    @Args('reading', { description: 'What you say of it.' }) reading: CharterReadingInput,
    @Context() context: RequestContext,
  ): Promise<typeof CharterResult> {
    return this.charters.reread({ organisation, department }, reading, context);
  }

  @Mutation(() => CharterResult, {
    description: 'Removes a charter with everything that was said of it. It cannot be brought back.',
  })
  removeCharter(
    @OfOrganisation() organisation: string,
    @OfDepartment() department: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof CharterResult> {
    return this.charters.remove({ organisation, department }, context);
  }
}
