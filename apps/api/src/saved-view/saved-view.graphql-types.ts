import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: 'A filter of the list of conflicts under a name.' })
export class SavedView {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The filter, as it stands in the address of the page.' })
  query: string;

  @Field({ description: 'Whether everybody sees it; otherwise only whoever saved it.' })
  shared: boolean;
}

@ObjectType({ description: 'The views are as you wanted them.' })
export class ViewsSaved {
  @Field(() => [SavedView], { description: 'All views that you see now.' })
  views: SavedView[];

  constructor(views: SavedView[]) {
    this.views = views;
  }
}

export const SavedViewResult = createUnionType({
  name: 'SavedViewResult',
  description: 'What came of saving or removing a view.',
  types: () => [ViewsSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
