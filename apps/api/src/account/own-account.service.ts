import {
  accountById,
  type AccountIdentityRow,
  endSession,
  identitiesOf,
  membershipsOf,
  personalData,
  recordAudit,
  removeIdentity,
  type SessionRow,
  sessionsOf,
  setPassword,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { NotAllowedError } from '../access/not-allowed.ts';
import type { Principal } from '../access/principal.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { ACCOUNTS } from '../databases.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { invalid, type InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { type Account, AccountSaved, type Identity, type Session } from './own-account.graphql-types.ts';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';

type SignedIn = Extract<Principal, { kind: 'account' }>;
type Refusal = InvalidInputError | NotAllowedError | NotFoundError;

/** What people do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(@Inject(ACCOUNTS) private readonly accounts: DataSource) {}

  /** Nothing for a program, which has none. */
  async find({ principal }: RequestContext): Promise<Account | null> {
    return principal.kind === 'account' ? this.#show(principal) : null;
  }

  async data(accountId: string): Promise<string> {
    return JSON.stringify(await personalData(this.accounts.manager, accountId));
  }

  endSession(id: string, context: RequestContext): Promise<AccountSaved | Refusal> {
    return this.#change(context, 'session-ended', async (manager, { accountId }) => {
      if (isUuid(id) && (await endSession(manager, accountId, id))) return undefined;
      return new NotFoundError(say('You are not signed in there any more. Reload the page.'));
    });
  }

  /** Every other session ends: somebody else may know the password before. */
  async changePassword(now: string, next: string, context: RequestContext): Promise<AccountSaved | Refusal> {
    return this.#change(context, 'password-changed', async (manager, { accountId, email, name, sessionId, isDemo }) => {
      if (isDemo) return new NotAllowedError(say('This account is anybody’s: nobody can give it a password.'));
      const account = await accountById(manager, accountId);
      if (!(await isPassword(account?.passwordHash ?? null, now)))
        return invalid(
          say('This is not your password. If you have forgotten it, sign out and ask for a new one.'),
          'now',
        );
      const problem = passwordProblem(next, { email, name });
      if (problem !== undefined) return invalid(problem, 'next');
      await setPassword(manager, accountId, await hashPassword(next));
      const others = (await sessionsOf(manager, accountId)).filter((session) => session.sessionId !== sessionId);
      for (const session of others) await endSession(manager, accountId, session.sessionId);
      return undefined;
    });
  }

  unlinkIdentity(id: string, context: RequestContext): Promise<AccountSaved | Refusal> {
    return this.#change(context, 'identity-unlinked', async (manager, { accountId }) => {
      const { passwordHash } = (await accountById(manager, accountId)) ?? { passwordHash: null };
      if (passwordHash === null) return invalid(onlyWayIn(), 'identity');
      if (isUuid(id) && (await removeIdentity(manager, accountId, id)) !== null) return undefined;
      return new NotFoundError(say('You do not sign in with this any more. Reload the page.'));
    });
  }

  async #change(
    context: RequestContext,
    action: string,
    write: (manager: EntityManager, principal: SignedIn) => Promise<Refusal | undefined>,
  ): Promise<AccountSaved | Refusal> {
    const { principal } = context;
    if (principal.kind !== 'account')
      return new NotAllowedError(say('A token has no account. Sign in with a browser.'));
    const refusal = await this.accounts.transaction(async (manager) => {
      const wrong = await write(manager, principal);
      if (wrong !== undefined) return wrong;
      const note = { action, ...whoDidIt(context), aboutAccountId: principal.accountId };
      const memberships = await membershipsOf(manager, principal.accountId);
      await recordAudit(
        manager,
        memberships.map(({ organisationId }) => ({ organisationId, ...note })),
      );
      return undefined;
    });
    return refusal ?? new AccountSaved(await this.#show(principal));
  }

  async #show({ accountId, name, email, isDemo, sessionId }: SignedIn): Promise<Account> {
    const { manager } = this.accounts;
    const all = await sessionsOf(manager, accountId);
    const sessions = all.map((row) => toSession(row, sessionId)).filter(({ isThis }) => isThis || !isDemo);
    const hasPassword = ((await accountById(manager, accountId))?.passwordHash ?? null) !== null;
    const identities = (await identitiesOf(manager, accountId)).map(toIdentity);
    return { id: accountId, name, email, isDemo, hasPassword, identities, sessions };
  }
}

const onlyWayIn = () =>
  say(
    'You have no password, and could not sign in any more. Ask for one on the sign-in page, as if you had forgotten it.',
  );

function toIdentity({ identityId, issuer, createdAt }: AccountIdentityRow): Identity {
  return { id: identityId, provider: new URL(issuer).host, since: createdAt };
}

function toSession({ sessionId, browser, createdAt, seenAt, expiresAt }: SessionRow, current: string): Session {
  return { id: sessionId, browser, createdAt, seenAt, expiresAt, isThis: sessionId === current };
}
