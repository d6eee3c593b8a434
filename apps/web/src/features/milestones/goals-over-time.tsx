import { say } from '@concord/texts';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Pager } from '../../components/pager.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { RoadmapPageDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ProgressView } from './progress-view.tsx';
import { RoadmapView } from './roadmap-view.tsx';
import { useMilestoneFilter } from './use-milestone-filter.ts';

/** A page that can still be read from top to bottom. */
const PAGE = 25;

const views = [
  { view: 'roadmap', name: () => say('Roadmap') },
  { view: 'progress', name: () => say('Progress of goals') },
] as const;

/** The goals one by one, page by page: over time, or as bars against their targets. */
export function GoalsOverTime({ today }: { today: string }) {
  const { organisation = '' } = useParams();
  const { filter, groupBy, view, after } = useMilestoneFilter();
  const answer = useQuestion(
    RoadmapPageDocument,
    { organisation, filter, groupBy, first: PAGE, after },
    { keepLast: true },
  );
  return (
    <section className="card stack" aria-label={say('Goals one by one')}>
      <ViewTabs current={view} />
      <AsyncView query={answer} loading={<CardSkeleton heights={[900]} />}>
        {({ organisation: found }) => {
          const { nodes = [], totalCount = 0, pageInfo } = found?.roadmap ?? {};
          if (nodes.length === 0) return <NoGoal />;
          return (
            <>
              {view === 'progress' ? (
                <ProgressView rows={nodes} total={totalCount} />
              ) : (
                <RoadmapView rows={nodes} total={totalCount} today={today} />
              )}
              <Pager hasNext={pageInfo?.hasNextPage ?? false} next={pageInfo?.endCursor ?? null} />
            </>
          );
        }}
      </AsyncView>
    </section>
  );
}

function ViewTabs({ current }: { current: 'roadmap' | 'progress' }) {
  const { search } = useLocation();
  const to = (view: string) => {
    const next = new URLSearchParams(search);
    if (view === 'roadmap') next.delete('view');
    else next.set('view', view);
    return `?${next.toString()}`;
  };
  return (
    <nav className="tabs" aria-label={say('How the goals are shown')}>
      {views.map(({ view, name }) => (
        <Link key={view} to={to(view)} aria-current={view === current ? 'page' : undefined} preventScrollReset>
          {name()}
        </Link>
      ))}
    </nav>
  );
}

function NoGoal() {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { filtered, allHref } = useMilestoneFilter();
  return filtered ? (
    <StatePanel
      title={say('No goal matches')}
      action={
        <Link className="button-link" to={allHref}>
          {say('Show all goals again')}
        </Link>
      }
    >
      {say('Take away a filter to see other goals.')}
    </StatePanel>
  ) : (
    <StatePanel
      title={say('No goal is on the way')}
      action={
        may.lead() && (
          <Link className="button-link" to={`${paths.goals(organisation)}?status=DRAFT`}>
            {say('See the drafts')}
          </Link>
        )
      }
    >
      {say(
        'Active goals would stand here over time, with their windows, milestones and progress: what comes too late ' +
          'shows early. Make a draft active to see it.',
      )}
    </StatePanel>
  );
}
