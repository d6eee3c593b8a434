import { say } from '@concord/texts';
import { tellMoment } from '../../components/organisation-clock.ts';
import type { Room } from './room-details.ts';

/**
 * Where what is left over goes when the meeting is closed, as the server does it.
 *
 * @param count how many items are left over
 * @example
 * sayWhere({ series: null, next: null }, 1);
 * // "One item is left over. This meeting is not one of a series: what is left over stays in its minutes."
 */
export function sayWhere({ series, next }: Pick<Room, 'series' | 'next'>, count: number): string {
  const what = say('{count, plural, =1 {One item is} other {# items are}} left over.', { count });
  return `${what} ${sayTo(series?.name, next?.startsAt, count)}`;
}

function sayTo(series: string | undefined, nextStart: string | undefined, count: number): string {
  if (series === undefined) return say('This meeting is not one of a series: what is left over stays in its minutes.');
  if (nextStart === undefined)
    return say(
      'The next meeting of “{series}” begins with {count, plural, =1 {it} other {them}}, when it is planned.',
      { series, count },
    );
  return say('{count, plural, =1 {It goes} other {They go}} to the next meeting of “{series}”, on {day}.', {
    series,
    count,
    day: tellMoment(nextStart, { day: 'numeric', month: 'long', year: 'numeric' }),
  });
}
