import { sumOf } from './numbers.ts';
import { byText } from './order.ts';
import { isAmbiguous, type OutcomeEffect } from './reading/goal-effects.ts';
import type { GoalReading, PlanReading } from './reading/plan-reading.ts';
import type { DepartmentEffect, GoalEffect, OutcomeAlignment } from './report.ts';

interface Contribution {
  readonly goal: GoalReading;
  /** The goal's emphasis within its department; those of a department add up to 1. */
  readonly share: number;
  readonly effect: OutcomeEffect;
}

/** Outcome to the departments that help or hurt it, by key, each with the goals behind it. */
export function departmentEffects(plan: PlanReading): ReadonlyMap<string, readonly DepartmentEffect[]> {
  const shares = emphasisShares(plan.goals);
  const found = new Map<string, Map<string, Contribution[]>>();
  for (const goal of plan.goals) {
    for (const [outcome, effect] of goal.effects) {
      if (effect.support === 0 && effect.denial === 0) continue;
      const departments = found.get(outcome) ?? new Map<string, Contribution[]>();
      const contributions = departments.get(goal.goal.department) ?? [];
      contributions.push({ goal, share: shares(goal), effect });
      found.set(outcome, departments.set(goal.goal.department, contributions));
    }
  }
  return new Map([...found].map(([outcome, departments]) => [outcome, summed(departments)]));
}

/** Department to outcome to support − denial, for departments that touch anything. */
export function netEffects(outcomes: readonly OutcomeAlignment[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const nets = new Map<string, Map<string, number>>();
  for (const { outcome, departments } of outcomes) {
    for (const { department, net } of departments) {
      nets.set(department, (nets.get(department) ?? new Map<string, number>()).set(outcome, net));
    }
  }
  return nets;
}

function emphasisShares(goals: readonly GoalReading[]): (goal: GoalReading) => number {
  const totals = new Map<string, number>();
  for (const { goal } of goals) totals.set(goal.department, (totals.get(goal.department) ?? 0) + goal.emphasis);
  return ({ goal }) => goal.emphasis / (totals.get(goal.department) ?? 1);
}

function summed(departments: ReadonlyMap<string, readonly Contribution[]>): DepartmentEffect[] {
  return [...departments]
    .sort(([a], [b]) => byText(a, b))
    .map(([department, contributions]) => {
      const support = sumOf(contributions, ({ share, effect }) => share * effect.support);
      const denial = sumOf(contributions, ({ share, effect }) => share * effect.denial);
      return {
        department,
        support,
        denial,
        net: support - denial,
        verdict: verdictOf(support, denial),
        goals: contributions.map(asGoalEffect),
      };
    });
}

/** A department that does both to a like degree is neither a help nor a harm. */
function verdictOf(support: number, denial: number): DepartmentEffect['verdict'] {
  if (isAmbiguous({ support, denial })) return 'contested';
  return support > denial ? 'helps' : 'hurts';
}

function asGoalEffect({ goal, effect }: Contribution): GoalEffect {
  return { goal: goal.key, ...effect };
}
