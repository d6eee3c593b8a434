import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { GoalTable } from '../../components/goal-table.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ResultCount } from '../../components/result-count.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { GoalsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { MarkContacts } from '../contact/mark-contact.tsx';
import { GoalFilters } from './goal-filters.tsx';
import { useGoalFilter } from './use-goal-filter.ts';

const PAGE = 50;

export function Component() {
  const { organisation: key = '' } = useParams();
  const { filter, filtered, after } = useGoalFilter();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const answer = useQuestion(GoalsDocument, { organisation: key, filter, first: PAGE, after }, { keepLast: true });
  const may = useMay(key);
  const newGoal = may.lead() && (
    <Link className="button-link" data-primary="true" to={paths.newGoal(key)}>
      {say('New goal')}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeader
        title={say('Goals')}
        lead={say('What every department wants to reach, and how far it has come.')}
        actions={newGoal}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 640]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          const { nodes, totalCount, pageInfo } = organisation.goals;
          return (
            <>
              <GoalFilters departments={organisation.departments} outcomes={organisation.outcomes} />
              <ResultCount says={sayCount(totalCount, filtered)} pending={answer.isPlaceholderData} />
              {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
              {filter.unmarked === true && may.lead() && nodes.length > 0 && (
                <MarkContacts goals={nodes} onNotice={setNotice} />
              )}
              {nodes.length === 0 ? (
                <NoGoals filtered={filtered} action={newGoal} />
              ) : (
                <div className="card">
                  <GoalTable goals={nodes} caption={say('Goals')} />
                </div>
              )}
              <Pager hasNext={pageInfo.hasNextPage} next={pageInfo.endCursor ?? null} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function NoGoals({ filtered, action }: { filtered: boolean; action: ReactNode }) {
  const { organisation = '' } = useParams();
  return filtered ? (
    <StatePanel
      title={say('No goal matches')}
      action={
        <Link className="button-link" to={paths.goals(organisation)}>
          {say('Show all goals again')}
        </Link>
      }
    >
      {say('Take away a filter, or search for fewer words.')}
    </StatePanel>
  ) : (
    <StatePanel title={say('No goals yet')} action={action}>
      {say(
        'Goals of all departments are listed here with their progress and conflicts: what is written down can be ' +
          'checked against what others want. A first goal needs only a title and a department.',
      )}
    </StatePanel>
  );
}

function sayCount(count: number, filtered: boolean): string {
  return filtered
    ? say('{count, plural, one {# goal matches} other {# goals match}}', { count })
    : say('{count, plural, one {# goal} other {# goals}}', { count });
}
