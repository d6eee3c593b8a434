import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.ts';
import { OrganisationSettingsInput, OrganisationSettingsResult } from './organisation-settings.graphql-types.ts';
import { OrganisationSettingsService } from './organisation-settings.service.ts';

@Resolver()
export class OrganisationSettingsResolver {
  constructor(private readonly service: OrganisationSettingsService) {}

  @Mutation(() => OrganisationSettingsResult, {
    description: 'Sets the name, the vision, the time zone, the language, the currency and the first day of the week.',
  })
  changeOrganisation(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('settings', { description: 'What to set.' }) settings: OrganisationSettingsInput,
    @Context() context: RequestContext,
  ): Promise<typeof OrganisationSettingsResult> {
    return this.service.change(organisation, settings, context);
  }
}
