import { setTimeout as delay } from 'node:timers/promises';
import {
  accountById,
  type AccountRow,
  demoAccounts,
  endSession,
  type DepartmentGrant,
  departmentNames,
  findAccount,
  forgetFailedSignIns,
  type Membership,
  membershipsOf,
  noteFailedSignIn,
  openSession,
  type OrganisationWalls,
  recordAudit,
  sweepSessions,
  newSecret,
} from '@concord/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { isPassword } from './passwords.ts';
import { SESSION_MS } from './session-cookie.ts';

/** A session that has begun, with the secret that the browser holds from now on. */
export interface BegunSession {
  readonly secret: string;
  readonly account: AccountRow;
  readonly memberships: readonly Membership[];
}

/** Somebody of a demo company. */
export interface DemoPerson {
  readonly account: AccountRow;
  readonly memberships: readonly (Membership & { readonly departments: readonly NamedGrant[] })[];
}

type NamedGrant = DepartmentGrant & { readonly name: string };
type DepartmentNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Who asks for it, as far as it is known. */
export interface SignInFrom {
  readonly browser: string;
  readonly requestId: string;
  /** Who vouched for them, where it was no password. */
  readonly provider?: string;
  /** The session that their browser held before, whosever it was: it ends, and is never taken over. */
  readonly held?: { readonly accountId: string; readonly sessionId: string };
}

/** After this many wrong passwords the next try has to wait, each time twice as long. */
const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Longer than what is done for anybody who is refused, so that the clock tells nobody what was done. */
const REFUSAL_MS = 400;

const LONGEST_BROWSER = 200;

/** Lets people in who can show who they are. */
export class SignInService {
  constructor(
    private readonly accounts: DataSource,
    private readonly walls: OrganisationWalls,
  ) {}

  /**
   * With a password. Nothing where it is wrong, or there is no such account, or it was wrong so often that it is not
   * looked at: whoever tries cannot tell which, and waits as long.
   */
  async withPassword(email: string, password: string, from: SignInFrom): Promise<BegunSession | undefined> {
    const refusedAt = delay(REFUSAL_MS);
    const begun = await this.#withPassword(email, password, from);
    if (begun === undefined) await refusedAt;
    return begun;
  }

  async #withPassword(email: string, password: string, from: SignInFrom): Promise<BegunSession | undefined> {
    const { manager } = this.accounts;
    const account = await findAccount(manager, email);
    const isRight = await isPassword(account?.passwordHash ?? null, password);
    if (account === null) return undefined;
    const isWaiting = account.waitUntil !== null && account.waitUntil.getTime() > Date.now();
    if (isRight && !isWaiting) {
      if (account.failedSignIns > 0) await forgetFailedSignIns(manager, account.accountId);
      return this.begin(account, 'signed-in', from);
    }
    if (!isWaiting) await this.#noteFailure(account, from);
    return undefined;
  }

  /** As somebody of a demo company, whom anybody may be. */
  async asDemo(accountId: string, from: SignInFrom): Promise<BegunSession | undefined> {
    const account = await accountById(this.accounts.manager, accountId);
    return account?.isDemo ? this.begin(account, 'signed-in', from) : undefined;
  }

  /** People of demo companies, with what they may do. Demo companies show everything to everybody, so names too. */
  async demoPeople(): Promise<DemoPerson[]> {
    const { manager } = this.accounts;
    const accounts = await demoAccounts(manager);
    const memberships = await Promise.all(accounts.map(({ accountId }) => membershipsOf(manager, accountId)));
    const names = await this.#departmentNames(new Set(memberships.flat().map(({ organisationId }) => organisationId)));
    return accounts.map((account, place) => ({
      account,
      memberships: (memberships[place] ?? []).map((membership) => withNames(membership, names)),
    }));
  }

  /** By organisation. */
  async #departmentNames(organisationIds: ReadonlySet<string>): Promise<DepartmentNames> {
    const read = async (id: string) => [id, await departmentNames(this.walls.statements(id), id)] as const;
    return new Map(await Promise.all([...organisationIds].map(read)));
  }

  /** Begins a session of somebody who has shown who they are: always a new one. */
  begin(account: AccountRow, action: string, from: SignInFrom): Promise<BegunSession> {
    const { secret, hash } = newSecret();
    return this.accounts.transaction(async (manager) => {
      await sweepSessions(manager);
      if (from.held) await endSession(manager, from.held.accountId, from.held.sessionId);
      await openSession(manager, {
        accountId: account.accountId,
        secretHash: hash,
        browser: from.browser.slice(0, LONGEST_BROWSER),
        expiresAt: new Date(Date.now() + SESSION_MS),
      });
      return { secret, account, memberships: await this.#noteInAudit(manager, account, action, from) };
    });
  }

  async #noteFailure(account: AccountRow, from: SignInFrom): Promise<void> {
    const tries = account.failedSignIns + 1;
    const wait = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (tries - FREE_TRIES));
    await this.accounts.transaction(async (manager) => {
      const waitUntil = tries < FREE_TRIES ? null : new Date(Date.now() + wait);
      await noteFailedSignIn(manager, account.accountId, waitUntil);
      await this.#noteInAudit(manager, account, 'sign-in-failed', from);
    });
  }

  /** In the log of every organisation that they belong to. */
  async #noteInAudit(manager: EntityManager, account: AccountRow, action: string, from: SignInFrom) {
    const memberships = await membershipsOf(manager, account.accountId);
    const { accountId } = account;
    const about = from.browser.slice(0, LONGEST_BROWSER);
    const after = from.provider === undefined ? {} : { after: { provider: from.provider } };
    await recordAudit(
      manager,
      memberships.map(({ organisationId }) => ({
        organisationId,
        action,
        accountId,
        about,
        ...after,
        requestId: from.requestId,
      })),
    );
    return memberships;
  }
}

/** A department that has left the plan since is called by its key. */
function withNames(membership: Membership, names: DepartmentNames): DemoPerson['memberships'][number] {
  const known = names.get(membership.organisationId);
  const departments = membership.departments.map((grant) => ({
    ...grant,
    name: known?.get(grant.department) ?? grant.department,
  }));
  return { ...membership, departments };
}
