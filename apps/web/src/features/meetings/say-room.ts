import { say } from '@concord/texts';
import type { AgendaItemPartsFragment } from '../../graphql/operations.ts';

type Item = Pick<AgendaItemPartsFragment, 'state' | 'minutes'>;

/** Items that are talked about in the meeting: not those that were parked or moved away. */
export function isTalkedAbout({ state }: Pick<Item, 'state'>): boolean {
  return state === 'OPEN' || state === 'CURRENT' || state === 'DONE';
}

/**
 * How much of a meeting's time its agenda takes.
 *
 * @param length of the meeting, in minutes
 * @example
 * sayRoom(agenda, 60); // "45 of 60 minutes are planned; 15 are left for what people bring."
 */
export function sayRoom(items: readonly Item[], length: number): string {
  const planned = items.filter(isTalkedAbout).reduce((sum, { minutes }) => sum + minutes, 0);
  const left = length - planned;
  if (left < 0)
    return say('{planned} minutes are planned, {over} more than the meeting takes. Shorten, park or move something.', {
      planned,
      over: -left,
    });
  if (left === 0) return say('All {length} minutes are planned.', { length });
  return say(
    '{planned} of {length} minutes are planned; {left, plural, one {# is} other {# are}} left for what people bring.',
    { planned, length, left },
  );
}
