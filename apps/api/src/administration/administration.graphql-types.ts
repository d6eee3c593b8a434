import type { ApiTokenRow, FormerMember as StoredFormerMember, Member as StoredMember } from '@concord/persistence';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { DepartmentRole, Role, TokenScope } from '../graphql/enums.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { AlreadyExistsError, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({
  description: 'Who belongs to an organisation, what programs may read it, and what was done: for administrators.',
})
export class Administration {
  readonly reader: OrganisationReader;
}

@ObjectType({ description: 'What somebody may do in one department.' })
export class DepartmentGrant {
  @Field(() => ID, { description: 'The key of the department; it may have left the plan since.' })
  department: string;

  @Field(() => DepartmentRole, { description: 'What they are there.' })
  role: 'contributor' | 'lead';
}

@ObjectType({ description: 'Somebody who belongs to an organisation.' })
export class Member {
  @Field(() => ID, { description: 'The id of their account.' })
  id: string;

  @Field({ description: 'What they are called.' })
  name: string;

  @Field({ description: 'The e-mail address they sign in with.' })
  email: string;

  @Field(() => Role, { description: 'What they may do in the whole organisation.' })
  role: 'viewer' | 'contributor' | 'planner' | 'admin';

  @Field(() => [DepartmentGrant], { description: 'What they may do beyond that, by department.' })
  departments: DepartmentGrant[];

  @Field(() => ID, { nullable: true, description: 'The key of the person who they are in the plan.' })
  person: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when they belong to it.' })
  since: Date;
}

@ObjectType({ description: 'Somebody who belonged to an organisation, and is named where they did something.' })
export class FormerMember {
  @Field(() => ID, { description: 'The id of their account.' })
  id: string;

  @Field({ description: 'What they are called.' })
  name: string;

  @Field({ description: 'Their e-mail address.' })
  email: string;

  @Field(() => DateTimeScalar, { description: 'Until when they belonged to it.' })
  until: Date;
}

@ObjectType({ description: 'What a program signs in with. The token itself is shown once, when it is made.' })
export class ApiToken {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'What it is for.' })
  name: string;

  @Field({ description: 'How it begins, to know it again.' })
  prefix: string;

  @Field(() => TokenScope, { description: 'What it may do.' })
  scope: 'read' | 'read-write';

  @Field(() => ID, { nullable: true, description: 'It writes goals of this department only.' })
  department: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute.' })
  usedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody ended it.' })
  revokedAt: Date | null;
}

@InputType({ description: 'What somebody may do in one department.' })
export class DepartmentGrantInput {
  @Field(() => ID, { description: 'The key of the department.' })
  department: string;

  @Field(() => DepartmentRole, { description: 'What they are to be there.' })
  role: 'contributor' | 'lead';
}

@InputType({ description: 'What a member may do.' })
export class GrantsInput {
  @Field(() => Role, { description: 'In the whole organisation.' })
  role: 'viewer' | 'contributor' | 'planner' | 'admin';

  @Field(() => [DepartmentGrantInput], { defaultValue: [], description: 'Beyond that, by department.' })
  departments: DepartmentGrantInput[];

  @Field(() => ID, { nullable: true, description: 'The key of the person who they are in the plan.' })
  person?: string | null;
}

@InputType({ description: 'A token that is to be made.' })
export class TokenInput {
  @Field({ description: 'What it is for.' })
  name: string;

  @Field(() => TokenScope, { description: 'What it may do.' })
  scope: 'read' | 'read-write';

  @Field(() => ID, { nullable: true, description: 'Only goals of this department may be written with it.' })
  department?: string | null;

  @Field(() => Int, { defaultValue: 365, description: 'For how many days it is good, 1 to 1,095.' })
  days: number;
}

@ObjectType({ description: 'The invitation is on its way.' })
export class MemberInvited {
  @Field({ description: 'The link to pass on, if the letter does not arrive. It is good for a week, once.' })
  link: string;

  constructor(link: string) {
    this.link = link;
  }
}

@ObjectType({ description: 'The member can choose a new password.' })
export class ResetLinkMade {
  @Field({ description: 'The link to pass on to them. It is good for an hour, once.' })
  link: string;

  constructor(link: string) {
    this.link = link;
  }
}

@ObjectType({ description: 'The members as they are now.' })
export class MembersSaved {
  @Field(() => [Member], { description: 'Everybody who belongs to the organisation, by name.' })
  members: Member[];

  constructor(members: Member[]) {
    this.members = members;
  }
}

@ObjectType({ description: 'The token is made.' })
export class TokenCreated {
  @Field(() => ApiToken, { description: 'The token without its secret.' })
  token: ApiToken;

  @Field({ description: 'What the program sends. It is shown this once.' })
  secret: string;

  constructor(token: ApiToken, secret: string) {
    this.token = token;
    this.secret = secret;
  }
}

@ObjectType({ description: 'The token cannot be used any more.' })
export class TokenRevoked {
  @Field(() => ApiToken, { description: 'The token as it is now.' })
  token: ApiToken;

  constructor(token: ApiToken) {
    this.token = token;
  }
}

const resolveType = (result: object) => result.constructor as new () => unknown;

export const InvitationResult = createUnionType({
  name: 'InvitationResult',
  description: 'What came of inviting somebody.',
  types: () => [MemberInvited, InvalidInputError, NotAllowedError, NotFoundError, AlreadyExistsError] as const,
  resolveType,
});

export const MemberResult = createUnionType({
  name: 'MemberResult',
  description: 'What came of changing or removing a member.',
  types: () => [MembersSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const ResetLinkResult = createUnionType({
  name: 'ResetLinkResult',
  description: 'What came of making a link for a new password.',
  types: () => [ResetLinkMade, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const TokenCreationResult = createUnionType({
  name: 'TokenCreationResult',
  description: 'What came of making a token.',
  types: () => [TokenCreated, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const TokenRevocationResult = createUnionType({
  name: 'TokenRevocationResult',
  description: 'What came of ending a token.',
  types: () => [TokenRevoked, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export function toMember({ accountId, name, email, role, departments, personKey, createdAt }: StoredMember): Member {
  return { id: accountId, name, email, role, departments: [...departments], person: personKey, since: createdAt };
}

export function toFormerMember({ accountId, name, email, endedAt }: StoredFormerMember): FormerMember {
  return { id: accountId, name, email, until: endedAt };
}

export function toToken(row: ApiTokenRow): ApiToken {
  const { tokenId, name, prefix, scope, departmentKey, createdAt, expiresAt, usedAt, revokedAt } = row;
  return { id: tokenId, name, prefix, scope, department: departmentKey, createdAt, expiresAt, usedAt, revokedAt };
}
