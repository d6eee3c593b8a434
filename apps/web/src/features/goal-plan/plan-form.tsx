import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { usePeople } from '../../app/use-people.ts';
import { Refusal } from '../../components/refusal.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { Section } from '../../components/section.tsx';
import { ChangeGoalPlanDocument, type GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { ActionFields } from './action-fields.tsx';
import { AuthorityNeeds } from './authority-needs.tsx';
import { MilestoneFields } from './milestone-fields.tsx';
import { type PlanDraft, problemsOfPlan, toPlanDraft, toPlanInput } from './plan-draft.ts';
import { RoleFields } from './role-fields.tsx';
import { TrainingFields } from './training-fields.tsx';

/** The plan behind a goal in its form. What is typed stays, whatever the server says. */
export function PlanForm({ goal, currency }: { goal: GoalPlanPartsFragment; currency: string | null }) {
  const { organisation = '' } = useParams();
  const { people } = usePeople(organisation);
  const [draft, setDraft] = useState(() => toPlanDraft(goal));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { isPending, save } = useSave(goal, setErrors);
  const change = (changes: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOfPlan(draft);
    setErrors(problems);
    if (Object.keys(problems).length === 0) save(draft);
  };
  const all = Object.values(errors);
  return (
    <form className="decision-form" noValidate aria-label={say('The plan')} onSubmit={submit}>
      <Refusal>{all.length === 0 ? null : all.join(' ')}</Refusal>
      <Section title={say('What is done')}>
        <ActionFields
          actions={draft.actions}
          people={people}
          currency={currency}
          errors={errors}
          onChange={(actions) => change({ actions })}
        />
      </Section>
      <Section title={say('What people learn')}>
        <TrainingFields
          training={draft.training}
          people={people}
          errors={errors}
          onChange={(training) => change({ training })}
        />
      </Section>
      <Section
        title={say('What the front line must be allowed to do')}
        note={say('Without asking, such as a refund. Nobody can keep a goal for which they have to ask each time.')}
      >
        <AuthorityNeeds needs={draft.needsAuthority} onChange={(needsAuthority) => change({ needsAuthority })} />
      </Section>
      <Section
        title={say('Who has which part')}
        note={
          goal.owner == null
            ? say('Nobody is accountable yet: choose an owner in the goal itself.')
            : say('{name} owns the goal and is accountable.', { name: goal.owner.name })
        }
      >
        <RoleFields roles={draft.roles} people={people} onChange={(roles) => change({ roles })} />
      </Section>
      {draft.milestones.length > 0 && (
        <Section title={say('Who answers for its milestones')}>
          <MilestoneFields
            milestones={draft.milestones}
            owner={goal.owner?.name}
            people={people}
            onChange={(milestones) => change({ milestones })}
          />
        </Section>
      )}
      <div className="button-row">
        <Button type="submit" loading={isPending}>
          {say('Save the plan')}
        </Button>
        <Link className="button-link" to={paths.goal(organisation, goal.key)}>
          {say('Back without saving')}
        </Link>
      </div>
    </form>
  );
}

function useSave(goal: GoalPlanPartsFragment, setErrors: (errors: Record<string, string>) => void) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const change = useChange(ChangeGoalPlanDocument);
  const save = (draft: PlanDraft) =>
    change.mutate(
      { organisation, goal: goal.key, version: goal.version, plan: toPlanInput(draft) },
      {
        onSuccess: ({ changeGoalPlan: answer }) => {
          if (answer.__typename !== 'GoalSaved') return setErrors({ '': refusalOf(answer) });
          const notice = { tone: 'done', text: say('The plan is saved.'), change: answer };
          void navigate(paths.goal(organisation, goal.key), { state: { notice } });
        },
        onError: ({ message }) => setErrors({ '': message }),
      },
    );
  return { isPending: change.isPending, save };
}
