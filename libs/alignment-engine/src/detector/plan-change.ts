import type { Goal, Plan } from '../plan.ts';

/** An edit of a plan. Whoever makes it sees to it that the plan stays valid. */
export type PlanChange =
  /** A new goal, or one that takes the place of the goal with its key. */
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'goal-removed'; readonly key: string }
  /** Anything else: the plan as it is from now on. */
  | { readonly kind: 'plan'; readonly plan: Plan };

export type GoalChange = Exclude<PlanChange, { readonly kind: 'plan' }>;

/** The plan with changes made one after the other. */
export function changedPlan(plan: Plan, changes: readonly PlanChange[]): Plan {
  return changes.reduce<Plan>((before, change) => {
    if (change.kind === 'plan') return change.plan;
    const goals = new Map(before.goals.map((goal) => [goal.key, goal]));
    if (change.kind === 'goal') goals.set(change.goal.key, change.goal);
    else goals.delete(change.key);
    return { ...before, goals: [...goals.values()] };
  }, plan);
}
