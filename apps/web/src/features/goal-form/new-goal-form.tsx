import type { ReactNode } from 'react';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { GoalToSucceedDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { GoalFormChoices } from './goal-form-context.ts';
import { GoalForm, type GoalFormControl } from './goal-form.tsx';
import { emptyGoal, type GoalFormValues } from './goal-form-values.ts';
import { toSuccessor } from './to-successor.ts';

interface NewGoalFormProps {
  readonly organisation: string;
  readonly choices: GoalFormChoices;
  /** The department that it begins with. */
  readonly department: string;
  /** The goal that was reached before it, from which it takes what stays. */
  readonly succeeds: string | null;
  readonly saving: boolean;
  readonly cancelHref: string;
  readonly notice: ReactNode;
  onSave(values: GoalFormValues, control: GoalFormControl): void;
}

/** The form of a goal that is not there yet: empty, or filled in from the one that it succeeds. */
export function NewGoalForm({ organisation, department, succeeds, ...form }: NewGoalFormProps) {
  const earlier = useQuestion(
    GoalToSucceedDocument,
    { organisation, goal: succeeds ?? '' },
    { enabled: succeeds !== null },
  );
  if (succeeds === null) return <GoalForm initial={emptyGoal(department)} own={null} {...form} />;
  return (
    <AsyncView query={earlier} loading={<CardSkeleton heights={[420, 200]} />}>
      {(answer) => {
        const goal = answer.organisation?.goal;
        return <GoalForm initial={goal == null ? emptyGoal(department) : toSuccessor(goal)} own={null} {...form} />;
      }}
    </AsyncView>
  );
}
