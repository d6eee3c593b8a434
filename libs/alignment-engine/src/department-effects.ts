import { byText } from './order.ts';
import { effectsOn, type EffectCell } from './reading/effect-row.ts';
import { isAmbiguous } from './reading/goal-effects.ts';
import type { GoalReading, PlanReading } from './reading/plan-reading.ts';
import type { DepartmentEffect, OutcomeAlignment } from './report.ts';

/** What the goals of one department do to one outcome. */
interface Contributions {
  support: number;
  denial: number;
  readonly goals: GoalReading[];
  readonly cells: EffectCell[];
}

/** Outcome to the departments that help or hurt it, by key, each with the goals behind it. */
export function departmentEffects(plan: PlanReading): ReadonlyMap<string, readonly DepartmentEffect[]> {
  const emphasis = emphasisByDepartment(plan.goals);
  const found = new Map<string, Map<string, Contributions>>();
  for (const goal of plan.goals) {
    const { department } = goal.goal;
    const share = goal.goal.emphasis / (emphasis.get(department) ?? 1);
    for (const cell of goal.effectRow.cells) {
      const contributions = contributionsOf(found, cell.outcome, department);
      contributions.support += share * cell.support;
      contributions.denial += share * cell.denial;
      contributions.goals.push(goal);
      contributions.cells.push(cell);
    }
  }
  return new Map([...found].map(([outcome, departments]) => [outcome, inOrder(departments)]));
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

/** A department's goals share its say by their emphasis, which adds up to 1. */
function emphasisByDepartment(goals: readonly GoalReading[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { goal } of goals) totals.set(goal.department, (totals.get(goal.department) ?? 0) + goal.emphasis);
  return totals;
}

function contributionsOf(
  found: Map<string, Map<string, Contributions>>,
  outcome: string,
  department: string,
): Contributions {
  let departments = found.get(outcome);
  if (departments === undefined) found.set(outcome, (departments = new Map()));
  let contributions = departments.get(department);
  if (contributions === undefined) {
    contributions = { support: 0, denial: 0, goals: [], cells: [] };
    departments.set(department, contributions);
  }
  return contributions;
}

function inOrder(departments: ReadonlyMap<string, Contributions>): DepartmentEffect[] {
  return [...departments].sort(([a], [b]) => byText(a, b)).map(([key, found]) => departmentEffect(key, found));
}

function departmentEffect(department: string, { support, denial, goals, cells }: Contributions): DepartmentEffect {
  let told: DepartmentEffect['goals'] | undefined;
  return {
    department,
    support,
    denial,
    net: support - denial,
    verdict: verdictOf(support, denial),
    // Hundreds of thousands of paths in a large plan, of which people look at a few.
    get goals() {
      return (told ??= cells.map((cell, i) => {
        const goal = goals[i]?.key ?? '';
        return { goal, ...effectsOn(cell, goal) };
      }));
    },
  };
}

/** A department that does both to a like degree is neither a help nor a harm. */
function verdictOf(support: number, denial: number): DepartmentEffect['verdict'] {
  if (isAmbiguous({ support, denial })) return 'contested';
  return support > denial ? 'helps' : 'hurts';
}
