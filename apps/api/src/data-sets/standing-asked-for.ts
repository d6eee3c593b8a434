import type { Principal } from '../access/principal.ts';
import { type Standing, standingsOf } from '../access/standing.ts';
import { Refused } from '../http/refused.ts';

/**
 * What whoever asks may do in the organisation that an address names. Programs belong to one; people may have to say
 * which.
 * @throws Refused where they do not belong to it, as if it were not there
 */
export function standingAskedFor(principal: Principal | undefined, asked: unknown): Standing {
  const standings = principal ? standingsOf(principal) : [];
  if (asked === undefined && standings[1] !== undefined)
    throw new Refused(
      400,
      'BAD_USER_INPUT',
      `Say which organisation: ?organisation=${standings[0]?.organisation ?? ''}`,
    );
  const found = asked === undefined ? standings[0] : standings.find(({ organisation }) => organisation === asked);
  if (found) return found;
  throw new Refused(404, 'NOT_FOUND', `There is no organisation "${String(asked)}".`);
}
