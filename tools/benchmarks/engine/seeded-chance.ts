/** Random numbers that are the same on every run: mulberry32, 32 bits of state, good enough to make plans up. */
export class SeededChance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Happens with a probability. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  oneOf<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /**
   * A whole number below `count`, small ones more often: the probability of r falls with 1 ÷ √r. That is
   * the heaviest tail with which the pairs that meet still grow as n·log n where `count` grows with n; with
   * Zipf's 1 ÷ r the answer itself would be quadratic.
   */
  popular(count: number): number {
    return Math.floor(count * this.next() ** 2);
  }
}
