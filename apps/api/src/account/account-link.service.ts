import {
  type AccountLinkRow,
  type AccountRow,
  addOrganisation,
  asOrganisation,
  endSessions,
  findAccount,
  findLink,
  type InvitedMembership,
  type OrganisationRow,
  makeLink,
  organisationNames,
  recordAudit,
  saveAccount,
  saveMembership,
  setPassword,
  storeModel,
  takenOrganisationKeys,
  useLink,
  withdrawLinks,
  hashOfSecret,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import type { DataSource, EntityManager } from 'typeorm';
import { planOfFirstPerson } from '../new-organisation/plan-of-first-person.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { Post } from './mail.ts';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';

/** What somebody is told who opens a link. */
export interface LinkShown {
  readonly purpose: AccountLinkRow['purpose'];
  readonly email: string | null;
  readonly organisationName: string | null;
  /** They sign in with the password that they have, and choose none. */
  readonly hasAccount: boolean;
}

/** What somebody fills in who accepts a link. */
export interface Acceptance {
  readonly password: string;
  readonly name: string;
  /** Of the first administrator, and of their organisation: with a set-up link. */
  readonly email: string;
  readonly organisationName: string;
}

/** Says what is wrong with what was filled in. */
export class WrongAcceptance extends Error {}

/** Links that let somebody in once: who was invited, who forgot a password, and whoever sets everything up. */
export class AccountLinkService {
  constructor(
    private readonly accounts: DataSource,
    private readonly publicUrl: string,
    private readonly post: Post,
  ) {}

  /** @returns the link, for whoever invites to pass on */
  async invite(
    manager: EntityManager,
    email: string,
    membership: InvitedMembership,
    { name, language }: Pick<OrganisationRow, 'name' | 'language'>,
  ) {
    const url = await this.#make(manager, { purpose: 'invitation', email, membership });
    // Which language they read nobody knows yet.
    const letter = inLanguage(language, () => ({
      to: email,
      subject: say('{name} invites you to Concord', { name }),
      text: say('You are invited to {name} on Concord.\n\nOpen this link within a week: {url}\n', { name, url }),
    }));
    return { url, letter };
  }

  send(letter: Parameters<Post>[0]): Promise<void> {
    return this.post(letter);
  }

  /** Sends a link to choose a new password, where there is such an account; demo accounts have none. */
  async forgotten(email: string): Promise<void> {
    const account = await findAccount(this.accounts.manager, email);
    if (account === null || account.isDemo) return;
    const url = await this.forNewPassword(this.accounts.manager, account.email);
    const text = say(
      'Somebody, hopefully you, asked for a new password.\n\nOpen this link within an hour: {url}\n\nIf it was not you, do nothing.\n',
      { url },
    );
    await this.post({ to: account.email, subject: say('A new password for Concord'), text });
  }

  /** The link with which whoever has this address chooses another password. */
  forNewPassword(manager: EntityManager, email: string): Promise<string> {
    return this.#make(manager, { purpose: 'reset', email, membership: null });
  }

  /** The link with which the first administrator of an empty installation sets it up. */
  setUp(manager: EntityManager): Promise<string> {
    return this.#make(manager, { purpose: 'set-up', email: null, membership: null });
  }

  async show(secret: string): Promise<LinkShown | undefined> {
    const { manager } = this.accounts;
    const link = await findLink(manager, hashOfSecret(secret));
    if (link === null) return undefined;
    const account = link.email === null ? null : await findAccount(manager, link.email);
    return {
      purpose: link.purpose,
      email: link.email,
      organisationName: await organisationName(manager, link),
      hasAccount: link.purpose === 'invitation' && account !== null,
    };
  }

  /**
   * @returns who they are from now on; nothing if the link is not good any more
   * @throws WrongAcceptance with the cure; the link stays good
   */
  async accept(
    secret: string,
    given: Acceptance,
    { requestId, accountId }: { readonly requestId: string; readonly accountId: string | undefined },
  ): Promise<AccountRow | undefined> {
    const shown = await this.show(secret);
    if (shown === undefined) return undefined;
    const email = shown.email ?? given.email;
    await this.#check(shown, email, given, accountId);
    const passwordHash = shown.hasAccount ? undefined : await hashPassword(given.password);
    return this.accounts.transaction(async (manager) => {
      const link = await useLink(manager, hashOfSecret(secret));
      if (link === null) return undefined;
      const known = await findAccount(manager, email);
      const account = known ?? (await saveAccount(manager, { email, name: given.name.trim() }));
      if (passwordHash !== undefined) await setPassword(manager, account.accountId, passwordHash);
      if (link.purpose === 'reset') await endSessions(manager, account.accountId);
      if (link.purpose === 'reset') await withdrawLinks(manager, 'reset', email);
      const membership = link.purpose === 'set-up' ? await firstOrganisation(manager, given, account) : link.membership;
      if (membership) await join(manager, account, membership, requestId);
      return account;
    });
  }

  /** @param signedInAs the account whose browser opens the link */
  async #check(
    { purpose, hasAccount }: LinkShown,
    email: string,
    given: Acceptance,
    signedInAs: string | undefined,
  ): Promise<void> {
    const account = await findAccount(this.accounts.manager, email);
    if (account?.isDemo) throw new WrongAcceptance(say('This address is of a demo company, and anybody may use it.'));
    if (hasAccount && account) return showOneself(account, given.password, signedInAs);
    if (purpose === 'set-up' && account)
      throw new WrongAcceptance(say('There is an account with this address already. Take another address.'));
    if (purpose !== 'reset' && given.name.trim() === '') throw new WrongAcceptance(say('Say what you are called.'));
    if (purpose === 'set-up' && !/^[^\s@]+@[^\s@]+$/.test(email.trim()))
      throw new WrongAcceptance(say('Enter your e-mail address: you sign in with it.'));
    if (purpose === 'set-up' && given.organisationName.trim() === '')
      throw new WrongAcceptance(say('Say what your organisation is called.'));
    const problem = passwordProblem(given.password, { email, name: given.name });
    if (problem !== undefined) throw new WrongAcceptance(problem);
  }

  async #make(manager: EntityManager, link: Parameters<typeof makeLink>[1]): Promise<string> {
    return `${this.publicUrl}${await makeLink(manager, link)}`;
  }
}

/** Whoever invites sees the link too, and shall not get into the account of somebody who belongs elsewhere as well. */
async function showOneself(
  { accountId, passwordHash }: AccountRow,
  password: string,
  signedInAs: string | undefined,
): Promise<void> {
  if (accountId === signedInAs) return;
  if (passwordHash === null)
    throw new WrongAcceptance(
      say('You have an account already. Sign in as you usually do, then open this link again.'),
    );
  if (!(await isPassword(passwordHash, password)))
    throw new WrongAcceptance(say('You have an account with this address already: enter the password that you have.'));
}

async function organisationName(manager: EntityManager, { membership }: AccountLinkRow): Promise<string | null> {
  if (membership === null) return null;
  const { organisationId } = membership;
  return (await organisationNames(manager, [organisationId])).get(organisationId) ?? null;
}

async function firstOrganisation(
  manager: EntityManager,
  { organisationName }: Acceptance,
  account: AccountRow,
): Promise<InvitedMembership> {
  const name = organisationName.trim();
  const key = keyFromTitle(name, await takenOrganisationKeys(manager), 'organisation');
  const organisationId = await addOrganisation(manager, { key, name });
  const plan = planOfFirstPerson({ key, name }, account);
  await asOrganisation(manager, organisationId, () => storeModel(manager, organisationId, plan));
  return { organisationId, role: 'admin', departments: [], personKey: plan.people[0]?.key ?? null };
}

async function join(
  manager: EntityManager,
  { accountId, email }: AccountRow,
  { organisationId, ...grants }: InvitedMembership,
  requestId: string,
): Promise<void> {
  await saveMembership(manager, organisationId, accountId, grants);
  // An administrator of another organisation may hold one, and has no business in this one.
  await withdrawLinks(manager, 'reset', email);
  await recordAudit(manager, [
    { organisationId, action: 'joined', accountId, aboutAccountId: accountId, after: grants, requestId },
  ]);
}
