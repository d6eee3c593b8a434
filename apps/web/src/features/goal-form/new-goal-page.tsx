import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { whoMay } from '../../components/who-may.ts';
import { CreateGoalDocument, GoalFormChoicesDocument, type CreateGoalMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { GoalFormControl } from './goal-form.tsx';
import type { GoalFormValues } from './goal-form-values.ts';
import { NewGoalForm } from './new-goal-form.tsx';
import { SaveFailed } from './save-failed.tsx';
import { savedNotice } from './saved-notice.ts';
import { toGoalInput } from './to-goal-input.ts';

export function Component() {
  const { organisation: key = '' } = useParams();
  const [search] = useSearchParams();
  const choices = useQuestion(GoalFormChoicesDocument, { organisation: key });
  // Whoever comes from the first steps goes back to them.
  const isStep = search.get('then') === 'start';
  const { failure, saving, save } = useCreate(key, (goal) => (isStep ? paths.start(key) : paths.goal(key, goal)));
  const may = useMay(key);
  return (
    <div className="stack">
      <PageHeader title={say('New goal')} kind={{ name: say('Goals'), to: paths.goals(key) }} />
      <AsyncView query={choices} loading={<CardSkeleton heights={[420, 200]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : !may.lead() ? (
            <NotForYou title={say('Others make goals')}>{whoMay.lead()}</NotForYou>
          ) : organisation.departments.length === 0 ? (
            <DepartmentsFirst />
          ) : (
            <NewGoalForm
              organisation={key}
              choices={organisation}
              department={search.get('department') ?? ''}
              succeeds={search.get('succeeds')}
              saving={saving}
              cancelHref={isStep ? paths.start(key) : paths.goals(key)}
              notice={failure}
              onSave={save}
            />
          )
        }
      </AsyncView>
    </div>
  );
}

/** A goal belongs to a department: without one, the form could never be saved. */
function DepartmentsFirst() {
  const { organisation = '' } = useParams();
  return (
    <StatePanel
      title={say('First add a department')}
      action={
        <Link className="button-link" data-primary="true" to={paths.start(organisation, 'departments')}>
          {say('Add departments')}
        </Link>
      }
    >
      {say('Each goal belongs to the department that wants it. Goals of two departments are compared.')}
    </StatePanel>
  );
}

/** @param goTo where to, once the goal with this key is made */
function useCreate(organisation: string, goTo: (goal: string) => string) {
  const navigate = useNavigate();
  const create = useChange(CreateGoalDocument);
  const [failure, setFailure] = useState<ReactNode>(null);
  const take = (answer: CreateGoalMutation['createGoal'], control: GoalFormControl) => {
    switch (answer.__typename) {
      case 'GoalSaved':
        return void navigate(goTo(answer.goal.key), { state: { notice: savedNotice(answer) } });
      case 'InvalidInputError':
        return control.refuse(answer.problems);
      case 'AlreadyExistsError':
        return setFailure(
          <SaveFailed>
            {answer.message}{' '}
            <Link to={paths.goal(organisation, answer.existing)}>{say('See the goal that exists')}</Link>
          </SaveFailed>,
        );
      default:
        return setFailure(<SaveFailed>{answer.message}</SaveFailed>);
    }
  };
  const save = (values: GoalFormValues, control: GoalFormControl) => {
    setFailure(null);
    create.mutate(
      { organisation, goal: toGoalInput(values) },
      {
        onSuccess: ({ createGoal }) => take(createGoal, control),
        onError: ({ message }) => setFailure(<SaveFailed>{message}</SaveFailed>),
      },
    );
  };
  return { failure, saving: create.isPending, save };
}
