import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictFilters } from '../../components/conflict-filters.tsx';
import { ConflictTabs } from '../../components/conflict-tabs.tsx';
import { ConflictList } from '../../components/conflict-list.tsx';
import { FilterSelect, OutcomeFilter } from '../../components/filter-select.tsx';
import { LeftOutNote } from '../../components/left-out-note.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ResultCount } from '../../components/result-count.tsx';
import { useConflictFilter } from '../../components/use-conflict-filter.ts';
import { useFilters } from '../../components/use-filters.ts';
import { ruleWords } from '../../components/words.ts';
import { ConflictsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

import { readStateView, withStates } from '../../components/conflict-states.ts';
import { NoConflicts } from './no-conflicts.tsx';
import { SavedViews } from './saved-views/saved-views.tsx';
import { StateTabs } from './state-tabs.tsx';

const PAGE = 25;
const rules = () => Object.entries(ruleWords).map(([value, label]) => ({ value, label }));

export function Component() {
  const { organisation: key = '' } = useParams();
  const { get } = useFilters();
  const { filter, filtered, isOfTie, outcome, rule, set } = useConflictFilter();
  const waitingFor = get('waitingFor');
  const view = readStateView(get('state'), waitingFor);
  const answer = useQuestion(
    ConflictsDocument,
    { organisation: key, filter: withStates(filter, view, waitingFor), first: PAGE, after: get('after') },
    { keepLast: true },
  );
  return (
    <div className="stack">
      <PageHeader
        title={say('Conflicts')}
        lead={say('Goals of different departments that cannot, or do not, go together: surest first, then worst.')}
        actions={<SavedViews />}
      />
      <ConflictTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 170, 170, 170]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          const { nodes, totalCount, pageInfo } = organisation.conflicts;
          return (
            <>
              <search className="filters" aria-label={say('Filter conflicts')}>
                <ConflictFilters departments={organisation.departments} />
                <FilterSelect
                  label={say('Kind')}
                  all={say('All kinds')}
                  value={rule}
                  options={rules()}
                  onChange={(value) => set({ rule: value })}
                />
                <OutcomeFilter
                  outcomes={organisation.outcomes}
                  value={outcome}
                  onChange={(value) => set({ outcome: value })}
                />
              </search>
              {isOfTie && (
                <p className="quiet">
                  {say('Only what lies between the two that you came from.')}{' '}
                  <Link to={paths.conflicts(key)}>{say('Show all conflicts')}</Link>
                </p>
              )}
              <StateTabs filter={filter} current={view} />
              <ResultCount says={sayCount(totalCount, filtered)} pending={answer.isPlaceholderData} />
              <LeftOutNote leftOut={organisation.truncated.filter(({ conflictRule }) => conflictRule != null)} />
              {nodes.length === 0 ? (
                <NoConflicts view={view} filtered={filtered} />
              ) : (
                <div className="card">
                  <ConflictList conflicts={nodes} headingLevel={2} />
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

function sayCount(count: number, filtered: boolean): string {
  return filtered
    ? say('{count, plural, one {# conflict matches} other {# conflicts match}}', { count })
    : say('{count, plural, one {# conflict} other {# conflicts}}', { count });
}
