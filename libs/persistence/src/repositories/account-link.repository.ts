import type { EntityManager } from 'typeorm';
import { AccountLinkRow, type LinkPurpose } from '../entities/index.ts';

export async function saveLink(
  manager: EntityManager,
  link: Pick<AccountLinkRow, 'secretHash' | 'purpose' | 'email' | 'membership' | 'expiresAt'>,
): Promise<void> {
  await manager.insert(AccountLinkRow, link as never);
}

/** A link that is still good. */
export function findLink(manager: EntityManager, secretHash: string): Promise<AccountLinkRow | null> {
  return manager
    .createQueryBuilder(AccountLinkRow, 'link')
    .where('link.secretHash = :secretHash AND link.usedAt IS NULL AND link.expiresAt > now()', { secretHash })
    .getOne();
}

/**
 * Uses a link up.
 * @returns nothing if it is not good any more, also where somebody else uses it at this moment
 */
export async function useLink(manager: EntityManager, secretHash: string): Promise<AccountLinkRow | null> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(AccountLinkRow)
    .set({ usedAt: () => 'now()' })
    .where('secret_hash = :secretHash AND used_at IS NULL AND expires_at > now()', { secretHash })
    .execute();
  return affected === 1 ? manager.findOneByOrFail(AccountLinkRow, { secretHash }) : null;
}

/** Links of a kind that nobody has used become useless, such as those before the latest. */
export async function withdrawLinks(manager: EntityManager, purpose: LinkPurpose, email: string | null): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(AccountLinkRow)
    .where('purpose = :purpose AND email IS NOT DISTINCT FROM :email AND used_at IS NULL', { purpose, email })
    .execute();
}
