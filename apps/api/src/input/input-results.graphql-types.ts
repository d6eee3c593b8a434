import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import { GivenInput, InputLink } from './input.graphql-types.ts';

@ObjectType({ description: 'The input is as you wanted it.' })
export class InputSaved {
  @Field(() => GivenInput, { description: 'The input as it is now.' })
  input: GivenInput;

  constructor(input: GivenInput) {
    this.input = input;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has answered, shown or hidden it in the meantime. Nothing was written.',
})
export class StaleInputError implements UserError {
  code = 'CONFLICT' as const;

  @Field(() => GivenInput, { description: 'The input as it is now.' })
  current: GivenInput;

  constructor(
    public message: string,
    current: GivenInput,
  ) {
    this.current = current;
  }
}

export const InputResult = createUnionType({
  name: 'InputResult',
  description: 'What came of giving or answering input.',
  types: () => [InputSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleInputError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});

@ObjectType({ description: 'The link is as you wanted it.' })
export class InputLinkSaved {
  @Field(() => InputLink, { description: 'The link as it is now.' })
  link: InputLink;

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads, to pass on. Told once, when it is made: only its holders know it.',
  })
  url: string | null;

  constructor(link: InputLink, url: string | null = null) {
    this.link = link;
    this.url = url;
  }
}

export const InputLinkResult = createUnionType({
  name: 'InputLinkResult',
  description: 'What came of making or ending a link for input.',
  types: () => [InputLinkSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
