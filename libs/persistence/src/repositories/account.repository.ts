import type { EntityManager } from 'typeorm';
import { AccountIdentityRow, AccountRow } from '../entities/index.ts';

/** As it is compared and stored: people type capitals and spaces. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

export function findAccount(manager: EntityManager, email: string): Promise<AccountRow | null> {
  return manager.findOneBy(AccountRow, { email: plainEmail(email) });
}

export function accountById(manager: EntityManager, accountId: string): Promise<AccountRow | null> {
  return manager.findOneBy(AccountRow, { accountId });
}

/** Keeps everything else that takes this lock of the account waiting until the transaction ends. */
export async function lockAccount(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('SELECT FROM account WHERE account_id = $1 FOR NO KEY UPDATE', [accountId]);
}

/** Adds an account; one that has the address already stays, with the name given now. */
export async function saveAccount(
  manager: EntityManager,
  account: Pick<AccountRow, 'email' | 'name'> & Partial<Pick<AccountRow, 'passwordHash' | 'isDemo'>>,
): Promise<AccountRow> {
  const email = plainEmail(account.email);
  await manager.upsert(AccountRow, { ...account, email }, { conflictPaths: ['email'] });
  return manager.findOneByOrFail(AccountRow, { email });
}

export async function setPassword(manager: EntityManager, accountId: string, passwordHash: string): Promise<void> {
  await manager.update(AccountRow, { accountId }, { passwordHash, failedSignIns: 0, waitUntil: null });
}

/** Counts a wrong password, and keeps the next tries waiting. */
export async function noteFailedSignIn(
  manager: EntityManager,
  accountId: string,
  waitUntil: Date | null,
): Promise<void> {
  await manager.update(AccountRow, { accountId }, { failedSignIns: () => 'failed_sign_ins + 1', waitUntil });
}

export async function forgetFailedSignIns(manager: EntityManager, accountId: string): Promise<void> {
  await manager.update(AccountRow, { accountId }, { failedSignIns: 0, waitUntil: null });
}

/** Whether anybody could sign in at all. */
export async function anyAccount(manager: EntityManager): Promise<boolean> {
  return manager.exists(AccountRow);
}

/** Accounts of demo companies, by name. */
export function demoAccounts(manager: EntityManager): Promise<AccountRow[]> {
  return manager.find(AccountRow, { where: { isDemo: true }, order: { name: 'ASC' } });
}

/** The account that a provider of identities means; nothing if it has not signed in with it yet. */
export async function accountOfIdentity(
  manager: EntityManager,
  { issuer, subject }: Pick<AccountIdentityRow, 'issuer' | 'subject'>,
): Promise<AccountRow | null> {
  const identity = await manager.findOneBy(AccountIdentityRow, { issuer, subject });
  return identity && accountById(manager, identity.accountId);
}

/** The oldest first. */
export function identitiesOf(manager: EntityManager, accountId: string): Promise<AccountIdentityRow[]> {
  return manager.find(AccountIdentityRow, { where: { accountId }, order: { createdAt: 'ASC', identityId: 'ASC' } });
}

/** @returns what it was; nothing if they have no such identity */
export async function removeIdentity(
  manager: EntityManager,
  accountId: string,
  identityId: string,
): Promise<AccountIdentityRow | null> {
  const identity = await manager.findOneBy(AccountIdentityRow, { accountId, identityId });
  if (identity !== null) await manager.delete(AccountIdentityRow, { accountId, identityId });
  return identity;
}

export async function saveIdentity(
  manager: EntityManager,
  identity: Pick<AccountIdentityRow, 'issuer' | 'subject' | 'accountId'>,
): Promise<void> {
  await manager.upsert(AccountIdentityRow, identity, { conflictPaths: ['issuer', 'subject'] });
}
