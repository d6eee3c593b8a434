import { pairIdBits } from '../conflict-id.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict, ConflictRule } from '../report.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';
import { byUrgency, clashOf, PairClash, rankOf, TIER_ORDER, type Clash, type Urgency } from './clash.ts';

/** How many conflicts there are, and for how many there is room. */
export interface Tally {
  readonly found: number;
  readonly kept: number;
}

/**
 * Takes any number of conflicts in any order, counts them, and keeps the most urgent ones: in a heap
 * with the least urgent on top, so that memory is bounded and nothing is put in words that is not shown.
 */
export class MostUrgent {
  readonly #found = new Map<ConflictRule, number>();
  readonly #heap: Clash[] = [];
  readonly #one: Urgency = { tier: 0, rank: 0, rule: 'trade-off', first: 0, second: 0 };

  constructor(
    private readonly plan: PlanReading,
    private readonly room: number,
  ) {}

  addPair(rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): void {
    this.#count(rule.name);
    const least = this.#least();
    if (least === undefined || this.#comesBefore(least, rule, g, h, size)) {
      this.#keep(new PairClash(rule, g, h, size, this.plan));
    }
  }

  addCard(conflict: Conflict): void {
    this.#count(conflict.rule);
    const clash = clashOf(conflict);
    const least = this.#least();
    if (least === undefined || byUrgency(clash, least) < 0) this.#keep(clash);
  }

  /** Those kept, in order. */
  clashes(): Clash[] {
    // While there is room they are kept as they come.
    return [...this.#heap].sort(byUrgency);
  }

  /** Rule to how many were found and kept. */
  tallies(): ReadonlyMap<ConflictRule, Tally> {
    const kept = new Map<ConflictRule, number>();
    for (const { rule } of this.#heap) kept.set(rule, (kept.get(rule) ?? 0) + 1);
    return new Map([...this.#found].map(([rule, found]) => [rule, { found, kept: kept.get(rule) ?? 0 }]));
  }

  /** Whether a pair is more urgent than the least urgent one kept; most are not, which a look at their size tells. */
  #comesBefore(least: Clash, rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): boolean {
    const one = this.#one;
    one.tier = TIER_ORDER[size.tier];
    one.rank = rankOf(size);
    if (one.tier !== least.tier) return one.tier < least.tier;
    if (one.rank !== least.rank) return one.rank > least.rank;
    one.rule = rule.name;
    pairIdBits(rule.name, g.key, h.key, one);
    return byUrgency(one, least) < 0;
  }

  #count(rule: ConflictRule): void {
    this.#found.set(rule, (this.#found.get(rule) ?? 0) + 1);
  }

  /** The one that gives way to a more urgent one, once there is no room left. */
  #least(): Clash | undefined {
    return this.#heap.length < this.room ? undefined : this.#heap[0];
  }

  #keep(clash: Clash): void {
    const heap = this.#heap;
    if (heap.length >= this.room) this.#sink(clash, 0);
    else if (heap.push(clash) === this.room) {
      // Only now does it matter which is the least urgent.
      for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) this.#sink(heap[at] ?? clash, at);
    }
  }

  /** Puts a clash in a place of the heap, or further down past all below it that are less urgent. */
  #sink(clash: Clash, from: number): void {
    const heap = this.#heap;
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (one === undefined) break;
      const below = other !== undefined && byUrgency(other, one) > 0 ? left + 1 : left;
      const child = heap[below];
      if (child === undefined || byUrgency(child, clash) < 0) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = clash;
  }
}
