import {
  accountOfIdentity,
  type AccountRow,
  findAccount,
  membershipsOf,
  recordAudit,
  saveIdentity,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import type { Arrived } from './open-id-connect.ts';
import { openIdProblem } from './open-id-problem.ts';

/**
 * The account of somebody whom the provider has sent. The first time it is found by their address, then by what the
 * provider knows them by, so that they may change the address there. Who holds an address gets its account by a link
 * for a forgotten password too: the provider's word for it opens no other door. Nobody gets an account this way.
 * @throws OpenIdProblem unverified or unknown
 */
export async function accountOfArrived(
  manager: EntityManager,
  arrived: Arrived,
  requestId: string,
): Promise<AccountRow> {
  const { issuer, subject } = arrived;
  const known = await accountOfIdentity(manager, { issuer, subject });
  if (known !== null) return known;
  const email = await arrived.verifiedEmail();
  if (email === undefined) throw openIdProblem('unverified');
  const account = await findAccount(manager, email);
  if (account === null || account.isDemo) throw openIdProblem('unknown');
  await manager.transaction((own) => link(own, { issuer, subject, accountId: account.accountId }, requestId));
  return account;
}

/** It is a way in from now on, which whoever administers their organisations should know. */
async function link(
  manager: EntityManager,
  { issuer, subject, accountId }: { readonly issuer: string; readonly subject: string; readonly accountId: string },
  requestId: string,
): Promise<void> {
  await saveIdentity(manager, { issuer, subject, accountId });
  const after = { provider: new URL(issuer).host };
  const note = { action: 'identity-linked', accountId, aboutAccountId: accountId, after, requestId };
  const memberships = await membershipsOf(manager, accountId);
  await recordAudit(
    manager,
    memberships.map(({ organisationId }) => ({ organisationId, ...note })),
  );
}
