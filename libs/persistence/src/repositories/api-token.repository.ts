import { type EntityManager, IsNull } from 'typeorm';
import { ApiTokenRow } from '../entities/index.ts';

/** @returns its id */
export async function addToken(
  manager: EntityManager,
  token: Pick<
    ApiTokenRow,
    'organisationId' | 'name' | 'prefix' | 'secretHash' | 'scope' | 'departmentKey' | 'createdBy' | 'expiresAt'
  >,
): Promise<string> {
  const { identifiers } = await manager.insert(ApiTokenRow, token);
  return (identifiers[0] as { tokenId: string }).tokenId;
}

/** All that were ever made, the latest first. */
export function tokensOf(manager: EntityManager, organisationId: string): Promise<ApiTokenRow[]> {
  return manager.find(ApiTokenRow, { where: { organisationId }, order: { createdAt: 'DESC', tokenId: 'ASC' } });
}

/** @returns the token; nothing if there is none that could still be used */
export async function revokeToken(
  manager: EntityManager,
  organisationId: string,
  tokenId: string,
): Promise<ApiTokenRow | null> {
  const { affected } = await manager.update(
    ApiTokenRow,
    { organisationId, tokenId, revokedAt: IsNull() },
    { revokedAt: () => 'now()' },
  );
  return affected === 1 ? manager.findOneByOrFail(ApiTokenRow, { organisationId, tokenId }) : null;
}
