import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../account/own-account.graphql-types.ts';
import { Language } from '../graphql/enums.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { OrganisationCreationResult } from './new-organisation.graphql-types.ts';
import { NewOrganisationService } from './new-organisation.service.ts';

@Resolver(() => Account)
export class NewOrganisationResolver {
  constructor(private readonly service: NewOrganisationService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether you may make organisations: whoever runs the server can keep that to themselves.',
  })
  mayCreateOrganisations(): boolean {
    return this.service.isAllowed;
  }

  @Mutation(() => OrganisationCreationResult, {
    description: 'Makes an organisation without a plan, whose administrator you are.',
  })
  createOrganisation(
    @Args('name', { description: 'Its name, 1 to 200 characters.' }) name: string,
    @Args('key', {
      type: () => ID,
      nullable: true,
      description: 'What its addresses begin with: small letters, digits and hyphens; missing: made from the name.',
    })
    key: string | undefined,
    @Args('language', {
      type: () => Language,
      nullable: true,
      description: 'What is written for everybody in it; missing: English.',
    })
    language: 'en' | 'de' | undefined,
    @Args('timeZone', {
      type: () => String,
      nullable: true,
      description: 'The time zone its days are counted in, such as `Europe/Oslo`; missing: UTC.',
    })
    timeZone: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof OrganisationCreationResult> {
    return this.service.create({ name, key, language, timeZone }, context);
  }
}
