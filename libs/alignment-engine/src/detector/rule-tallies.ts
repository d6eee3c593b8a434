/** How many findings of a rule there are, and how many of them there is room for. */
export interface Tally {
  readonly found: number;
  readonly kept: number;
}

/** Counts findings by rule. */
export class RuleTallies<Rule extends string> {
  readonly #found = new Map<Rule, number>();

  count(rule: Rule): void {
    this.#found.set(rule, (this.#found.get(rule) ?? 0) + 1);
  }

  /** Rule to how many were counted, and how many of those that were kept are its. */
  with(kept: Iterable<{ readonly rule: Rule }>): ReadonlyMap<Rule, Tally> {
    const keptByRule = new Map<Rule, number>();
    for (const { rule } of kept) keptByRule.set(rule, (keptByRule.get(rule) ?? 0) + 1);
    return new Map(Array.from(this.#found, ([rule, found]) => [rule, { found, kept: keptByRule.get(rule) ?? 0 }]));
  }
}
