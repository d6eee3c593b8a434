/**
 * Whether there is enough of everything, as one sentence.
 *
 * @param weeks how many weeks were looked at
 * @example
 * sayCapacities({ total: 4, overloaded: 1 }, 26); // "Of 4 capacities, 1 is planned beyond what there is in the next 26 weeks"
 */
export function sayCapacities(
  { total, overloaded }: { readonly total: number; readonly overloaded: number },
  weeks: number,
): string {
  if (total === 0) return 'Nobody has said yet what goals use up together';
  const of = total === 1 ? 'Of one capacity' : `Of ${total} capacities`;
  if (overloaded === 0) return `${of}, none is planned beyond what there is in the next ${weeks} weeks`;
  return `${of}, ${overloaded} ${overloaded === 1 ? 'is' : 'are'} planned beyond what there is in the next ${weeks} weeks`;
}
