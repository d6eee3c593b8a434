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

@ObjectType({ description: 'Somewhere else where you can sign in to get in here.' })
export class Identity {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What people know the provider by, such as `login.example.com`.' })
  provider: string;

  @Field(() => DateTimeScalar, { description: 'When you came from there for the first time.' })
  since: Date;
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

  @Field({ description: 'Whether you can sign in with a password.' })
  hasPassword: boolean;

  @Field(() => [Identity], { description: 'Where else you can sign in to get in here, the oldest first.' })
  identities: Identity[];

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

@ObjectType({ description: 'Your account is gone, and you are signed out everywhere.' })
export class AccountRemoved {
  @Field(() => [ID], { description: 'The keys of the organisations that you belonged to.' })
  left: string[];

  constructor(left: string[]) {
    this.left = left;
  }
}

export const AccountRemovalResult = createUnionType({
  name: 'AccountRemovalResult',
  description: 'What came of removing your account.',
  types: () => [AccountRemoved, InvalidInputError, NotAllowedError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
