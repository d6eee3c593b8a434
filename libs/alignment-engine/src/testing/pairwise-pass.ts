import type { IsoDate, Plan } from '../plan.ts';
import { readPlan, type PlanReading } from '../reading/plan-reading.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';
import { pairRules } from '../rules/rules.ts';
import { tradeOff } from '../rules/trade-off.ts';

export interface Pass {
  readonly ms: number;
  /** Clashes found, before those of one pair are put on one card. */
  readonly found: number;
}

/**
 * Two passes over all pairs of a plan for every rule of pairs: as the engine finds them, by what goals
 * share, and each goal with each other. For the benchmark, which shows what the index is worth.
 *
 * @param now milliseconds of a running clock
 */
export function passesOf(
  plan: Plan,
  asOf: IsoDate,
  now: () => number,
): { readonly indexed: Pass; readonly pairwise: Pass } {
  const reading = readPlan(plan, asOf);
  return { indexed: timed(() => indexedPass(reading), now), pairwise: timed(() => pairwisePass(reading), now) };
}

function timed(pass: () => number, now: () => number): Pass {
  const start = now();
  const found = pass();
  return { ms: now() - start, found };
}

function indexedPass(plan: PlanReading): number {
  return countOf((rule, visit) => {
    rule.eachPair(plan, visit);
  }, plan);
}

function pairwisePass(plan: PlanReading): number {
  return countOf((rule, visit) => {
    const { goals } = plan;
    goals.forEach((g, i) => {
      for (let j = i + 1; j < goals.length; j += 1) {
        const h = goals[j] ?? g;
        // All rules of pairs but that of trade-offs are about two goals on one metric.
        if (rule === tradeOff || (g.goal.metric !== undefined && g.goal.metric === h.goal.metric)) visit(g, h);
      }
    });
  }, plan);
}

function countOf(
  eachPair: (rule: PairRule, visit: Parameters<PairRule['eachPair']>[1]) => void,
  plan: PlanReading,
): number {
  const size: ClashSize = { tier: 'possible', stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
  let found = 0;
  for (const rule of pairRules) {
    eachPair(rule, (g, h) => {
      if (g.key !== h.key && rule.weigh(g, h, plan, size)) found += 1;
    });
  }
  return found;
}
