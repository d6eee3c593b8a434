import { by } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { bindingGoals, type ComponentSets, type MinimalSet } from './goal-sets.ts';
import type { LawComponent } from './law-model.ts';

export interface JudgedComponent extends ComponentSets {
  readonly component: LawComponent;
  /** Goals with a number on its metrics, on days that are not past; by key. */
  readonly goals: readonly GoalReading[];
}

/** Every component of a plan in which something may fail, with what cannot hold in it; by key. */
export function judgedComponents(plan: PlanReading): JudgedComponent[] {
  const { laws } = plan;
  return [...goalsByComponent(plan)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { component, goals }]) => {
      const contradiction = laws.contradiction(component);
      if (contradiction !== undefined) return [{ component, goals, contradiction, sets: [] }];
      return [{ component, goals, ...laws.setsOf(component, goals, plan) }];
    });
}

/** Minimal sets in an order that depends on their goals only. */
export function byGoals(sets: readonly MinimalSet[]): MinimalSet[] {
  return [...sets].sort(by(({ goals }) => goals.map(({ key }) => key).join(' ')));
}

function goalsByComponent(plan: PlanReading): Map<string, { component: LawComponent; goals: GoalReading[] }> {
  const { model } = plan.laws;
  const found = new Map(
    model.components.map((component) => [component.key, { component, goals: [] as GoalReading[] }]),
  );
  for (const goal of bindingGoals(plan.goals, plan.today)) {
    // Where nothing is hard, no goal fails by itself and nothing ties goals together.
    found.get(model.componentOf(goal.goal.metric ?? '').key)?.goals.push(goal);
  }
  return found;
}
