/**
 * How many promises are open, and how many of them are late.
 *
 * @example
 * sayPromises(3, 1); // "3 promised actions, 1 of them overdue"
 * sayPromises(1, 1); // "1 promised action, overdue"
 */
export function sayPromises(open: number, overdue: number): string {
  const promises = `${open} promised ${open === 1 ? 'action' : 'actions'}`;
  if (overdue === 0) return promises;
  return open === 1 ? `${promises}, overdue` : `${promises}, ${overdue} of them overdue`;
}
