import { pairIdBits } from '../conflict-id.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict, ConflictRule } from '../report.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';
import { byUrgency, clashOf, PairClash, rankOf, TIER_ORDER, type Clash, type Urgency } from './clash.ts';
import { Foremost } from './foremost.ts';
import { RuleTallies, type Tally } from './rule-tallies.ts';

/** Takes any number of conflicts in any order, counts them, and keeps the most urgent ones. */
export class MostUrgent {
  readonly #tallies = new RuleTallies<ConflictRule>();
  readonly #kept: Foremost<Clash>;
  readonly #one: Urgency = { tier: 0, rank: 0, rule: 'trade-off', first: 0, second: 0 };

  constructor(
    private readonly plan: PlanReading,
    room: number,
  ) {
    this.#kept = new Foremost<Clash>(room, byUrgency);
  }

  addPair(rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): void {
    this.#tallies.count(rule.name);
    const last = this.#kept.last();
    if (last === undefined || this.#comesBefore(last, rule, g, h, size)) {
      this.#kept.keep(new PairClash(rule, g, h, size, this.plan));
    }
  }

  addCard(conflict: Conflict): void {
    this.#tallies.count(conflict.rule);
    const clash = clashOf(conflict);
    const last = this.#kept.last();
    if (last === undefined || byUrgency(clash, last) < 0) this.#kept.keep(clash);
  }

  /** Those kept, in order. */
  clashes(): Clash[] {
    return this.#kept.inOrder();
  }

  tallies(): ReadonlyMap<ConflictRule, Tally> {
    return this.#tallies.with(this.#kept.items());
  }

  /** Whether a pair is more urgent than the last one kept; most are not, which a look at their size tells. */
  #comesBefore(last: Clash, rule: PairRule, g: GoalReading, h: GoalReading, size: Readonly<ClashSize>): boolean {
    const one = this.#one;
    one.tier = TIER_ORDER[size.tier];
    if (one.tier !== last.tier) return one.tier < last.tier;
    one.rank = rankOf(size);
    if (one.rank !== last.rank) return one.rank > last.rank;
    one.rule = rule.name;
    pairIdBits(rule.name, g.key, h.key, one);
    return byUrgency(one, last) < 0;
  }
}
