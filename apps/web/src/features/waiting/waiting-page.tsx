import { say } from '@concord/texts';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { WaitingDocument, type PersonPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ActionsToDo } from './actions-to-do.tsx';
import { CharterToRead } from './charter-to-read.tsx';
import { InputAndReviews } from './input-and-reviews.tsx';
import { ConflictsToSee } from './conflicts-to-see.tsx';
import { HelpToAnswer } from '../help/help-to-answer.tsx';
import { SuccessorsWanted } from '../succession/successors-wanted.tsx';
import { GoalActionsToDo } from './goal-actions-to-do.tsx';
import { QuestionsToAnswer } from './questions-to-answer.tsx';
import { ReviewsDue } from './reviews-due.tsx';
import { TrainingToHave } from './training-to-have.tsx';
import { countCharter, countWaiting, countSaid } from './use-waiting-count.ts';

export function Component() {
  const { organisation = '' } = useParams();
  const { acting, ready } = usePeople(organisation);
  return (
    <div className="stack">
      <PageHeader
        title={say('Waiting for me')}
        lead={say(
          'What you promised in meetings, goals that ask whether you agree, conflicts that your department has not ' +
            'seen, decisions to look back on.',
        )}
      />
      {!ready ? (
        <div aria-busy="true">
          <CardSkeleton heights={[220, 220]} />
        </div>
      ) : acting === undefined ? (
        <NobodyInThePlan organisation={organisation} />
      ) : (
        <WaitingFor key={acting.key} person={acting} />
      )}
    </div>
  );
}

function NobodyInThePlan({ organisation }: { organisation: string }) {
  const name = useMembership(organisation)?.organisationName ?? organisation;
  const may = useMay(organisation);
  return (
    <StatePanel
      title={say('You are no person of the plan')}
      action={
        may.administer && (
          <Link className="button-link" to={paths.administration(organisation)}>
            {say('Link it in the administration')}
          </Link>
        )
      }
    >
      {say(
        'Things wait for people of the plan, and your account is not linked to one of them. Ask an administrator of ' +
          '{name} to link it: then this page shows what waits for you and for your department.',
        { name },
      )}
    </StatePanel>
  );
}

function WaitingFor({ person }: { person: PersonPartsFragment }) {
  const { organisation: key = '' } = useParams();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const answer = useQuestion(WaitingDocument, { organisation: key, person: person.key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[220, 220, 220]} />}>
      {({ organisation }) => {
        const waiting = organisation?.waitingFor;
        if (waiting == null) return <NotFound what="organisation" />;
        return (
          <>
            {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
            {countWaiting(waiting) + countCharter(organisation?.myCharter) + countSaid(organisation) === 0 && (
              <NothingWaits name={person.name} />
            )}
            <ActionsToDo actions={waiting.actions} onNotice={setNotice} />
            <GoalActionsToDo actions={waiting.goalActions} onNotice={setNotice} />
            <TrainingToHave training={waiting.training} today={organisation?.asOf ?? ''} onNotice={setNotice} />
            <CharterToRead charter={organisation?.myCharter ?? null} />
            <HelpToAnswer help={waiting.help} onNotice={setNotice} />
            <SuccessorsWanted goals={waiting.successors} />
            {organisation && <InputAndReviews organisation={organisation} />}
            <QuestionsToAnswer questions={waiting.questions} person={person} onNotice={setNotice} />
            <ConflictsToSee conflicts={waiting.conflicts ?? null} department={person.department?.name ?? ''} />
            <ReviewsDue reviews={waiting.reviews} onNotice={setNotice} />
          </>
        );
      }}
    </AsyncView>
  );
}

function NothingWaits({ name }: { name: string }) {
  const { organisation = '' } = useParams();
  return (
    <StatePanel
      title={say('All done, {name}. Nobody waits for you.', { name: name.split(' ')[0] ?? '' })}
      action={
        <Link className="button-link" to={paths.overview(organisation)}>
          {say('See where everything stands')}
        </Link>
      }
    >
      {say(
        'When you promise something in a meeting, a goal touches your department, a conflict turns up, or a decision ' +
          'of yours is due for review, it appears here at once.',
      )}
    </StatePanel>
  );
}
