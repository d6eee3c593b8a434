import { say } from '@concord/texts';

/**
 * How many promises are open, and how many of them are late.
 *
 * @example
 * sayPromises(3, 1); // "3 promised actions, 1 of them overdue"
 * sayPromises(1, 1); // "1 promised action, overdue"
 */
export function sayPromises(open: number, overdue: number): string {
  if (overdue === 0) return say('{open, plural, one {# promised action} other {# promised actions}}', { open });
  return say('{open, plural, one {# promised action, overdue} other {# promised actions, {overdue} of them overdue}}', {
    open,
    overdue,
  });
}
