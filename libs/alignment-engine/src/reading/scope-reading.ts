import type { Goal, Plan } from '../plan.ts';
import { coverageMeets, coverageOf, scopeExposure, type Coverage } from './scope-coverage.ts';

/** So many other scopes a scope remembers: enough for every usual plan, and memory stays bounded for others. */
const MOST_REMEMBERED = 1000;

/** Goals of very many pairs cover the same part of the business, so what two parts share is worked out once. */
export class ScopeReading {
  readonly coverage: Coverage;
  /** Covers the whole business. */
  readonly whole: boolean;
  readonly #scopes: Plan['scopes'];
  readonly #shares = new Map<ScopeReading, number>();

  constructor(scope: Goal['scope'], scopes: Plan['scopes']) {
    this.coverage = coverageOf(scope);
    this.whole = this.coverage.size === 0;
    this.#scopes = scopes;
  }

  /** The shared share of the narrower scope, 0 to 1 (see `scopeExposure`); −1 where the two have nothing in common. */
  shareWith(other: ScopeReading): number {
    if (this.whole && other.whole) return 1;
    const known = this.#shares.get(other);
    if (known !== undefined) return known;
    const share = coverageMeets(this.coverage, other.coverage)
      ? scopeExposure([this.coverage, other.coverage], this.#scopes)
      : -1;
    if (this.#shares.size >= MOST_REMEMBERED) this.#shares.clear();
    this.#shares.set(other, share);
    return share;
  }
}

/** Reads the scopes of goals, the same scope once. */
export function scopeReader(scopes: Plan['scopes']): (scope: Goal['scope']) => ScopeReading {
  const whole = new ScopeReading({}, scopes);
  const known = new Map<string, ScopeReading>();
  return (scope) => {
    const dimensions = Object.keys(scope);
    if (dimensions.length === 0) return whole;
    const name = JSON.stringify(
      dimensions.sort().map((dimension) => [dimension, [...(scope[dimension] ?? [])].sort()]),
    );
    const before = known.get(name);
    if (before !== undefined) return before;
    const reading = new ScopeReading(scope, scopes);
    known.set(name, reading);
    return reading;
  };
}
