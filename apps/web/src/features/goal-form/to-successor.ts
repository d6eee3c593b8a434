import { writeNumber } from '../../components/read-number.ts';
import type { GoalToSucceedQuery } from '../../graphql/operations.ts';
import { emptyGoal, type GoalFormValues, toFormValues, toTargetValues } from './goal-form-values.ts';

export type GoalToSucceed = NonNullable<NonNullable<GoalToSucceedQuery['organisation']>['goal']>;

/**
 * The form of the goal that comes after another: the same metric, owner and outcomes, the next target and window. Its
 * milestones, and what the other one waited for, are the other's own.
 */
export function toSuccessor(goal: GoalToSucceed): GoalFormValues {
  const { proposedSuccessor: next } = goal;
  return {
    ...toFormValues(goal),
    status: 'ACTIVE',
    milestones: [],
    needs: [],
    uses: [],
    succeeds: goal.key,
    target: toTargetValues(next?.target ?? goal.target),
    stretch: next?.stretch == null ? emptyGoal('').stretch : toTargetValues(next.stretch),
    baseline: next?.baseline == null ? '' : writeNumber(next.baseline),
    from: next?.from ?? '',
    due: next?.due ?? '',
  };
}
