/** The sum of amounts that come and go. */
export interface LoadSum {
  /** @param amount 0 or more; 0 takes the place out of the sum */
  set(place: number, amount: number): void;
  /** At most the largest number there is. */
  total(): number;
}

/**
 * A sum kept as a tree of partial sums, so that each change costs the logarithm of the places. Nothing
 * is ever subtracted: an amount that went leaves no rounding noise behind, however large it was, and
 * the order of coming and going does not matter.
 *
 * @param places how many amounts there can be
 */
export function loadSum(places: number): LoadSum {
  // The leaves fill the second half; the parent of i is ⌊i ÷ 2⌋, and all meet at 1.
  const sums = new Float64Array(2 * Math.max(1, places));
  const firstLeaf = sums.length / 2;
  return {
    set: (place, amount) => {
      let at = firstLeaf + place;
      sums[at] = amount;
      for (at >>= 1; at >= 1; at >>= 1) sums[at] = (sums[2 * at] ?? 0) + (sums[2 * at + 1] ?? 0);
    },
    total: () => Math.min(Number.MAX_VALUE, sums[1] ?? 0),
  };
}
