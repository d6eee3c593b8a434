import { say } from '@concord/texts';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AdviceSection } from '../../components/advice-section.tsx';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictSection } from '../../components/conflict-section.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { GoalDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { PlanSection } from '../goal-plan/plan-section.tsx';
import { GoalHelp } from '../help/goal-help.tsx';
import { SeriesSection, SuccessorBanner } from '../succession/goal-succession.tsx';
import { AgreementSection } from './agreement/agreement-section.tsx';
import { ArchiveGoal, ArchivedBanner } from './archive-goal.tsx';
import { CheckIns } from './check-ins.tsx';
import { DraftStanding } from './draft/draft-standing.tsx';
import { GoalCurve } from './goal-curve.tsx';
import { GoalEffects } from './goal-effects.tsx';
import { GoalFacts } from './goal-facts.tsx';
import { GoalStory } from '../story/goal-story.tsx';
import { InputSection } from '../input/input-section.tsx';
import { ReviewSection } from '../reviews/review-section.tsx';
import { HistorySection } from './history/history-section.tsx';
import { LineSection } from './line/line-section.tsx';
import { Milestones } from './milestones.tsx';
import { Parts } from './parts.tsx';
import { sayGoal } from './say-goal.ts';
import type { GoalDetails } from './goal-details.ts';

export function Component() {
  const { organisation: key = '', goal: goalKey = '' } = useParams();
  const answer = useQuestion(GoalDetailsDocument, { organisation: key, goal: goalKey });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[130, 420, 300, 300]} />}>
      {({ organisation }) =>
        organisation?.goal == null ? (
          <NotFound what="goal" />
        ) : (
          <Details key={goalKey} goal={organisation.goal} vision={organisation.vision} today={organisation.asOf} />
        )
      }
    </AsyncView>
  );
}

interface DetailsProps {
  readonly goal: GoalDetails;
  readonly vision: string | null | undefined;
  readonly today: string;
}

function Details({ goal, vision, today }: DetailsProps) {
  const { organisation = '' } = useParams();
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [notice, setNotice] = useState<NoticeContent | null>(arrived?.notice ?? null);
  const open = goal.archivedAt == null;
  const isMine = useMay(organisation).lead(goal.department.key);
  return (
    <div className="stack">
      <PageHeader
        title={goal.title}
        kind={{ name: goal.department.name, to: paths.department(organisation, goal.department.key) }}
        lead={sayGoal(goal)}
        actions={
          open &&
          isMine && (
            <>
              <Link className="button-link" data-primary="true" to={paths.editGoal(organisation, goal.key)}>
                {say('Edit goal')}
              </Link>
              <ArchiveGoal goal={goal} onNotice={setNotice} />
            </>
          )
        }
      />
      {!open && <ArchivedBanner goal={goal} onNotice={setNotice} />}
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {open && goal.status === 'DRAFT' && <DraftStanding goal={goal} onNotice={setNotice} />}
      {open && <SuccessorBanner goal={goal.key} />}
      <GoalCurve goal={goal} today={today} />
      <div className="two-columns">
        <div className="stack">
          <CheckIns goal={goal} today={today} onNotice={setNotice} />
          <div id="milestones">
            <Milestones goal={goal} onNotice={setNotice} />
          </div>
          <Parts goal={goal} />
        </div>
        <GoalFacts goal={goal} />
      </div>
      <PlanSection goal={goal.key} onNotice={setNotice} />
      <LineSection goal={goal} vision={vision} />
      <SeriesSection goal={goal.key} />
      <GoalHelp goal={goal.key} onNotice={setNotice} />
      <AgreementSection goal={goal} onNotice={setNotice} />
      {/* What a draft would collide with stands at its top. */}
      {(goal.status !== 'DRAFT' || goal.conflicts.length > 0) && (
        <ConflictSection
          title={say(
            '{count, plural, =0 {No conflicts with this goal} one {# conflict with this goal} other {# conflicts with this goal}}',
            { count: goal.conflicts.length },
          )}
          conflicts={goal.conflicts}
          total={goal.conflicts.length}
        />
      )}
      <AdviceSection advice={goal.advice} about={goal.key} />
      {open && <ReviewSection about={{ kind: 'GOAL', key: goal.key }} />}
      {open && <InputSection about={{ kind: 'GOAL', key: goal.key }} mayInvite={isMine} />}
      <GoalStory goal={goal.key} />
      <GoalEffects goal={goal} />
      <HistorySection goal={goal.key} />
    </div>
  );
}
