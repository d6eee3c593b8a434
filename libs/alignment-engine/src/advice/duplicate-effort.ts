import { nearlyEqual } from '../numbers.ts';
import { by, sortedUnique } from '../order.ts';
import { exposureInTime, overlapOf, pairExposure } from '../reading/overlap.ts';
import { passesGate } from '../reading/pair-gate.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { areOpposed } from '../rules/opposed-targets.ts';
import { groupStake, reachedOutcomes } from '../rules/rule.ts';
import type { AdviceFinding, AdviceRuleOfPlan } from './advice-rule.ts';
import { explainDuplicateEffort } from './explain-duplicate-effort.ts';
import { linkedGroups, type LinkedGroup } from './linked-groups.ts';
import { scopeBits } from './scope-bits.ts';

/** Departments that pull the same metric the same way, each by itself, at the same time and place. */
export const duplicateEffort: AdviceRuleOfPlan = {
  name: 'duplicate-effort',
  *find(plan) {
    for (const goals of goalsByPull(plan)) {
      for (const { members, heaviest } of groupsOf(goals, plan)) {
        const duplicates = members.flatMap((place) => goals[place] ?? []);
        const severity = groupStake(duplicates) * heaviest;
        const firstGoal = duplicates.reduce((first, { key }) => (key < first ? key : first), duplicates[0]?.key ?? '');
        yield { severity, firstGoal, finding: () => findingOf(duplicates, severity) };
      }
    }
  },
  explain: explainDuplicateEffort,
};

/** Current goals that move one metric one way, by their first day, where at least two departments have some. */
function* goalsByPull({ index, today }: PlanReading): Generator<GoalReading[]> {
  for (const onMetric of index.metrics()) {
    for (const way of [1, -1]) {
      const goals = onMetric.filter(({ pull, to }) => pull === way && to >= today);
      if (goals.some(({ department }) => department !== goals[0]?.department))
        yield goals.sort((a, b) => a.from - b.from);
    }
  }
}

/**
 * The groups that pairs of goals link, each with the largest exposure of its pairs. A pair that can tell
 * neither is passed over: thousands of goals on one metric have millions of pairs.
 */
function groupsOf(goals: readonly GoalReading[], { today }: PlanReading): LinkedGroup[] {
  const groups = linkedGroups(goals.length);
  const surelyApart = scopeBits(goals);
  for (const [i, a] of goals.entries()) {
    if (groups.allJoinedBy(1)) break;
    for (let j = i + 1; j < goals.length; j += 1) {
      const b = goals[j];
      if (b === undefined || b.from > a.to) break;
      if (a.department === b.department || surelyApart(i, j)) continue;
      if (groups.heaviestAround(i, j) >= exposureInTime(a, b)) continue;
      if (isDuplicate(a, b) && passesGate(a, b, today)) groups.link(i, j, pairExposure(a, b));
    }
  }
  return groups.groups();
}

/** Of two goals on one metric with the same pull: nobody sees to both, and no other rule speaks of them. */
function isDuplicate(a: GoalReading, b: GoalReading): boolean {
  if (a.goal.owner !== undefined && a.goal.owner === b.goal.owner) return false;
  if (needs(a, b) || needs(b, a)) return false;
  return !areOpposed(a, b) && !isInconsistentPromise(a, b);
}

/** Whether a goal or one of its milestones waits for the other goal or one of its milestones. */
function needs({ goal }: GoalReading, other: GoalReading): boolean {
  const waitsFor = (need: string) => need === other.key || need.startsWith(`${other.key}.`);
  return goal.needs.some(waitsFor) || goal.milestones.some((milestone) => milestone.needs.some(waitsFor));
}

/** Customers are told both numbers, and they differ at the end that the goals pull towards. */
function isInconsistentPromise(a: GoalReading, b: GoalReading): boolean {
  if (!a.goal.promise || !b.goal.promise) return false;
  const [one, other] = [promisedEnd(a), promisedEnd(b)];
  return one !== undefined && other !== undefined && !nearlyEqual(one, other);
}

function promisedEnd({ position: { interval, pull } }: GoalReading): number | undefined {
  return pull > 0 ? interval?.low : interval?.high;
}

function findingOf(found: readonly GoalReading[], severity: number): AdviceFinding {
  const goals = [...found].sort(by(({ key }) => key));
  const outcomes = reachedOutcomes(goals);
  const metric = goals[0]?.goal.metric;
  // Of more than two goals no single day and place need be shared by all.
  const overlap = goals.length === 2 ? overlapOf(goals) : undefined;
  return {
    goals: goals.map(({ key }) => key),
    departments: sortedUnique(goals.map(({ goal }) => goal.department)),
    outcomes,
    severity,
    evidence: {
      positions: goals.map(({ position }) => position),
      ...(metric === undefined ? {} : { metric }),
      ...(overlap === undefined ? {} : { overlap }),
    },
  };
}
