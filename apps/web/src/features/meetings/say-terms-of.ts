import { formatDate } from '@concord/charts';
import { sayWish } from '../../components/say-target.ts';
import type { ConflictSideFragment } from '../../graphql/operations.ts';

type Terms = Pick<ConflictSideFragment, 'metric' | 'target' | 'direction' | 'due' | 'owner' | 'promise'>;

/**
 * What a goal asks for, until when, and who answers for it.
 *
 * @example
 * sayTermsOf(goal); // "Promised delivery time at most 5 days, until 31 December 2026, answered for by Ingrid Solbakken; promised to customers."
 */
export function sayTermsOf({ metric, target, direction, due, owner, promise }: Terms): string {
  const terms = [
    sayWish({ metric: metric ?? null, target: target ?? null, direction: direction ?? null }) ?? 'No number stated',
    due == null ? 'with no last day' : `until ${formatDate(due)}`,
    owner == null ? 'answered for by nobody yet' : `answered for by ${owner.name}`,
  ];
  return `${terms.join(', ')}${promise ? '; promised to customers' : ''}.`;
}
