import { by } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { bindingGoals, type ComponentSets, type MinimalSet } from './goal-sets.ts';
import { goalsIn } from '../rules/incompatible-targets.ts';
import type { LawComponent } from './law-model.ts';

export interface JudgedComponent extends ComponentSets {
  readonly component: LawComponent;
  /** Goals with a number on its metrics, on days that are not past; by key. */
  readonly goals: readonly GoalReading[];
}

/** Every component of a plan in which something may fail, with what cannot hold in it; by key. */
export function judgedComponents(plan: PlanReading): JudgedComponent[] {
  const { laws } = plan;
  return laws.model.components.map((component) => {
    const goals = bindingGoals(goalsIn(component, plan), plan.today);
    const contradiction = laws.contradiction(component);
    if (contradiction !== undefined) return { component, goals, contradiction, sets: [] };
    return { component, goals, ...laws.setsOf(component, goals, plan) };
  });
}

/** Minimal sets in an order that depends on their goals only. */
export function byGoals(sets: readonly MinimalSet[]): MinimalSet[] {
  return [...sets].sort(by(({ goals }) => goals.map(({ key }) => key).join(' ')));
}
