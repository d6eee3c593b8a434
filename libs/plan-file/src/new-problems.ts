import type { Goal, Plan } from '@concord/alignment-engine';
import type { PlanError } from './plan-error.ts';
import { validatePlan } from './validate-plan.ts';

/**
 * What is wrong with a plan and was not before: a goal that is archived leaves references behind, for which whoever
 * changes something else is not to blame.
 *
 * @param before what is stored
 * @param after what it shall become
 */
export function newProblems(before: Plan, after: Plan): PlanError[] {
  const found = validatePlan(after);
  if (found.length === 0) return found;
  const known = new Set(validatePlan(before).map(({ message }) => message));
  // The place of an entry changes with those before it; what is wrong with it is told by its words.
  return found.filter(({ message }) => !known.has(message));
}

/**
 * The plan without references to goals that it does not hold, such as archived ones, so that a file of it can be read
 * again.
 *
 * @example
 * withoutGone({ …, goals: [{ key: 'a', parent: 'archived', … }] }).goals[0].parent // undefined
 */
export function withoutGone(plan: Plan): Plan {
  const goals = new Map(plan.goals.map((goal) => [goal.key, goal]));
  return {
    ...plan,
    outcomes: plan.outcomes.map((outcome) =>
      outcome.storyParts === undefined
        ? outcome
        : {
            ...outcome,
            storyParts: outcome.storyParts.map((part) => ({
              ...part,
              carriedBy: part.carriedBy.filter((carrier) => !('goal' in carrier) || goals.has(carrier.goal)),
            })),
          },
    ),
    goals: plan.goals.map((goal) => withoutGoneGoals(goal, goals)),
  };
}

function withoutGoneGoals(goal: Goal, goals: ReadonlyMap<string, Goal>): Goal {
  const { parent, succeeds, supports, ...others } = goal;
  const isThere = (step: string) => {
    const [key = '', milestone] = step.split('.');
    const needed = goals.get(key);
    return needed !== undefined && (milestone === undefined || needed.milestones.some((one) => one.key === milestone));
  };
  const helped = supports?.filter((support) => goals.has(support.goal)) ?? [];
  return {
    ...others,
    needs: goal.needs.filter(isThere),
    milestones: goal.milestones.map((milestone) => ({ ...milestone, needs: milestone.needs.filter(isThere) })),
    ...(parent !== undefined && goals.has(parent) ? { parent } : {}),
    ...(succeeds !== undefined && goals.has(succeeds) ? { succeeds } : {}),
    ...(helped.length > 0 ? { supports: helped } : {}),
  };
}
