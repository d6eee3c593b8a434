import { isUuid } from '../graphql/is-uuid.ts';
import {
  addToken,
  type AuditNote,
  endMembership,
  type Grants,
  hasOtherAdmin,
  type Member as StoredMember,
  membersOf,
  OrganisationWalls,
  plainEmail,
  recordAudit,
  revokeToken,
  saveMembership,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { AccountLinkService } from '../account/account-link.service.ts';
import { KnownPrograms } from '../account/known-programs.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { ACCOUNTS } from '../databases.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  AlreadyExistsError,
  InvalidInputError,
  NotFoundError,
  invalid,
  noOrganisation,
} from '../graphql/user-error.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import {
  type GrantsInput,
  MemberInvited,
  MembersSaved,
  toMember,
  TokenCreated,
  type TokenInput,
  TokenRevoked,
  toToken,
} from './administration.graphql-types.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 1_095;
const LONGEST_NAME = 100;

/** Says who belongs to an organisation and what programs may reach it. Whoever asks is an administrator of it. */
@Injectable()
export class AdministrationService {
  constructor(
    private readonly walls: OrganisationWalls,
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
    private readonly links: AccountLinkService,
    private readonly organisations: OrganisationService,
    private readonly programs: KnownPrograms,
  ) {}

  async invite(
    organisation: string,
    email: string,
    grants: GrantsInput,
    context: RequestContext,
  ): Promise<MemberInvited | InvalidInputError | NotFoundError | AlreadyExistsError> {
    const reader = await this.organisations.find(organisation, context);
    if (reader === null) return noOrganisation(organisation);
    const { organisationId } = reader.organisation;
    const to = plainEmail(email);
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to))
      return invalid(say('Enter an e-mail address, like kari@example.com.'), 'email');
    const problem = await this.#problemOf(reader, grants);
    if (problem) return problem;
    const twin = (await membersOf(reader.manager, organisationId)).find((member) => member.email === to);
    if (twin)
      return new AlreadyExistsError(
        say('{name} belongs to the organisation already.', { name: twin.name }),
        twin.accountId,
      );
    const membership = { organisationId, ...toGrants(grants) };
    const { url, letter } = await this.accounts.transaction(async (manager) => {
      const invited = await this.links.invite(manager, to, membership, reader.organisation);
      const note = { organisationId, action: 'member-invited', about: to, after: toGrants(grants) };
      await recordAudit(manager, [{ ...note, ...whoDidIt(context) }]);
      return invited;
    });
    await this.links.send(letter);
    return new MemberInvited(url);
  }

  async change(
    organisation: string,
    accountId: string,
    grants: GrantsInput,
    context: RequestContext,
  ): Promise<MembersSaved | InvalidInputError | NotFoundError> {
    const reader = await this.organisations.find(organisation, context);
    if (reader === null) return noOrganisation(organisation);
    const problem = await this.#problemOf(reader, grants);
    if (problem) return problem;
    return this.#withMember(reader.organisation.organisationId, accountId, async (manager, organisationId, member) => {
      if (grants.role !== 'admin' && (await isLastAdmin(manager, organisationId, member))) return lastAdmin(member);
      await saveMembership(manager, organisationId, accountId, toGrants(grants));
      const { role, departments, personKey } = member;
      const before = { role, departments, personKey };
      const note = { action: 'member-changed', aboutAccountId: accountId, before, after: toGrants(grants) };
      return { organisationId, ...note, ...whoDidIt(context) };
    });
  }

  async remove(
    organisation: string,
    accountId: string,
    context: RequestContext,
  ): Promise<MembersSaved | InvalidInputError | NotFoundError> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return noOrganisation(organisation);
    return this.#withMember(standing.organisationId, accountId, async (manager, organisationId, member) => {
      if (await isLastAdmin(manager, organisationId, member)) return lastAdmin(member);
      await endMembership(manager, organisationId, accountId);
      return { organisationId, action: 'member-removed', aboutAccountId: accountId, ...whoDidIt(context) };
    });
  }

  async createToken(
    organisation: string,
    { name, scope, department, days }: TokenInput,
    context: RequestContext,
  ): Promise<TokenCreated | InvalidInputError | NotFoundError> {
    const reader = await this.organisations.find(organisation, context);
    if (reader === null) return noOrganisation(organisation);
    const title = name.trim();
    if (title === '' || title.length > LONGEST_NAME)
      return invalid(
        say('Say what the token is for, in 1 to {longestName} characters.', { longestName: LONGEST_NAME }),
        'name',
      );
    if (days < 1 || days > LONGEST_DAYS)
      return invalid(say('A token is good for 1 to {longestDays} days.', { longestDays: LONGEST_DAYS }), 'days');
    if (department != null && !(await reader.judgement()).departments.has(department))
      return invalid(say('There is no department "{department}".', { department }), 'department');
    const { organisationId } = reader.organisation;
    return this.walls.transaction(organisationId, async (manager) => {
      const { row, token } = await addToken(manager, {
        organisationId,
        name: title,
        scope,
        departmentKey: department ?? null,
        createdBy: context.principal.kind === 'account' ? context.principal.accountId : null,
        expiresAt: new Date(Date.now() + days * DAY_MS),
      });
      const after = { scope, department: department ?? null, expiresAt: row.expiresAt };
      await recordAudit(manager, [
        { organisationId, action: 'token-created', about: title, after, ...whoDidIt(context) },
      ]);
      return new TokenCreated(toToken(row), token);
    });
  }

  async revokeToken(
    organisation: string,
    tokenId: string,
    context: RequestContext,
  ): Promise<TokenRevoked | NotFoundError> {
    const standing = context.standingIn(organisation);
    if (standing === undefined) return noOrganisation(organisation);
    const { organisationId } = standing;
    const answer = await this.walls.transaction(organisationId, async (manager) => {
      const row = isUuid(tokenId) ? await revokeToken(manager, organisationId, tokenId) : null;
      if (row === null)
        return new NotFoundError(say('There is no such token that could still be used. Reload the page.'));
      await recordAudit(manager, [{ organisationId, action: 'token-revoked', about: row.name, ...whoDidIt(context) }]);
      return new TokenRevoked(toToken(row));
    });
    this.programs.forget();
    return answer;
  }

  /** Changes somebody who belongs to the organisation, and tells the audit log. */
  #withMember(
    organisationId: string,
    accountId: string,
    write: (
      manager: EntityManager,
      organisationId: string,
      member: StoredMember,
    ) => Promise<AuditNote | InvalidInputError>,
  ): Promise<MembersSaved | InvalidInputError | NotFoundError> {
    return this.walls.transaction(organisationId, async (manager) => {
      const member = (await membersOf(manager, organisationId)).find((one) => one.accountId === accountId);
      if (!member)
        return new NotFoundError(say('Nobody with this account belongs to the organisation. Reload the page.'));
      const note = await write(manager, organisationId, member);
      if (note instanceof InvalidInputError) return note;
      await recordAudit(manager, [note]);
      return new MembersSaved((await membersOf(manager, organisationId)).map(toMember));
    });
  }

  async #problemOf(
    reader: NonNullable<Awaited<ReturnType<OrganisationService['find']>>>,
    { departments, person }: GrantsInput,
  ): Promise<InvalidInputError | undefined> {
    const plan = await reader.judgement();
    const unknown = departments.find(({ department }) => !plan.departments.has(department));
    if (unknown)
      return invalid(say('There is no department "{department}".', { department: unknown.department }), 'departments');
    if (new Set(departments.map(({ department }) => department)).size < departments.length)
      return invalid(say('Each department can be named once.'), 'departments');
    if (person != null && !plan.people.has(person))
      return invalid(say('There is no person "{person}" in the plan.', { person }), 'person');
    return undefined;
  }
}

function toGrants({ role, departments, person }: GrantsInput): Grants {
  return {
    role,
    departments: departments.map(({ department, role: there }) => ({ department, role: there })),
    personKey: person ?? null,
  };
}

async function isLastAdmin(manager: EntityManager, organisationId: string, { role, accountId }: StoredMember) {
  return role === 'admin' && !(await hasOtherAdmin(manager, organisationId, accountId));
}

function lastAdmin({ name }: StoredMember): InvalidInputError {
  return invalid(say('{name} is the only administrator. Make somebody else one first.', { name }), 'role');
}
