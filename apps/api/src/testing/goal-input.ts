import type { Goal } from '@concord/alignment-engine';

/** A goal as somebody types it into the form. */
export function goalInput(goal: Goal, target: Goal['target'] = goal.target) {
  const { title, department, metric, direction, baseline, from, due, owner, commitment, promise, emphasis } = goal;
  return {
    title,
    department,
    metric,
    direction: direction?.toUpperCase(),
    baseline,
    from,
    due,
    owner,
    commitment: commitment.toUpperCase(),
    promise,
    emphasis,
    status: goal.status.toUpperCase(),
    target: target && 'between' in target ? { between: { low: target.between[0], high: target.between[1] } } : target,
    serves: Object.entries(goal.serves).map(([outcome, effect]) => ({ outcome, effect })),
    scope: Object.entries(goal.scope).map(([dimension, values]) => ({ dimension, values })),
    uses: Object.entries(goal.uses).map(([capacity, amount]) => ({ capacity, amount })),
    needs: goal.needs,
    parent: goal.parent,
    sharedWith: goal.sharedWith,
  };
}
