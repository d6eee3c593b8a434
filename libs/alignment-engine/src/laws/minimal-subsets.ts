/** What is known of some elements so far; holds for as long as the elements themselves do. */
export interface SubsetMemory<T> {
  /** Sets that hold; so does each of their subsets. */
  readonly holding: ReadonlySet<T>[];
  /** Sets that fail, though each of their subsets holds. */
  readonly minimal: (readonly T[])[];
}

/** How much may still be tried before a search gives up. */
export interface SearchBudget {
  /** Questions put to the test. */
  tests: number;
  /** Branches of the search. */
  branches: number;
}

/**
 * Every subset that fails while each of its own subsets holds. Whatever contains a failing set must fail.
 * Branches on the elements of one minimal set found: any other lacks one of them, and is looked for
 * where the first that it lacks is gone and those before it stay (compare de Kleer and Reiter's hitting
 * sets, Artificial Intelligence 32, 1987; here each set is met once).
 *
 * @param elements in a fixed order, on which the order of the answer depends
 * @param failing elements of the set that fail already by themselves; undefined if the set holds
 * @param memory read and added to; minimal sets are found here
 * @returns whether all were found before the budget ran out
 */
export function findMinimalSubsets<T>(
  elements: readonly T[],
  failing: (subset: readonly T[]) => readonly T[] | undefined,
  memory: SubsetMemory<T>,
  budget: SearchBudget,
): boolean {
  const search = (candidates: readonly T[], kept: ReadonlySet<T>): boolean => {
    if ((budget.branches -= 1) < 0) return false;
    const within = new Set(candidates);
    if (memory.minimal.some((set) => set.every((element) => kept.has(element)))) return true;
    if (memory.holding.some((set) => isSubset(within, set))) return true;
    const found = memory.minimal.find((set) => set.every((element) => within.has(element)));
    const minimal = found ?? shrunk(candidates, failing, memory, budget);
    if (minimal === 'unknown') return false;
    if (minimal === undefined) return true;
    const stays = new Set(kept);
    for (const element of minimal.filter((one) => !kept.has(one))) {
      if (
        !search(
          candidates.filter((candidate) => candidate !== element),
          stays,
        )
      )
        return false;
      stays.add(element);
    }
    return true;
  };
  return search(elements, new Set());
}

/** One minimal set among candidates, by leaving out what is not needed; undefined if they hold. */
function shrunk<T>(
  candidates: readonly T[],
  failing: (subset: readonly T[]) => readonly T[] | undefined,
  memory: SubsetMemory<T>,
  budget: SearchBudget,
): readonly T[] | undefined | 'unknown' {
  if ((budget.tests -= 1) < 0) return 'unknown';
  let core = failing(candidates);
  if (core === undefined) {
    memory.holding.push(new Set(candidates));
    return undefined;
  }
  for (const element of [...core].reverse()) {
    if (!core.includes(element)) continue;
    const rest = core.filter((other) => other !== element);
    if (rest.length > 0 && memory.holding.some((set) => isSubset(new Set(rest), set))) continue;
    if ((budget.tests -= 1) < 0) return 'unknown';
    const smaller = failing(rest);
    if (smaller === undefined) memory.holding.push(new Set(rest));
    else core = smaller;
  }
  memory.minimal.push(core);
  return core;
}

function isSubset<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): boolean {
  if (part.size > whole.size) return false;
  for (const element of part) if (!whole.has(element)) return false;
  return true;
}
