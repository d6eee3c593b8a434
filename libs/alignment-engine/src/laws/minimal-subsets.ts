/** What is known of some elements so far; holds for as long as the elements themselves do. */
export interface SubsetMemory<T> {
  /** Sets that hold; so does each of their subsets. */
  readonly holding: ReadonlySet<T>[];
  /** Sets that fail, though each of their subsets holds. */
  readonly minimal: (readonly T[])[];
}

/** How much may still be tried before a search gives up. */
export interface SearchBudget {
  /** Small questions put to the test. */
  tests: number;
  /** How many small ones a question about so many elements counts for. */
  readonly costOf: (elements: number) => number;
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

/** One minimal set among candidates; undefined if they hold, "unknown" where the budget ends. */
function shrunk<T>(
  candidates: readonly T[],
  failing: (subset: readonly T[]) => readonly T[] | undefined,
  memory: SubsetMemory<T>,
  budget: SearchBudget,
): readonly T[] | undefined | 'unknown' {
  const test = (subset: readonly T[]): readonly T[] | undefined => {
    const asked = new Set(subset);
    if (memory.holding.some((set) => isSubset(asked, set))) return undefined;
    if ((budget.tests -= budget.costOf(subset.length)) < 0) throw new BudgetSpent();
    const core = failing(subset);
    if (core === undefined) memory.holding.push(asked);
    return core;
  };
  try {
    const core = test(candidates);
    if (core === undefined) return undefined;
    const minimal = explanation([], false, core, (subset) => subset.length > 0 && test(subset) !== undefined);
    memory.minimal.push(minimal);
    return minimal;
  } catch (error) {
    if (error instanceof BudgetSpent) return 'unknown';
    throw error;
  }
}

class BudgetSpent extends Error {}

/**
 * What of some candidates is needed to fail beside a background, by halves: few tests where few of many
 * are needed (Junker, "QuickXplain", AAAI 2004).
 */
function explanation<T>(
  background: readonly T[],
  grown: boolean,
  candidates: readonly T[],
  fails: (subset: readonly T[]) => boolean,
): readonly T[] {
  if (grown && fails(background)) return [];
  if (candidates.length <= 1) return candidates;
  const half = Math.ceil(candidates.length / 2);
  const [first, second] = [candidates.slice(0, half), candidates.slice(half)];
  const ofSecond = explanation([...background, ...first], true, second, fails);
  const ofFirst = explanation([...background, ...ofSecond], ofSecond.length > 0, first, fails);
  return [...ofFirst, ...ofSecond];
}

function isSubset<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): boolean {
  if (part.size > whole.size) return false;
  for (const element of part) if (!whole.has(element)) return false;
  return true;
}
