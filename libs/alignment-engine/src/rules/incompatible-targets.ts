import type { MinimalSet } from '../laws/goal-sets.ts';
import { kindOfSet } from '../laws/kind-of-set.ts';
import { lawClash } from '../laws/law-clash.ts';
import type { LawComponent } from '../laws/law-model.ts';
import { by } from '../order.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { explainIncompatibleTargets } from './explain-incompatible-targets.ts';
import { evidenceOf, reachedOutcomes, stakeOf, type Finding, type GroupRule } from './rule.ts';

/**
 * Departments ask of several metrics what the way the business works does not let hold together: one
 * conflict for each minimal set of goals (van Lamsweerde, Darimont, Letier 1998: divergence).
 */
export const incompatibleTargets: GroupRule = {
  kind: 'group',
  name: 'incompatible-targets',
  groups: ({ laws }) => laws.model.components.filter(({ metrics }) => metrics.length > 1).map(({ key }) => key),
  groupsOf({ goal, numbered }, { laws }) {
    if (goal.metric === undefined || !numbered) return NO_GROUPS;
    const component = laws.model.componentOf(goal.metric);
    // Goals of different departments on one metric are told as opposed targets.
    return component.metrics.length > 1 ? [component.key] : NO_GROUPS;
  },
  findIn(key, plan) {
    const component = plan.laws.model.componentOf(key);
    // Under other laws the key may have named a component of its own.
    if (component.key !== key) return [];
    return setsAcrossDepartments(component, plan).map((set) => findingOf(set, plan));
  },
  basisOf(key, { laws, metricByKey }) {
    const component = laws.model.componentOf(key);
    return [component, component.metrics.map((metric) => metricByKey.get(metric))];
  },
  tellsPairs: true,
  explain: explainIncompatibleTargets,
};

const NO_GROUPS: readonly string[] = [];

/** The active goals on the metrics of a component, by key. */
export function goalsIn(component: LawComponent, plan: PlanReading): GoalReading[] {
  return component.metrics.flatMap((metric) => plan.goalsOn(metric)).sort(by(({ key }) => key));
}

function setsAcrossDepartments(component: LawComponent, plan: PlanReading): MinimalSet[] {
  const { sets } = plan.laws.setsOf(component, goalsIn(component, plan), plan);
  return sets.filter(({ goals }) => kindOfSet(goals) === 'across');
}

function findingOf(set: MinimalSet, plan: PlanReading): Finding {
  const { goals, shortage } = set;
  const outcomes = reachedOutcomes(goals);
  const overlap = overlapOf(goals);
  const clash = lawClash(set, plan);
  return {
    tier: goals.some(({ goal }) => goal.commitment === 'aspirational') ? 'stated' : 'proven',
    goals: goals.map(({ key }) => key),
    outcomes,
    laws: clash.laws.map(({ law }) => law),
    stake: stakeOf(outcomes, plan),
    magnitude: Math.min(1, shortage),
    exposure: exposureOf(goals, plan.scopes),
    confidence: 1,
    evidence: evidenceOf(goals, { ...(overlap === undefined ? {} : { overlap }), clash }),
  };
}
