import type { EntityManager } from 'typeorm';
import { AccountLinkRow, type LinkPurpose } from '../entities/index.ts';
import { newSecret } from '../secret.ts';

const HOUR_MS = 3_600_000;
const GOOD_FOR_MS = { reset: HOUR_MS, invitation: 7 * 24 * HOUR_MS, 'set-up': 24 * HOUR_MS };

/**
 * Makes a link; earlier ones of its purpose and address become useless.
 * @returns where it leads, below the address of the dashboard; with the secret, which is not stored
 */
export async function makeLink(
  manager: EntityManager,
  { purpose, email, membership }: Pick<AccountLinkRow, 'purpose' | 'email' | 'membership'>,
): Promise<string> {
  const { secret, hash } = newSecret();
  await withdrawLinks(manager, purpose, email);
  const expiresAt = new Date(Date.now() + GOOD_FOR_MS[purpose]);
  await manager.insert(AccountLinkRow, { purpose, email, membership, secretHash: hash, expiresAt } as never);
  return `/welcome/${secret}`;
}

/** A link that is still good. */
export function findLink(manager: EntityManager, secretHash: string): Promise<AccountLinkRow | null> {
  return manager
    .createQueryBuilder(AccountLinkRow, 'link')
    .where('link.secretHash = :secretHash AND link.usedAt IS NULL AND link.expiresAt > now()', { secretHash })
    .getOne();
}

/**
 * Uses a link up, and forgets whose it was.
 * @returns nothing if it is not good any more, also where somebody else uses it at this moment
 */
export async function useLink(manager: EntityManager, secretHash: string): Promise<AccountLinkRow | null> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(AccountLinkRow)
    .set({ usedAt: () => 'now()', email: null })
    .where('secret_hash = :secretHash AND used_at IS NULL AND expires_at > now()', { secretHash })
    .execute();
  return affected === 1 ? manager.findOneByOrFail(AccountLinkRow, { secretHash }) : null;
}

/**
 * Links of a kind that nobody has used become useless, such as those before the latest. Those that have become so by
 * themselves go with them.
 */
export async function withdrawLinks(manager: EntityManager, purpose: LinkPurpose, email: string | null): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(AccountLinkRow)
    .where('purpose = :purpose AND email IS NOT DISTINCT FROM :email AND used_at IS NULL', { purpose, email })
    .orWhere('expires_at < now()')
    .execute();
}
