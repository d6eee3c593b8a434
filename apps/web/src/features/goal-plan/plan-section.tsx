import { formatDate, formatMoney, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { whoMay } from '../../components/who-may.ts';
import { GoalPlanDocument, type GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ActionTable } from './action-table.tsx';
import { sayAuthority, sayPlan, sayTrainee } from './say-plan.ts';
import { RolesList } from './roles-list.tsx';
import { StepRoles } from './step-roles.tsx';

interface PlanSectionProps {
  /** The key of the goal. */
  readonly goal: string;
  onNotice(notice: NoticeContent): void;
}

/** What stands behind a goal, so that it is more than a wish: actions, resources, training, authority, who does what. */
export function PlanSection({ goal, onNotice }: PlanSectionProps) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(GoalPlanDocument, { organisation, goal });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[220]} />}>
      {({ organisation: found }) =>
        found?.goal == null ? null : (
          <Section
            title={say('The plan behind it')}
            note={sayPlan(found.goal)}
            aside={<EditPlanLink goal={found.goal}>{say('Edit the plan')}</EditPlanLink>}
          >
            {found.goal.plan.isEmpty ? (
              <NoPlan goal={found.goal} />
            ) : (
              <Plan goal={found.goal} currency={found.currency ?? null} onNotice={onNotice} />
            )}
            <div className="plan-roles">
              <RolesList roles={found.goal.roles} />
              <StepRoles goal={found.goal} />
            </div>
          </Section>
        )
      }
    </AsyncView>
  );
}

function NoPlan({ goal }: { goal: GoalPlanPartsFragment }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <StatePanel
      title={say('Nothing stands behind this goal yet')}
      headingLevel={3}
      action={
        may.lead(goal.department.key) ? (
          <EditPlanLink goal={goal}>{say('Plan what it takes')}</EditPlanLink>
        ) : (
          <p className="quiet">{whoMay.lead(goal.department.name)}</p>
        )
      }
    >
      {say(
        'A goal without a plan is a wish. Say what is done by whom until when and what it costs, what people have to ' +
          'learn, and what the front line may do without asking.',
      )}
    </StatePanel>
  );
}

function EditPlanLink({ goal, children }: { goal: GoalPlanPartsFragment; children: string }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  if (!may.lead(goal.department.key) || goal.archivedAt != null) return null;
  return (
    <Link className="button-link" to={paths.editGoalPlan(organisation, goal.key)}>
      {children}
    </Link>
  );
}

interface PlanProps {
  readonly goal: GoalPlanPartsFragment;
  readonly currency: string | null;
  onNotice(notice: NoticeContent): void;
}

function Plan({ goal, currency, onNotice }: PlanProps) {
  const { plan, uses } = goal;
  return (
    <div className="stack">
      {plan.actions.length > 0 && <ActionTable goal={goal} currency={currency} onNotice={onNotice} />}
      <dl className="facts">
        {uses.length > 0 && (
          <div>
            <dt>{say('Resources')}</dt>
            {uses.map(({ capacity, amount }) => (
              <dd key={capacity.key}>{`${capacity.name}: ${formatValue(amount, capacity.unit)}`}</dd>
            ))}
          </div>
        )}
        {plan.cost > 0 && (
          <div>
            <dt>{say('Cost')}</dt>
            <dd>{formatMoney(plan.cost, currency)}</dd>
          </div>
        )}
        {plan.training.map(({ key, title, due, trainees }) => (
          <div key={key}>
            <dt>
              {due == null
                ? say('Training: {title}', { title })
                : say('Training: {title}, until {day}', { title, day: formatDate(due) })}
            </dt>
            {trainees.map((trainee) => (
              <dd key={trainee.person.key}>{sayTrainee(trainee)}</dd>
            ))}
          </div>
        ))}
        {plan.authority.map((needed) => (
          <div key={needed.what}>
            <dt>{say('Must be allowed: {what}', { what: needed.what })}</dt>
            <dd>{sayAuthority(needed)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
