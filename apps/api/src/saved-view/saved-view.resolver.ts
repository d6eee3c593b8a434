import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { SavedView, SavedViewResult } from './saved-view.graphql-types.ts';
import { SavedViewService } from './saved-view.service.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });

@Resolver()
export class SavedViewMutationResolver {
  constructor(private readonly service: SavedViewService) {}

  @Mutation(() => SavedViewResult, { description: 'Keeps a filter of the list of conflicts under a name.' })
  saveView(
    @OfOrganisation() organisation: string,
    @Args('name', { description: 'Its name; one of yours with the same name is replaced.' }) name: string,
    @Args('query', { description: 'The filter, as it stands in the address of the page.' }) query: string,
    @Args('shared', { type: () => Boolean, defaultValue: false, description: 'Whether everybody sees it.' })
    shared: boolean,
    @Context() context: RequestContext,
  ): Promise<typeof SavedViewResult> {
    return this.service.save(organisation, { name, query, shared }, context);
  }

  @Mutation(() => SavedViewResult, { description: 'Removes a view, yours or one that everybody sees.' })
  removeView(
    @OfOrganisation() organisation: string,
    @Args('view', { type: () => ID, description: 'The id of the view.' }) view: string,
    @Context() context: RequestContext,
  ): Promise<typeof SavedViewResult> {
    return this.service.remove(organisation, view, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationViewResolver {
  constructor(private readonly service: SavedViewService) {}

  @ResolveField(() => [SavedView], { description: 'Filters of the list of conflicts that you see, by name.' })
  savedViews(@Parent() { reader }: Organisation, @Context() context: RequestContext): Promise<SavedView[]> {
    return this.service.of(reader.organisation, context);
  }
}
