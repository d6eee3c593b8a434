/**
 * The address of a conflict's page that shows the cause path to an outcome.
 *
 * @param search of the address as it is
 * @example viaOutcome('?table=cause', 'on-time'); // "?table=cause&via=on-time#figure-cause"
 */
export function viaOutcome(search: string, outcome: string): string {
  const next = new URLSearchParams(search);
  next.set('via', outcome);
  return `?${next.toString()}#figure-cause`;
}
