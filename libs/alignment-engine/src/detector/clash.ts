import { idBits, pairIdBits, type IdBits } from '../conflict-id.ts';
import { byText } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict, ConflictRule, Tier } from '../report.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';
import { tellPair } from './tell-pair.ts';

/** Taken once: in a sandbox, as tests run in, a look at a global takes long, and very many pairs are ranked. */
const { round } = Math;

/** What puts a conflict before others: tier, then severity × confidence, then id. */
export interface Urgency extends IdBits {
  tier: number;
  rank: number;
  rule: ConflictRule;
}

/** A conflict that was found; it is put in words only if somebody asks. */
export interface Clash extends Readonly<Urgency> {
  readonly severity: number;
  readonly confidence: number;
  tell(): Conflict;
}

export const TIER_ORDER: Readonly<Record<Tier, number>> = { proven: 0, stated: 1, possible: 2 };

/** Ranks that differ by less than this are equal, so that rounding noise never decides an order. */
const RANK_STEPS = 1e9;

/** Severity × confidence, in steps. */
export function rankOf({ stake, magnitude, exposure, confidence }: Readonly<Omit<ClashSize, 'tier'>>): number {
  return round(stake * magnitude * exposure * confidence * RANK_STEPS);
}

/** Negative if `a` comes first. An id begins with its rule, so the rule decides before the digits. */
export function byUrgency(a: Readonly<Urgency>, b: Readonly<Urgency>): number {
  return a.tier - b.tier || b.rank - a.rank || byText(a.rule, b.rule) || a.first - b.first || a.second - b.second;
}

/** A clash of two goals: numbers, and the goals as they were read. */
export class PairClash implements Clash {
  readonly tier: number;
  readonly rank: number;
  readonly rule: ConflictRule;
  readonly severity: number;
  readonly confidence: number;
  first = 0;
  second = 0;
  readonly #size: ClashSize;

  constructor(
    private readonly kind: PairRule,
    private readonly g: GoalReading,
    private readonly h: GoalReading,
    size: Readonly<ClashSize>,
    private readonly plan: PlanReading,
  ) {
    this.rule = kind.name;
    this.tier = TIER_ORDER[size.tier];
    this.rank = rankOf(size);
    this.severity = size.stake * size.magnitude * size.exposure;
    this.confidence = size.confidence;
    this.#size = { ...size };
    pairIdBits(kind.name, g.key, h.key, this);
  }

  tell(): Conflict {
    return tellPair(this.kind, this.g, this.h, this.#size, this.plan);
  }
}

/** A conflict that has been told already. */
export function clashOf(conflict: Conflict): Clash {
  const { tier, rule, id, severity, confidence } = conflict;
  const urgency = { tier: TIER_ORDER[tier], rank: rankOf(conflict), rule, ...idBits(id) };
  return { ...urgency, severity, confidence, tell: () => conflict };
}
