import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { DepartmentFilter, FilterSelect } from '../../components/filter-select.tsx';
import { LeftOutNote } from '../../components/left-out-note.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ResultCount } from '../../components/result-count.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { adviceWords } from '../../components/words.ts';
import { AdviceDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AdviceKindCard } from './advice-kind.tsx';
import { byKind } from './by-kind.ts';
import { useAdviceFilter } from './use-advice-filter.ts';

const PAGE = 100;
const rules = () => Object.entries(adviceWords).map(([value, { name }]) => ({ value, label: name }));

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = useFilters().get('after');
  const { filter, filtered, department, rule, set } = useAdviceFilter();
  const answer = useQuestion(AdviceDocument, { organisation: key, filter, first: PAGE, after }, { keepLast: true });
  return (
    <div className="stack">
      <PageHeader
        title={say('Worth knowing')}
        lead={say(
          'What Concord notices about the plan although nobody is in anybody’s way: by kind, weightiest first.',
        )}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 260, 260, 260]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          const { nodes, totalCount, pageInfo } = organisation.advice;
          return (
            <>
              <search className="filters" aria-label={say('Filter what is worth knowing')}>
                <DepartmentFilter
                  departments={organisation.departments}
                  value={department}
                  onChange={(value) => set({ department: value })}
                />
                <FilterSelect
                  label={say('Kind')}
                  all={say('All kinds')}
                  value={rule}
                  options={rules()}
                  onChange={(value) => set({ rule: value })}
                />
              </search>
              <ResultCount says={sayCount(totalCount, filtered)} pending={answer.isPlaceholderData} />
              <LeftOutNote leftOut={organisation.truncated.filter(({ adviceRule }) => adviceRule != null)} />
              {nodes.length === 0 && <NothingToKnow filtered={filtered} />}
              {byKind(nodes).map((kind) => (
                <AdviceKindCard key={kind.rule} kind={kind} />
              ))}
              <Pager hasNext={pageInfo.hasNextPage} next={pageInfo.endCursor ?? null} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function NothingToKnow({ filtered }: { filtered: boolean }) {
  const { organisation = '' } = useParams();
  return filtered ? (
    <StatePanel
      title={say('Nothing matches')}
      action={
        <Link className="button-link" to={paths.advice(organisation)}>
          {say('Show everything worth knowing')}
        </Link>
      }
    >
      {say('Take away a filter to see what else is worth knowing.')}
    </StatePanel>
  ) : (
    <StatePanel
      title={say('Nothing to point out')}
      action={
        <Link className="button-link" to={paths.conflicts(organisation)}>
          {say('See the conflicts')}
        </Link>
      }
    >
      {say(
        'Here Concord tells about goals that leave something open or serve no outcome, outcomes that nobody works for, ' +
          'goals that depend on a department without a goal of its own, the same work done twice, and targets that ' +
          'are out of reach. None of it is in this plan today.',
      )}
    </StatePanel>
  );
}

function sayCount(count: number, filtered: boolean): string {
  return filtered
    ? say('{count, plural, one {# piece of advice matches} other {# pieces of advice match}}', { count })
    : say('{count, plural, one {# piece of advice} other {# pieces of advice}}', { count });
}
