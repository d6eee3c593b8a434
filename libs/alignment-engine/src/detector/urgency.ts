import { idBits, type IdBits } from '../conflict-id.ts';
import { byText } from '../order.ts';
import type { Conflict, ConflictRule, Tier } from '../report.ts';

/** What puts a conflict before others: tier, then severity × confidence, then id. */
export interface Urgency extends IdBits {
  tier: number;
  rank: number;
  rule: ConflictRule;
}

export const TIER_ORDER: Readonly<Record<Tier, number>> = { proven: 0, stated: 1, possible: 2 };

/** Ranks that differ by less than this are equal, so that rounding noise never decides an order. */
const RANK_STEPS = 1e9;

/** Severity × confidence, in steps. */
export function rankOf({
  stake,
  magnitude,
  exposure,
  confidence,
}: Pick<Conflict, 'stake' | 'magnitude' | 'exposure' | 'confidence'>): number {
  return Math.round(stake * magnitude * exposure * confidence * RANK_STEPS);
}

export function urgencyOf(conflict: Conflict): Urgency {
  return { tier: TIER_ORDER[conflict.tier], rank: rankOf(conflict), rule: conflict.rule, ...idBits(conflict.id) };
}

/** Negative if `a` comes first. An id begins with its rule, so the rule decides before the digits. */
export function byUrgency(a: Urgency, b: Urgency): number {
  return a.tier - b.tier || b.rank - a.rank || byText(a.rule, b.rule) || a.first - b.first || a.second - b.second;
}
