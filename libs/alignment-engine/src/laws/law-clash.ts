import type { LawClash, Obstacles } from '../evidence.ts';
import { by, byText } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { MinimalSet } from './goal-sets.ts';
import type { HardConstraint } from './law-model.ts';

/** What a minimal set cannot hold together with, as evidence. */
export function lawClash({ goals, shortage, because, gap }: MinimalSet, plan: PlanReading): LawClash {
  const unit = plan.metricByKey.get(goals[0]?.goal.metric ?? '')?.unit ?? '';
  return { shortage, ...(gap === undefined ? {} : { gap: { value: gap, unit } }), ...obstaclesIn(because) };
}

/** Hard constraints as evidence: laws by key, facts and bounds by metric. */
export function obstaclesIn(because: readonly HardConstraint[]): Obstacles {
  const sources = because.map(({ source }) => source);
  return {
    laws: sources
      .flatMap((source) => (source.kind === 'law' ? [source.law] : []))
      .sort(by(({ key }) => key))
      .map(({ key, says, because: reason }) => ({
        law: key,
        says,
        ...(reason === undefined ? {} : { because: reason }),
      })),
    facts: sources
      .flatMap((source) => (source.kind === 'fact' ? [{ metric: source.fact.metric, value: source.fact.value }] : []))
      .sort(by(({ metric }) => metric)),
    bounds: sources
      .flatMap((source) =>
        source.kind === 'bound' ? [{ metric: source.metric, end: source.end, value: source.value }] : [],
      )
      .sort((a, b) => byText(a.metric, b.metric) || byText(a.end, b.end)),
  };
}
