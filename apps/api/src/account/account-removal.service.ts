import { accountById, hasOtherAdmin, type Membership, recordAudit, removeAccount } from '@concord/persistence';
import { byLocale, say } from '@concord/texts';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { NotAllowedError } from '../access/not-allowed.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { ACCOUNTS } from '../databases.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { invalid, type InvalidInputError } from '../graphql/user-error.ts';
import { AccountRemoved } from './own-account.graphql-types.ts';
import { isPassword } from './passwords.ts';

/** Lets people take their account away. */
@Injectable()
export class AccountRemovalService {
  constructor(@Inject(ACCOUNTS) private readonly accounts: DataSource) {}

  /** @param password looked at where there is one: a session may have been left open */
  async remove(
    password: string,
    context: RequestContext,
  ): Promise<AccountRemoved | InvalidInputError | NotAllowedError> {
    const { principal } = context;
    if (principal.kind !== 'account')
      return new NotAllowedError(say('A token has no account. Sign in with a browser.'));
    const { accountId, email, isDemo, memberships } = principal;
    if (isDemo) return new NotAllowedError(say('This account is anybody’s: nobody can remove it.'));
    const account = await accountById(this.accounts.manager, accountId);
    const hash = account?.passwordHash ?? null;
    if (hash !== null && !(await isPassword(hash, password)))
      return invalid(
        say('This is not your password. If you have forgotten it, sign out and ask for a new one.'),
        'password',
      );
    return this.accounts.transaction(async (manager) => {
      const onlyHere = await administeredAlone(manager, accountId, memberships);
      if (onlyHere.length > 0)
        return invalid(
          say('You are the only administrator of {organisations}. Make somebody else one first.', {
            organisations: inOneList().format(onlyHere),
          }),
        );
      const note = { action: 'account-removed', ...whoDidIt(context), aboutAccountId: accountId };
      await recordAudit(
        manager,
        memberships.map(({ organisationId }) => ({ organisationId, ...note })),
      );
      await removeAccount(manager, { accountId, email });
      return new AccountRemoved(memberships.map(({ organisation }) => organisation));
    });
  }
}

/** Names of the organisations that nobody could administer any more, asked in one order for everybody. */
async function administeredAlone(
  manager: EntityManager,
  accountId: string,
  memberships: readonly Membership[],
): Promise<string[]> {
  const alone: string[] = [];
  for (const { organisationId, organisationName } of memberships
    .filter(({ role }) => role === 'admin')
    .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1)))
    if (!(await hasOtherAdmin(manager, organisationId, accountId))) alone.push(organisationName);
  return alone;
}

const inOneList = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
