import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { AlreadyExistsError, InvalidInputError } from '../graphql/user-error.ts';

@ObjectType({ description: 'The organisation is there, without a plan yet, and whoever made it administers it.' })
export class OrganisationCreated {
  @Field(() => ID, { description: 'The key of the organisation.' })
  key: string;

  @Field({ description: 'Its name.' })
  name: string;

  constructor({ key, name }: { readonly key: string; readonly name: string }) {
    this.key = key;
    this.name = name;
  }
}

export const OrganisationCreationResult = createUnionType({
  name: 'OrganisationCreationResult',
  description: 'What came of making an organisation.',
  types: () => [OrganisationCreated, AlreadyExistsError, InvalidInputError, NotAllowedError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
