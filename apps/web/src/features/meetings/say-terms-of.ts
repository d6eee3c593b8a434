import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
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
  const said = [
    sayWish({ metric: metric ?? null, target: target ?? null, direction: direction ?? null }) ??
      say('No number stated'),
    due == null ? say('with no last day') : say('until {day}', { day: formatDate(due) }),
    owner == null ? say('answered for by nobody yet') : say('answered for by {name}', { name: owner.name }),
  ];
  const terms = said.join(', ');
  return promise ? say('{terms}; promised to customers.', { terms }) : `${terms}.`;
}
