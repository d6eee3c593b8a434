import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: 'Somewhere that you are signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What the browser says it is.' })
  browser: string;

  @Field(() => DateTimeScalar, { description: 'When you signed in there.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was used last, to the minute.' })
  seenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field({ description: 'Whether it is this one.' })
  isThis: boolean;
}

@ObjectType({ description: 'Your account.' })
export class Account {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What you are called.' })
  name: string;

  @Field({ description: 'The e-mail address that you sign in with.' })
  email: string;

  @Field({ description: 'Whether anybody may use it: it is of a demo company.' })
  isDemo: boolean;

  @Field(() => [Session], {
    description: 'Where you are signed in, the latest used first; of an account that anybody may use, only here.',
  })
  sessions: Session[];
}

@ObjectType({ description: 'Your account as it is now.' })
export class AccountSaved {
  @Field(() => Account, { description: 'The account.' })
  account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

export const AccountResult = createUnionType({
  name: 'AccountResult',
  description: 'What came of changing your account.',
  types: () => [AccountSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
