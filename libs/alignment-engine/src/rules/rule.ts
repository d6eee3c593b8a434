import { conflictId } from '../conflict-id.ts';
import { sortedUnique } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Evidence } from '../evidence.ts';
import type { Conflict, ConflictRule } from '../report.ts';

/** What a rule works out; identity and words are added to it in one place. */
export type Finding = Omit<Conflict, 'id' | 'rule' | 'departments' | 'severity' | 'headline' | 'explanation'> & {
  /** What else tells two clashes of the same goals apart, such as a capacity. */
  readonly subject?: string;
};

export interface Words {
  readonly headline: string;
  readonly explanation: string;
}

/** One kind of conflict: how to find it and how to put it. */
export interface Rule {
  readonly name: ConflictRule;
  find(plan: PlanReading): Iterable<Finding>;
  /** From what was found only, in the words of a department head. */
  explain(finding: Finding, plan: PlanReading): Words;
}

/** The stake of goals that reach no outcome: little, but not nothing. */
const STAKE_WITHOUT_OUTCOME = 0.3;

/** The conflicts that one rule finds in a plan, in the order it finds them. */
export function applyRule(rule: Rule, plan: PlanReading): Conflict[] {
  return Array.from(rule.find(plan), (finding) => {
    const { subject, ...found } = finding;
    return {
      id: conflictId(rule.name, found.goals, subject),
      rule: rule.name,
      departments: sortedUnique(found.goals.flatMap((key) => plan.goalByKey.get(key)?.goal.department ?? [])),
      severity: found.stake * found.magnitude * found.exposure,
      ...found,
      ...rule.explain(finding, plan),
    };
  });
}

/** The keys of all outcomes that any of the goals reaches, in order. */
export function reachedOutcomes(goals: readonly GoalReading[]): string[] {
  return sortedUnique(goals.flatMap(({ effects }) => [...effects.keys()]));
}

/** The largest weight of the outcomes at stake, 0 to 1. */
export function stakeOf(outcomes: readonly string[], plan: PlanReading): number {
  if (outcomes.length === 0) return STAKE_WITHOUT_OUTCOME;
  return Math.max(...outcomes.map((outcome) => plan.weightOf.get(outcome) ?? 0));
}

/** Evidence of what the goals want, with the parts that a rule does not use left empty. */
export function evidenceOf(goals: readonly GoalReading[], more: Partial<Evidence>): Evidence {
  return {
    positions: goals.map(({ position }) => position),
    effects: [],
    needs: [],
    circle: [],
    promises: [],
    ...more,
  };
}
