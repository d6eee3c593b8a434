import { pairIdBits } from '../conflict-id.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict, ConflictRule } from '../report.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';
import { tellPair } from './tell-pair.ts';
import { byUrgency, rankOf, TIER_ORDER, urgencyOf, type Urgency } from './urgency.ts';

/** A conflict that may be shown; told only if it is. */
interface Candidate extends Urgency {
  readonly tell: () => Conflict;
}

/** A number of conflicts and how many of them there is room for. */
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
  readonly #heap: Candidate[] = [];
  readonly #one: Urgency = { tier: 0, rank: 0, rule: 'trade-off', first: 0, second: 0 };

  constructor(
    private readonly plan: PlanReading,
    private readonly room: number,
  ) {}

  /** How many conflicts were added. */
  get count(): number {
    return [...this.#found.values()].reduce((sum, found) => sum + found, 0);
  }

  addPair(rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): void {
    this.#count(rule.name);
    const one = this.#one;
    one.tier = TIER_ORDER[size.tier];
    one.rank = rankOf(size);
    const least = this.#least();
    if (least !== undefined && (one.tier > least.tier || (one.tier === least.tier && one.rank < least.rank))) return;
    one.rule = rule.name;
    pairIdBits(rule.name, g.key, h.key, one);
    if (least !== undefined && byUrgency(one, least) > 0) return;
    const kept = { ...size };
    this.#keep({ ...one, tell: () => tellPair(rule, g, h, kept, this.plan) });
  }

  addCard(conflict: Conflict): void {
    this.#count(conflict.rule);
    const urgency = urgencyOf(conflict);
    const least = this.#least();
    if (least === undefined || byUrgency(urgency, least) < 0) this.#keep({ ...urgency, tell: () => conflict });
  }

  /** The most urgent ones, in order. */
  conflicts(): Conflict[] {
    return [...this.#heap].sort(byUrgency).map(({ tell }) => tell());
  }

  /** Rule to how many were found and kept. */
  tallies(): ReadonlyMap<ConflictRule, Tally> {
    const kept = new Map<ConflictRule, number>();
    for (const { rule } of this.#heap) kept.set(rule, (kept.get(rule) ?? 0) + 1);
    return new Map([...this.#found].map(([rule, found]) => [rule, { found, kept: kept.get(rule) ?? 0 }]));
  }

  #count(rule: ConflictRule): void {
    this.#found.set(rule, (this.#found.get(rule) ?? 0) + 1);
  }

  /** The one that gives way to a more urgent one, once there is no room left. */
  #least(): Candidate | undefined {
    return this.#heap.length < this.room ? undefined : this.#heap[0];
  }

  #keep(candidate: Candidate): void {
    if (this.#heap.length < this.room) this.#rise(candidate);
    else this.#sink(candidate);
  }

  /** Adds at the bottom, past all above it that are more urgent. */
  #rise(candidate: Candidate): void {
    const heap = this.#heap;
    let at = heap.length;
    for (let above = (at - 1) >> 1; at > 0; above = (at - 1) >> 1) {
      const parent = heap[above];
      if (parent === undefined || byUrgency(candidate, parent) < 0) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = candidate;
  }

  /** Replaces the top, then goes down past all below it that are less urgent. */
  #sink(candidate: Candidate): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (one === undefined) break;
      const below = other !== undefined && byUrgency(other, one) > 0 ? left + 1 : left;
      const child = heap[below];
      if (child === undefined || byUrgency(child, candidate) < 0) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = candidate;
  }
}
