import { say } from '@concord/texts';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { whoMay } from '../../components/who-may.ts';
import { GoalPlanDocument, type GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { PlanForm } from './plan-form.tsx';

export function Component() {
  const { organisation: key = '', goal: goalKey = '' } = useParams();
  const answer = useQuestion(GoalPlanDocument, { organisation: key, goal: goalKey }, { fresh: true });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[320, 200]} />}>
      {({ organisation }) =>
        organisation?.goal == null ? (
          <NotFound what="goal" />
        ) : (
          <EditPlan key={organisation.goal.key} goal={organisation.goal} currency={organisation.currency ?? null} />
        )
      }
    </AsyncView>
  );
}

function EditPlan({ goal, currency }: { goal: GoalPlanPartsFragment; currency: string | null }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  // What somebody else changes meanwhile is not taken over unseen: it is saved against what was read first.
  const [read] = useState(goal);
  return (
    <div className="stack">
      <PageHeader
        title={say('The plan behind “{title}”', { title: read.title })}
        kind={{ name: say('Back to the goal'), to: paths.goal(organisation, read.key) }}
        lead={say('What is done by whom until when, what it costs, what people learn, and what they may do.')}
      />
      {may.lead(read.department.key) ? (
        <PlanForm goal={read} currency={currency} />
      ) : (
        <NotForYou title={say('Others plan this goal')}>{whoMay.lead(read.department.name)}</NotForYou>
      )}
    </div>
  );
}
