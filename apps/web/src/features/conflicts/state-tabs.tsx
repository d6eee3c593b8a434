import { say } from '@concord/texts';
import { Link, useParams, useSearchParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { ConflictCountsDocument, type ConflictFilter } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { stateViews, withStates, type StateView } from '../../components/conflict-states.ts';

interface StateTabsProps {
  readonly filter: ConflictFilter;
  readonly current: StateView;
}

/** What has become of the conflicts, with how many there are of each: also a table of contents of the work. */
export function StateTabs({ filter, current }: StateTabsProps) {
  const { organisation = '' } = useParams();
  const [search] = useSearchParams();
  const { acting } = usePeople(organisation);
  const own = acting?.department ?? null;
  const counted = Object.fromEntries(stateViews.map(({ view }) => [view, withStates(filter, view)]));
  const { data } = useQuestion(
    ConflictCountsDocument,
    { organisation, ...counted, waiting: withStates(filter, 'waiting', own?.key), isConcerned: own !== null },
    { keepLast: true },
  );
  const to = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const name of ['state', 'waitingFor', 'after']) next.delete(name);
    for (const [name, value] of Object.entries(changes)) next.set(name, value);
    return `?${next.toString()}`;
  };
  return (
    <nav className="tabs" aria-label={say('By what has become of them')}>
      {own !== null && (
        <Link to={to({ waitingFor: own.key })} aria-current={search.get('waitingFor') === own.key ? 'page' : undefined}>
          {say('Waiting for {department}', { department: own.name })}{' '}
          <span className="tab-count">{data?.organisation?.waiting?.totalCount ?? '…'}</span>
        </Link>
      )}
      {stateViews.map(({ view, name }) => (
        <Link
          key={view}
          to={to(view === 'unsettled' ? {} : { state: view })}
          aria-current={view === current ? 'page' : undefined}
        >
          {name} <span className="tab-count">{data?.organisation?.[view].totalCount ?? '…'}</span>
        </Link>
      ))}
    </nav>
  );
}
