import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { MilestoneTabs } from '../../components/milestone-tabs.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { MilestonesDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { GoalsOverTime } from './goals-over-time.tsx';
import { MilestoneFilters } from './milestone-filters.tsx';

import { OutlookPanel } from './outlook-panel.tsx';
import { useMilestoneFilter } from './use-milestone-filter.ts';

/** Will we reach the milestones: counted against plan and pace, and then goal by goal. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const { filter } = useMilestoneFilter();
  const answer = useQuestion(MilestonesDocument, { organisation: key, filter }, { keepLast: true });
  return (
    <div className="stack">
      <PageHeader title={say('Milestones')} lead={say('Will we reach them, and what is in the way?')} />
      <MilestoneTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 620, 900]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : (
            <>
              <MilestoneFilters departments={organisation.departments} outcomes={organisation.outcomes} />
              {organisation.milestoneOutlook.milestones.total === 0 ? (
                <NoMilestones />
              ) : (
                <OutlookPanel outlook={organisation.milestoneOutlook} today={organisation.asOf} />
              )}
              <GoalsOverTime today={organisation.asOf} />
            </>
          )
        }
      </AsyncView>
    </div>
  );
}

function NoMilestones() {
  const { organisation = '' } = useParams();
  const { filtered, allHref } = useMilestoneFilter();
  if (filtered) {
    return (
      <section className="card">
        <StatePanel
          title={say('No milestone matches')}
          action={
            <Link className="button-link" to={allHref}>
              {say('Show all milestones again')}
            </Link>
          }
        >
          {say('None of the goals that match has milestones. Take away a filter to see those of others.')}
        </StatePanel>
      </section>
    );
  }
  return (
    <section className="card">
      <StatePanel
        title={say('No milestones yet')}
        action={
          <Link className="button-link" to={paths.goals(organisation)}>
            {say('Choose a goal to add some')}
          </Link>
        }
      >
        {say(
          'Milestones are the small steps on the way to a goal. With them, this page sets what is done against what ' +
            'was planned, and says early whether the rest will be in time.',
        )}
      </StatePanel>
    </section>
  );
}
