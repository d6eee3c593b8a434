import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { whoMay } from '../../components/who-may.ts';
import { GoalFormChoicesDocument, GoalToEditDocument, type EditableGoalFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { GoalForm } from './goal-form.tsx';
import type { GoalFormChoices } from './goal-form-context.ts';
import { toFormValues } from './goal-form-values.ts';
import { useUpdateGoal } from './use-update-goal.tsx';

export function Component() {
  const { organisation: key = '', goal: goalKey = '' } = useParams();
  const choices = useQuestion(GoalFormChoicesDocument, { organisation: key });
  const saved = useQuestion(GoalToEditDocument, { organisation: key, goal: goalKey }, { fresh: true });
  const loading = <CardSkeleton heights={[60, 420, 200]} />;
  return (
    <AsyncView query={choices} loading={loading}>
      {({ organisation }) => (
        <AsyncView query={saved} loading={loading}>
          {(answer) => {
            const goal = answer.organisation?.goal;
            if (organisation == null || goal == null) return <NotFound what="goal" />;
            return <Editing key={goalKey} choices={organisation} goal={goal} />;
          }}
        </AsyncView>
      )}
    </AsyncView>
  );
}

interface EditingProps {
  readonly choices: GoalFormChoices;
  readonly goal: EditableGoalFragment;
}

/** Keeps the state of the goal from when it was opened: a refresh in the background must not change what is typed. */
function Editing({ choices, goal }: EditingProps) {
  const { organisation = '' } = useParams();
  const { opened, notice, saving, save } = useUpdateGoal(organisation, goal, choices);
  const department = choices.departments.find(({ key }) => key === goal.department.key);
  if (!useMay(organisation).lead(goal.department.key))
    return (
      <div className="stack">
        <PageHeader title={goal.title} kind={{ name: say('The goal'), to: paths.goal(organisation, goal.key) }} />
        <NotForYou title={say('Others change this goal')}>{whoMay.lead(department?.name)}</NotForYou>
      </div>
    );
  return (
    <div className="stack">
      <PageHeader
        title={say('Edit: {title}', { title: opened.title })}
        kind={{ name: say('The goal'), to: paths.goal(organisation, goal.key) }}
      />
      <GoalForm
        choices={choices}
        initial={toFormValues(opened)}
        own={goal.key}
        saving={saving}
        cancelHref={paths.goal(organisation, goal.key)}
        notice={notice}
        onSave={save}
      />
    </div>
  );
}
