import { say } from '@concord/texts';
import { sayDay } from '../../components/say-moment.ts';
import type { GivenInputPartsFragment } from '../../graphql/operations.ts';

/** After so many days somebody should have answered, and after so many it is loud. */
const LATE_DAYS = 7;
const TOO_LATE_DAYS = 14;

export type Age = 'fresh' | 'late' | 'too-late';

/** How long something has been unanswered; words say it too, so that colour is never alone. */
export function ageOf(days: number): Age {
  if (days >= TOO_LATE_DAYS) return 'too-late';
  return days >= LATE_DAYS ? 'late' : 'fresh';
}

/** @example sayAge(23) // 'Unanswered for 23 days' */
export function sayAge(days: number): string {
  return say('{days, plural, =0 {Not answered yet} one {Unanswered for # day} other {Unanswered for # days}}', {
    days,
  });
}

/** Who said it and when: "Kari Nordmann, 12 Nov 2026". */
export function sayGiver({
  byName,
  cameByLink,
  givenAt,
}: Pick<GivenInputPartsFragment, 'byName' | 'cameByLink' | 'givenAt'>): string {
  const day = sayDay(givenAt);
  if (byName == null) return say('Somebody unnamed, by a link, {day}', { day });
  return cameByLink
    ? say('{name}, by a link, {day}', { name: byName, day })
    : say('{name}, {day}', { name: byName, day });
}
