import { say } from '@concord/texts';
import { sayMoment } from '../../components/say-moment.ts';
import type { TokenPartsFragment } from '../../graphql/operations.ts';

type Told = Pick<TokenPartsFragment, 'revokedAt' | 'expiresAt'>;

/** @param now as an ISO time of the same clock as the token's */
export function isGood({ revokedAt, expiresAt }: Told, now: string): boolean {
  return revokedAt == null && Date.parse(expiresAt) > Date.parse(now);
}

/**
 * Until when a token is good, or since when it is not.
 *
 * @example
 * sayUntil({ revokedAt: null, expiresAt: '2027-11-16T08:30:00.000Z' }, '2026-11-16T08:30:00.000Z', 'UTC');
 * // "16 Nov 2027, 08:30"
 */
export function sayUntil(token: Told, now: string, timeZone?: string): string {
  if (token.revokedAt != null)
    return say('Ended by somebody on {revokedAt}', { revokedAt: sayMoment(token.revokedAt, timeZone) });
  const until = sayMoment(token.expiresAt, timeZone);
  return isGood(token, now) ? until : say('Ran out on {until}', { until });
}
