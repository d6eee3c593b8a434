import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { UpdateGoalDocument, type EditableGoalFragment, type UpdateGoalMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { describeChanges } from './describe-changes.ts';
import { findProblems } from './find-problems.ts';
import type { GoalFormChoices } from './goal-form-context.ts';
import type { GoalFormControl } from './goal-form.tsx';
import { toFormValues, type GoalFormValues } from './goal-form-values.ts';
import { SaveFailed } from './save-failed.tsx';
import { savedNotice } from './saved-notice.ts';
import { StaleChoice } from './stale-choice.tsx';
import { toGoalInput } from './to-goal-input.ts';
import { useGoalNames } from './use-goal-names.ts';

interface Attempt {
  readonly values: GoalFormValues;
  readonly control: GoalFormControl;
  /** The state of the goal that the attempt means to replace. */
  readonly base: EditableGoalFragment;
}

/** Saves an edited goal; when somebody else saved first, lets the person choose and keep typing meanwhile. */
export function useUpdateGoal(organisation: string, goal: EditableGoalFragment, choices: GoalFormChoices) {
  const navigate = useNavigate();
  const update = useChange(UpdateGoalDocument);
  const [opened, setOpened] = useState(goal);
  const [failure, setFailure] = useState<ReactNode>(null);
  const [theirs, setTheirs] = useState<{ attempt: Attempt; message: string; current: EditableGoalFragment } | null>(
    null,
  );
  const names = useGoalNames(theirs === null ? [] : [opened, theirs.current]);

  const take = (answer: UpdateGoalMutation['updateGoal'], attempt: Attempt) => {
    switch (answer.__typename) {
      case 'GoalSaved':
        return void navigate(paths.goal(organisation, answer.goal.key), { state: { notice: savedNotice(answer) } });
      case 'InvalidInputError':
        return attempt.control.refuse(answer.problems);
      case 'StaleVersionError':
        return setTheirs({ attempt, message: answer.message, current: answer.current });
      default:
        return setFailure(<SaveFailed>{answer.message}</SaveFailed>);
    }
  };
  const send = (attempt: Attempt) => {
    setFailure(null);
    setTheirs(null);
    const goalInput = toGoalInput(attempt.values);
    update.mutate(
      { organisation, key: goal.key, version: attempt.base.version, goal: goalInput },
      {
        onSuccess: ({ updateGoal }) => take(updateGoal, attempt),
        onError: ({ message }) => setFailure(<SaveFailed>{message}</SaveFailed>),
      },
    );
  };
  const loadTheirs = ({ attempt, current }: NonNullable<typeof theirs>) => {
    setOpened(current);
    setTheirs(null);
    attempt.control.load(toFormValues(current));
  };
  // What stands in the form now, not what was sent: the person may have typed on while choosing.
  const saveMine = ({ attempt: { control }, current }: NonNullable<typeof theirs>) => {
    const values = control.read();
    const problems = findProblems(values);
    if (problems.length > 0) return control.refuse(problems);
    setOpened(current);
    send({ values, control, base: current });
  };
  const notice =
    theirs === null ? (
      failure
    ) : (
      <StaleChoice
        message={theirs.message}
        changes={describeChanges(toFormValues(opened), toFormValues(theirs.current), choices, names)}
        saving={update.isPending}
        onLoadTheirs={() => loadTheirs(theirs)}
        onSaveMine={() => saveMine(theirs)}
      />
    );
  const save = (values: GoalFormValues, control: GoalFormControl) => send({ values, control, base: opened });
  return { opened, notice, saving: update.isPending, save };
}
