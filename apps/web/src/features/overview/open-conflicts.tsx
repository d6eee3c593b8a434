import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictFilters } from '../../components/conflict-filters.tsx';
import { ConflictList } from '../../components/conflict-list.tsx';
import { withStates } from '../../components/conflict-states.ts';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useConflictFilter } from '../../components/use-conflict-filter.ts';
import { OverviewConflictsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

const SHOWN = 5;

interface OpenConflictsProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
}

/** The conflicts to talk about first, with the way to the others. */
export function OpenConflicts({ departments }: OpenConflictsProps) {
  const { organisation: key = '' } = useParams();
  const { filter, filtered, query } = useConflictFilter();
  const answer = useQuestion(
    OverviewConflictsDocument,
    { organisation: key, filter: withStates(filter, 'unsettled'), first: SHOWN },
    { keepLast: true },
  );
  const total = answer.data?.organisation?.conflicts.totalCount;
  const title =
    total === undefined
      ? say('Open conflicts')
      : say('{total, plural, one {# open conflict} other {# open conflicts}}', { total });
  return (
    <Section
      title={title}
      note={say(
        'Surest first, then worst. Proven conflicts follow from the numbers; possible ones are questions to ask.',
      )}
      aside={<ConflictFilters departments={departments} />}
    >
      <AsyncView query={answer} loading={<CardSkeleton heights={[150, 150, 150]} />}>
        {({ organisation }) => {
          const { nodes = [], totalCount = 0 } = organisation?.conflicts ?? {};
          if (nodes.length === 0) return <NoConflicts filtered={filtered} />;
          return (
            <>
              <ConflictList conflicts={nodes} />
              {totalCount > nodes.length && (
                <Link className="button-link" to={`${paths.conflicts(key)}${query}`}>
                  {say('See all {count, number} conflicts', { count: totalCount })}
                </Link>
              )}
            </>
          );
        }}
      </AsyncView>
    </Section>
  );
}

function NoConflicts({ filtered }: { filtered: boolean }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return filtered ? (
    <StatePanel
      title={say('No conflict matches')}
      headingLevel={3}
      action={
        <Link className="button-link" to={paths.overview(organisation)}>
          {say('Show all conflicts again')}
        </Link>
      }
    >
      {say('Choose another department or tier to see other conflicts.')}
    </StatePanel>
  ) : (
    <StatePanel
      title={say('No open conflicts')}
      headingLevel={3}
      action={
        may.lead() && (
          <Link className="button-link" to={paths.newGoal(organisation)}>
            {say('Write a goal')}
          </Link>
        )
      }
    >
      {say(
        'Active goals of different departments that cannot go together would be listed here, with the reason: ' +
          'settled early, they cost least.',
      )}
    </StatePanel>
  );
}
