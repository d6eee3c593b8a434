import { type EntityManager, IsNull } from 'typeorm';
import { ApiTokenRow } from '../entities/index.ts';
import { newSecret } from '../secret.ts';

/** What a token is to be good for. */
export type TokenGrant = Pick<
  ApiTokenRow,
  'organisationId' | 'name' | 'scope' | 'departmentKey' | 'createdBy' | 'expiresAt'
>;

/** How every token begins, so that programs that look for lost secrets know it. */
const TOKEN_PREFIX = 'concord_';

/** What of a token stays readable. */
const SHOWN = TOKEN_PREFIX.length + 4;

/**
 * Makes a token.
 * @returns its row, and the token itself, which nobody can read again
 */
export async function addToken(
  manager: EntityManager,
  grant: TokenGrant,
): Promise<{ readonly row: ApiTokenRow; readonly token: string }> {
  const { secret, hash } = newSecret(TOKEN_PREFIX);
  const { organisationId } = grant;
  const made = await manager.insert(ApiTokenRow, { ...grant, prefix: secret.slice(0, SHOWN), secretHash: hash });
  const { tokenId } = made.identifiers[0] as { tokenId: string };
  return { row: await manager.findOneByOrFail(ApiTokenRow, { organisationId, tokenId }), token: secret };
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
