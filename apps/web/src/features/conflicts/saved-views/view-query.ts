/**
 * The filter that an address holds, as it is kept in a view: without the place in the list, and in one order, so that
 * the same filter is the same text.
 *
 * @example
 * viewQuery('?tier=PROVEN&department=sales&after=abc'); // "department=sales&tier=PROVEN"
 */
export function viewQuery(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('after');
  query.sort();
  return query.toString();
}
