import { hash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** Something that only its holder knows, and the hash by which it is found again. */
export interface Secret {
  readonly secret: string;
  readonly hash: string;
}

/**
 * A new secret of 256 random bits.
 * @param prefix says what it is, for people and for programs that look for secrets that were lost
 */
export function newSecret(prefix = ''): Secret {
  const secret = `${prefix}${randomBytes(BYTES).toString('base64url')}`;
  return { secret, hash: hashOfSecret(secret) };
}

/** Nobody can guess a secret of so many bits, so that a fast hash is enough: the database's reader cannot sign in. */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret);
}
