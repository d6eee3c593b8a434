import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import type { ReviewEvery, RhythmPartsFragment } from '../../graphql/operations.ts';

/** @example sayEvery('QUARTER') // 'every quarter' */
export function sayEvery(every: ReviewEvery): string {
  switch (every) {
    case 'MONTH':
      return say('every month');
    case 'QUARTER':
      return say('every quarter');
    case 'HALF_YEAR':
      return say('every half-year');
    case 'YEAR':
      return say('every year');
  }
}

/** How often something is looked at, and how that stands. */
export function sayRhythm({ every, last, dueOn, overdueDays }: RhythmPartsFragment): string {
  const often = sayEvery(every);
  if (last == null) return say('To be looked at {often}; nobody has done so yet.', { often });
  return overdueDays > 0
    ? say(
        'To be looked at {often}; last on {last}. {days, plural, one {Overdue for # day.} other {Overdue for # days.}}',
        { often, last: formatDate(last), days: overdueDays },
      )
    : say('To be looked at {often}; last on {last}, next by {due}.', {
        often,
        last: formatDate(last),
        due: formatDate(dueOn),
      });
}

/** @example sayOverdue(41) // 'Overdue for 41 days' */
export function sayOverdue({ overdueDays, last }: Pick<RhythmPartsFragment, 'overdueDays' | 'last'>): string {
  if (last == null) return say('Never looked at');
  return overdueDays > 0
    ? say('{days, plural, one {Overdue for # day} other {Overdue for # days}}', { days: overdueDays })
    : say('Due today');
}
