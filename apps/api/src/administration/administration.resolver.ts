import { auditLog, formerMembersOf, membersOf, tokensOf } from '@concord/persistence';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import {
  Administration,
  ApiToken,
  FormerMember,
  GrantsInput,
  InvitationResult,
  Member,
  MemberResult,
  ResetLinkResult,
  TokenCreationResult,
  TokenInput,
  TokenRevocationResult,
  toFormerMember,
  toMember,
  toToken,
} from './administration.graphql-types.ts';
import { AdministrationService } from './administration.service.ts';
import { ResetLinkService } from './reset-link.service.ts';
import { AuditEntryConnection, toEntry } from './audit-log.graphql-types.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });
const OfAccount = () => Args('account', { type: () => ID, description: 'The id of the member’s account.' });
const Granting = () => Args('grants', { description: 'What they are to be allowed.' });

@Resolver(() => Administration)
export class AdministrationResolver {
  constructor(
    private readonly service: AdministrationService,
    private readonly resetLinks: ResetLinkService,
    private readonly organisations: OrganisationService,
  ) {}

  @Query(() => Administration, {
    nullable: true,
    description: 'What administrators see of an organisation; null if there is none with this key.',
  })
  async administration(
    @OfOrganisation() organisation: string,
    @Context() context: RequestContext,
  ): Promise<Administration | null> {
    const reader = await this.organisations.find(organisation, context);
    return reader && { reader };
  }

  @ResolveField(() => [Member], { description: 'Everybody who belongs to the organisation, by name.' })
  async members(@Parent() { reader }: Administration): Promise<Member[]> {
    return (await membersOf(reader.manager, reader.organisation.organisationId)).map(toMember);
  }

  @ResolveField(() => [FormerMember], {
    description: 'Who was removed and is not forgotten, the latest first: the audit log names them.',
  })
  async formerMembers(@Parent() { reader }: Administration): Promise<FormerMember[]> {
    return (await formerMembersOf(reader.manager, reader.organisation.organisationId)).map(toFormerMember);
  }

  @ResolveField(() => [ApiToken], { description: 'Every token that was ever made, the latest first.' })
  async tokens(@Parent() { reader }: Administration): Promise<ApiToken[]> {
    return (await tokensOf(reader.manager, reader.organisation.organisationId)).map(toToken);
  }

  @ResolveField(() => AuditEntryConnection, { description: 'What was done in the organisation, the latest first.' })
  async auditLog(@Parent() { reader }: Administration, @Args() page: PageArgs): Promise<AuditEntryConnection> {
    const limit = pageSize(page);
    const after = page.after == null ? undefined : placeOf(page.after);
    const found = await auditLog(reader.manager, reader.organisation.organisationId, { limit: limit + 1, after });
    return toPage(found.map(toEntry), limit, page, ({ at, id }) => encodeCursor([at.toISOString(), id]));
  }

  @Mutation(() => InvitationResult, { description: 'Invites somebody to the organisation, by letter.' })
  inviteMember(
    @OfOrganisation() organisation: string,
    @Args('email', { description: 'Where to.' }) email: string,
    @Granting() grants: GrantsInput,
    @Context() context: RequestContext,
  ): Promise<typeof InvitationResult> {
    return this.service.invite(organisation, email, grants, context);
  }

  @Mutation(() => MemberResult, { description: 'Changes what a member may do. It holds from their next request on.' })
  changeMember(
    @OfOrganisation() organisation: string,
    @OfAccount() account: string,
    @Granting() grants: GrantsInput,
    @Context() context: RequestContext,
  ): Promise<typeof MemberResult> {
    return this.service.change(organisation, account, grants, context);
  }

  @Mutation(() => MemberResult, {
    description: 'Removes a member. What they did stays under their name; `forgetMember` forgets it.',
  })
  removeMember(
    @OfOrganisation() organisation: string,
    @OfAccount() account: string,
    @Context() context: RequestContext,
  ): Promise<typeof MemberResult> {
    return this.service.remove(organisation, account, context);
  }

  @Mutation(() => ResetLinkResult, {
    description:
      'Makes a link with which a member who has lost their password chooses another: where no mail server could send it, and of members who belong to no other organisation.',
  })
  makeResetLink(
    @OfOrganisation() organisation: string,
    @OfAccount() account: string,
    @Context() context: RequestContext,
  ): Promise<typeof ResetLinkResult> {
    return this.resetLinks.make(organisation, account, context);
  }

  @Mutation(() => TokenCreationResult, { description: 'Makes a token for a program.' })
  createToken(
    @OfOrganisation() organisation: string,
    @Args('token', { description: 'The token.' }) token: TokenInput,
    @Context() context: RequestContext,
  ): Promise<typeof TokenCreationResult> {
    return this.service.createToken(organisation, token, context);
  }

  @Mutation(() => TokenRevocationResult, {
    description: 'Ends a token. Programs that use it are refused from then on.',
  })
  revokeToken(
    @OfOrganisation() organisation: string,
    @Args('token', { type: () => ID, description: 'The id of the token.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<typeof TokenRevocationResult> {
    return this.service.revokeToken(organisation, token, context);
  }
}

function placeOf(cursor: string): { at: Date; entryId: string } {
  const [time, entryId] = decodeCursor<[string, string]>(cursor, ['', '']);
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(entryId))
    throw badInput('"after" is not a cursor of the audit log. Leave it out to start with the latest entry.');
  return { at, entryId };
}
