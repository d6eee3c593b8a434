import { by } from './order.ts';
import { cellsWithHelp, helpedEffects, type AlignedCell } from './help-between-goals.ts';
import { isAmbiguous } from './reading/goal-effects.ts';
import type { GoalReading, PlanReading } from './reading/plan-reading.ts';
import type { DepartmentEffect } from './report.ts';

/** What the goals of one department do to one outcome, also through goals that they help. */
export interface Contribution {
  readonly department: string;
  support: number;
  denial: number;
}

/** The departments that help or hurt each outcome, by key; in the order of the plan's outcomes. */
export function contributionsIn({ goals, outcomes }: PlanReading): readonly (readonly Contribution[])[] {
  const emphasis = emphasisByDepartment(goals);
  const found = outcomes.map(() => new Map<number, Contribution>());
  const cellsOf = cellsWithHelp(goals);
  for (const reading of goals) {
    const { goal, department } = reading;
    const share = goal.emphasis / (emphasis.get(department) ?? 1);
    for (const { place, support, denial } of cellsOf(reading)) {
      const contribution = contributionOf(found[place], department, goal.department);
      contribution.support += share * support;
      contribution.denial += share * denial;
    }
  }
  return found.map((departments) => [...departments.values()].sort(by(({ department }) => department)));
}

/**
 * Contributions to an outcome with the goals behind them: hundreds of thousands in a large plan, of which people
 * look at a few. The goals are sorted by what they touch when somebody first asks.
 *
 * @param goals a list that stays as it is, whatever is edited later
 */
export function departmentEffects(
  goals: readonly GoalReading[],
): (outcome: string, contributions: readonly Contribution[]) => DepartmentEffect[] {
  let touches: ReadonlyMap<string, readonly Touch[]> | undefined;
  return (outcome, contributions) =>
    contributions.map(({ department, support, denial }) => {
      let told: DepartmentEffect['goals'] | undefined;
      return {
        department,
        support,
        denial,
        net: support - denial,
        verdict: verdictOf(support, denial),
        get goals() {
          touches ??= groupedTouches(goals);
          return (told ??= toldOf(touches.get(`${outcome} ${department}`) ?? []));
        },
      };
    });
}

function toldOf(touches: readonly Touch[]): DepartmentEffect['goals'] {
  return touches.map(({ goal, cell }) => ({ goal, ...helpedEffects(cell, goal) }));
}

/** A department's goals share its say by their emphasis, which adds up to 1. */
function emphasisByDepartment(goals: readonly GoalReading[]): ReadonlyMap<number, number> {
  const totals = new Map<number, number>();
  for (const { goal, department } of goals) totals.set(department, (totals.get(department) ?? 0) + goal.emphasis);
  return totals;
}

function contributionOf(
  departments: Map<number, Contribution> | undefined,
  number: number,
  department: string,
): Contribution {
  const known = departments?.get(number);
  if (known !== undefined) return known;
  const contribution = { department, support: 0, denial: 0 };
  departments?.set(number, contribution);
  return contribution;
}

/** A goal, by key, and its effect on an outcome. */
interface Touch {
  readonly goal: string;
  readonly cell: AlignedCell;
}

/** By outcome and department, in the order of goals. */
function groupedTouches(goals: readonly GoalReading[]): ReadonlyMap<string, readonly Touch[]> {
  const grouped = new Map<string, Touch[]>();
  const cellsOf = cellsWithHelp(goals);
  for (const reading of goals) {
    const { key, goal } = reading;
    for (const cell of cellsOf(reading)) {
      const name = `${cell.outcome} ${goal.department}`;
      const touches = grouped.get(name);
      if (touches === undefined) grouped.set(name, [{ goal: key, cell }]);
      else touches.push({ goal: key, cell });
    }
  }
  return grouped;
}

/** A department that does both to a like degree is neither a help nor a harm. */
function verdictOf(support: number, denial: number): DepartmentEffect['verdict'] {
  if (isAmbiguous({ support, denial })) return 'contested';
  return support > denial ? 'helps' : 'hurts';
}
